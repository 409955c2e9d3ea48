package dev.seedbed.engine.schema.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.seedbed.engine.TestServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The cases, in both directions: the script arrives, keeps what is there, and says what it does. Every eighth case runs with
 * all other tests, all of them with {@code -Dtest.long=true}.
 */
class SchemaCasesTest {

    private static final int STRIDE = Boolean.getBoolean("test.long") ? 1 : 8;

    @TestFactory
    Stream<DynamicTest> scriptsArrive() throws SQLException {
        KnownFailures known = KnownFailures.read();
        try (Connection connection = TestServer.newDatabase().connect()) {
            int version = connection.getMetaData().getDatabaseMajorVersion();
            List<SchemaCase> cases = CaseFiles.of(version);
            return IntStream.iterate(0, i -> i < cases.size(), i -> i + STRIDE)
                    .mapToObj(cases::get)
                    .flatMap(schemaCase -> Arrays.stream(Direction.values())
                            .map(direction ->
                                    test(schemaCase, direction, known.contains(schemaCase, direction, version))));
        }
    }

    private static DynamicTest test(SchemaCase schemaCase, Direction direction, boolean known) {
        String name = schemaCase.id() + (direction == Direction.FORWARD ? "" : ", and back");
        return dynamicTest(name, () -> {
            String failures = String.join("\n", CaseRun.failures(schemaCase, direction));
            if (known) {
                assertThat(failures)
                        .describedAs("listed in known-failures.txt, but it passes")
                        .isNotEmpty();
            } else {
                assertThat(failures).isEmpty();
            }
        });
    }
}
