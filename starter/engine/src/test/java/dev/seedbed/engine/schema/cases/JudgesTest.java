package dev.seedbed.engine.schema.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.seedbed.engine.TestServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The judges are judged: where {@code pg_dump} serves the server, both say the same about each case's two schemas. */
class JudgesTest {

    @TestFactory
    Stream<DynamicTest> bothJudgesAgree() throws SQLException {
        try (Connection connection = TestServer.newDatabase().connect()) {
            int version = connection.getMetaData().getDatabaseMajorVersion();
            return DumpJudge.serves(version)
                    ? CaseFiles.of(version).stream()
                            .map(schemaCase -> dynamicTest(schemaCase.id(), () -> judge(schemaCase)))
                    : Stream.empty();
        }
    }

    private static void judge(SchemaCase schemaCase) throws Exception {
        try (CasePair pair = CasePair.take()) {
            pair.from().load(schemaCase.schema("before"));
            pair.to().load(schemaCase.schema("after"));
            List<String> byCatalog = Judge.differences(
                    new CatalogJudge(pair.from().connection()).lines(),
                    new CatalogJudge(pair.to().connection()).lines());
            List<String> byDump = Judge.differences(
                    new DumpJudge(pair.from().database()).lines(),
                    new DumpJudge(pair.to().database()).lines());
            assertThat(byDump.isEmpty())
                    .describedAs("to pg_dump: %s\nto the catalog: %s", byDump, byCatalog)
                    .isEqualTo(byCatalog.isEmpty() || schemaCase.is("not dumped"));
        }
    }
}
