package dev.seedbed.micronaut.seed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.micronaut.OwnJvm;
import dev.seedbed.micronaut.TestDatabase;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Micronaut Data, HTTP, management, Micrometer and Datafaker are there for those who have them. */
@Execution(ExecutionMode.CONCURRENT)
class WithoutMicronautDataTest {

    private static final Pattern DATA =
            Pattern.compile("/(micronaut-data|micronaut-json|micronaut-serde|datafaker)[^/]*\\.jar$");
    private static final Pattern MICROMETER = Pattern.compile("/(micronaut-)?micrometer[^/]*\\.jar$");
    private static final Pattern EVERYTHING = Pattern.compile("/((micronaut-)?micrometer|netty|datafaker"
            + "|micronaut-(data|json|serde|management|http|router|security|websocket|buffer))[^/]*\\.jar$");

    private final TestDatabase database = TestDatabase.create();
    private final Map<String, Object> configuration = new HashMap<>(database.asDatasource("default"));

    WithoutMicronautDataTest() {
        configuration.put("flyway.datasources.default.locations", "classpath:seeded/migration");
        configuration.put("plain-seed", "true");
    }

    @Test
    void aServiceStartsWithoutMicrometer() throws Exception {
        run(MICROMETER);

        assertThat(database.texts("select code from item")).contains("row");
    }

    @Test
    void aServiceStartsWithoutAnyOfThem() throws Exception {
        run(EVERYTHING);

        assertThat(database.texts("select code from item")).contains("row");
    }

    @Test
    void aServiceWithoutThemIsPreparedInTheBackgroundToo() throws Exception {
        configuration.put("seedbed.prepare-in-background", "true");
        configuration.put("plain-wait", "true");
        run(EVERYTHING);

        assertThat(database.texts("select code from item")).contains("row");
    }

    @Test
    void aServiceStartsAndSeedsWithoutMicronautData() throws Exception {
        run(DATA);

        assertThat(database.texts("select code || ': ' || name from item order by code"))
                .containsExactly(
                        "connection: by hand",
                        "problem: Entities are read by the metadata of Micronaut Data, which is not on the class path.",
                        "row: by upsertRows");
    }

    private void run(Pattern without) throws Exception {
        new OwnJvm(PlainService.class).without(without).run(configuration);
    }
}
