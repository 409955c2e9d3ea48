package dev.seedbed.micronaut.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import dev.seedbed.engine.prepare.Outcome;
import dev.seedbed.engine.prepare.PreparationReport;
import dev.seedbed.engine.seed.SeedReport;
import dev.seedbed.engine.seed.SeedState;
import dev.seedbed.engine.seed.upsert.SeedCounts;
import dev.seedbed.micronaut.DatabaseNotReady;
import dev.seedbed.micronaut.ServicePreparation;
import dev.seedbed.micronaut.TestDatabase;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.RuntimeBeanDefinition;
import io.micronaut.inject.qualifiers.Qualifiers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** What a service meets at its start when it has seeds. */
class SeedStartTest {

    private static final String[] ALL = {"by hand", "by repository", "by service", "following"};

    private final TestDatabase database = TestDatabase.create();
    private final Map<String, Object> configuration = new HashMap<>(database.asDatasource("default"));

    SeedStartTest() {
        configuration.put("flyway.datasources.default.locations", "classpath:seeded/migration");
        configuration.put("seedbed.datasources.default.lock-timeout", "5s");
        configuration.put("start-seeds", "true");
        configuration.put("seed-fails", "false");
    }

    @Test
    void seedsAreInBeforeTheServicesOwnListeners() {
        try (ApplicationContext context = ApplicationContext.run(configuration)) {
            assertThat(context.getBean(StartSeeds.Listener.class).seen).containsExactly(4L);
            assertThat(context.getBean(StartSeeds.Made.class).threads).containsExactly("seed item");
            assertThat(only(context).outcome()).isEqualTo(Outcome.INITIALISED);
            assertThat(only(context).seeds())
                    .extracting(SeedReport::name, SeedReport::state, SeedReport::counts)
                    .containsExactly(
                            tuple("item", SeedState.APPLIED, new SeedCounts(3, 0, 0, 0)),
                            tuple("following", SeedState.APPLIED, new SeedCounts(1, 0, 0, 0)));
        }
        assertThat(database.codes()).containsExactly(ALL);
        assertThat(ledger()).containsExactly("following 1", "item 1");
    }

    @Test
    void withEverythingAppliedNoSeedIsMadeAndNothingIsAsked() {
        ApplicationContext.run(configuration).close();
        try (ApplicationContext context = ApplicationContext.run(configuration)) {
            assertThat(context.getBean(StartSeeds.Made.class).seeds).isEmpty();
            assertThat(only(context).outcome()).isEqualTo(Outcome.AT_HEAD);
            assertThat(only(context).steps()).hasSize(1);
        }
    }

    @Test
    void aSeedWhoseVersionIsItsCodeRunsAgainWhenThatHasChanged() {
        configuration.remove("start-seeds");
        configuration.put("code-seed", "true");
        ApplicationContext.run(configuration).close();
        ApplicationContext.run(configuration).close();
        assertThat(database.codes()).containsExactly("run 1");
        String version =
                database.texts("select version from seedbed_seed_history").get(0);
        assertThat(version).matches("code [0-9a-f]{16}");

        database.texts("update seedbed_seed_history set version = 'code 0123456789abcdef' returning name");
        ApplicationContext.run(configuration).close();

        assertThat(database.codes()).containsExactly("run 1", "run 2");
        assertThat(database.texts("select version from seedbed_seed_history")).containsExactly(version);
    }

    @Test
    void aFailingSeedStopsTheStartAndLeavesNothingButItsFailure() {
        configuration.put("seed-fails", "true");

        assertThatThrownBy(() -> ApplicationContext.run(configuration))
                .isInstanceOf(DatabaseNotReady.class)
                .hasMessageStartingWith(
                        "default: The seed \"item\" (" + StartSeeds.ItemSeed.class.getName() + ") failed.")
                .hasMessageContaining("the seed is broken");

        assertThat(database.codes()).isEmpty();
        assertThat(ledger()).containsExactly("item failed 1");
    }

    @Test
    void theNextStartRunsItAgainAndNeedsNotWait() {
        configuration.put("seed-fails", "true");
        assertThatThrownBy(() -> ApplicationContext.run(configuration)).isInstanceOf(DatabaseNotReady.class);

        configuration.put("seed-fails", "false");
        ApplicationContext.run(configuration).close();

        assertThat(database.codes()).containsExactly(ALL);
    }

    @Test
    void aFailingSeedCanBePassedOver() {
        configuration.put("seed-fails", "true");
        configuration.put("seedbed.datasources.default.on-seed-failure", "continue");
        try (ApplicationContext context = ApplicationContext.run(configuration)) {
            assertThat(only(context).seeds())
                    .extracting(SeedReport::state)
                    .containsExactly(SeedState.FAILED, SeedState.PENDING);
            assertThat(only(context).warnings())
                    .filteredOn(warning -> warning.contains("failed"))
                    .singleElement()
                    .asString()
                    .startsWith("the seed \"item\" failed, and the start goes on (on-seed-failure: continue): ");
        }
        assertThat(database.codes()).isEmpty();
    }

    @Test
    void seedsCanBeSwitchedOff() {
        configuration.put("seedbed.datasources.default.seeds", "false");
        ApplicationContext.run(configuration).close();

        assertThat(database.codes()).isEmpty();
    }

    @Test
    void eachDatasourceHasItsOwnSeedsAndItsOwnLedger() {
        TestDatabase reporting = TestDatabase.create();
        configuration.putAll(reporting.asDatasource("reporting"));
        configuration.put("flyway.datasources.reporting.locations", "classpath:seeded/migration");
        ApplicationContext.run(configuration).close();

        assertThat(database.codes()).containsExactly(ALL);
        assertThat(reporting.codes()).containsExactly("for reporting");
        assertThat(reporting.texts("select name from seedbed_seed_history")).containsExactly("elsewhere");
    }

    @Test
    void aPoolOfOneConnectionIsEnough() {
        configuration.put("datasources.default.maximum-pool-size", "1");
        ApplicationContext.run(configuration).close();

        assertThat(database.codes()).containsExactly(ALL);
    }

    @Test
    void aDatasourceThatComesLateIsSeededBeforeItIsUsed() {
        TestDatabase late = TestDatabase.create();
        configuration.put("flyway.datasources.late.locations", "classpath:seeded/migration");
        configuration.put("datasources.late.enabled", "false");
        configuration.put("late-seed", "true");
        try (ApplicationContext context = ApplicationContext.run(configuration)) {
            context.registerBeanDefinition(RuntimeBeanDefinition.builder(DataSource.class, late::dataSource)
                    .singleton(true)
                    .qualifier(Qualifiers.byName("late"))
                    .build());

            assertThat(context.getBean(LateItems.class).count()).isEqualTo(1);
            assertThat(late.codes()).containsExactly("late");
        }
    }

    private List<String> ledger() {
        return database.texts(
                "select name || coalesce(' ' || version, '') || coalesce(' failed ' || failed_version, '')"
                        + " from seedbed_seed_history order by name");
    }

    private static PreparationReport only(ApplicationContext context) {
        List<PreparationReport> reports =
                context.getBean(ServicePreparation.class).reports();
        assertThat(reports).hasSize(1);
        return reports.get(0);
    }
}
