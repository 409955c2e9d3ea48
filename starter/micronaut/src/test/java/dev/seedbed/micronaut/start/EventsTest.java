package dev.seedbed.micronaut.start;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.micronaut.TestDatabase;
import io.micronaut.context.ApplicationContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What the service's own code is told of its start. */
@Timeout(60)
class EventsTest {

    private static final List<String> SEEDED = List.of(
            "seed first of default: 1 inserted, 3 there",
            "seed second of default: 2 inserted, 3 there",
            "database default INITIALISED: 3 there");

    private final TestDatabase database = TestDatabase.create();
    private final Map<String, Object> configuration = new HashMap<>(database.asDatasource("default"));

    EventsTest() {
        configuration.put("flyway.datasources.default.locations", "classpath:seeded/migration");
        configuration.put("event-witness", "true");
    }

    @Test
    void eachSeedThatRanAndEachDatabaseIsToldBeforeTheServicesOwnStart() {
        assertThat(seen()).containsExactly(SEEDED.get(0), SEEDED.get(1), SEEDED.get(2), "startup");
    }

    @Test
    void atHeadTheDatabaseIsToldAlone() {
        seen();

        assertThat(seen()).containsExactly("database default AT_HEAD: 3 there", "startup");
    }

    @Test
    void nothingIsToldBeforeAllDatabasesAreReady() {
        configuration.putAll(TestDatabase.create().asDatasource("reporting"));

        assertThat(seen())
                .containsExactly(
                        SEEDED.get(0),
                        SEEDED.get(1),
                        SEEDED.get(2),
                        "database reporting INITIALISED: 3 there",
                        "startup");
    }

    @Test
    void inTheBackgroundTheyComeWhenTheDatabasesAreReady() throws InterruptedException {
        configuration.put("seedbed.prepare-in-background", "true");
        try (ApplicationContext context = ApplicationContext.run(configuration)) {
            List<String> seen = context.getBean(EventWitness.class).seen;
            while (seen.size() < SEEDED.size() + 1) {
                Thread.sleep(20);
            }
            assertThat(seen).containsSubsequence(SEEDED).contains("startup");
        }
    }

    private List<String> seen() {
        try (ApplicationContext context = ApplicationContext.run(configuration)) {
            return context.getBean(EventWitness.class).seen;
        }
    }
}
