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

/** The judges are judged: both scripts of each case load, and where {@code pg_dump} serves, both judges agree about them. */
class JudgesTest {

    @TestFactory
    Stream<DynamicTest> bothJudgesAgree() throws SQLException {
        try (Connection connection = TestServer.newDatabase().connect()) {
            int version = connection.getMetaData().getDatabaseMajorVersion();
            return CaseFiles.of(version).stream()
                    .map(schemaCase -> dynamicTest(schemaCase.id(), () -> judge(schemaCase, version)));
        }
    }

    private static void judge(SchemaCase schemaCase, int version) throws Exception {
        try (CasePair pair = CasePair.take()) {
            pair.from().load(schemaCase.schema("before"));
            pair.to().load(schemaCase.schema("after"));
            List<String> byCatalog = Judge.differences(
                    new CatalogJudge(pair.from().connection()).lines(),
                    new CatalogJudge(pair.to().connection()).lines());
            assertThat(byCatalog.isEmpty())
                    .describedAs("before and after are the same to the catalog: %s", byCatalog)
                    .isEqualTo(schemaCase.is("same"));
            if (DumpJudge.serves(version)) {
                List<String> byDump = Judge.differences(
                        new DumpJudge(pair.from().database()).lines(),
                        new DumpJudge(pair.to().database()).lines());
                assertThat(byDump.isEmpty())
                        .describedAs("to pg_dump: %s\nto the catalog: %s", byDump, byCatalog)
                        .isEqualTo(byCatalog.isEmpty() || schemaCase.is("not dumped"));
            }
            pair.from().load(schemaCase.rows("before"));
            pair.to().load(schemaCase.rows("after"));
        }
    }
}
