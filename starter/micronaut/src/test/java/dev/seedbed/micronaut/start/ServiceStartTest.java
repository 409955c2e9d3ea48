package dev.seedbed.micronaut.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seedbed.engine.prepare.Outcome;
import dev.seedbed.engine.prepare.PreparationReport;
import dev.seedbed.micronaut.ServicePreparation;
import dev.seedbed.micronaut.TestDatabase;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.RuntimeBeanDefinition;
import io.micronaut.inject.qualifiers.PrimaryQualifier;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** What a service meets when its context starts: databases that are ready, or no start. */
class ServiceStartTest {

    private final TestDatabase database = TestDatabase.create();
    private final Map<String, Object> configuration = new HashMap<>(database.asDatasource("default"));

    ServiceStartTest() {
        configuration.put("flyway.datasources.default.locations", "classpath:start/migration");
    }

    @Test
    void theEarliestBeanFindsTheSchemaReady() {
        configuration.put("witness", "true");
        try (ApplicationContext context = ApplicationContext.run(configuration)) {
            assertThat(context.getBean(EagerWitness.class).seen).containsExactly("free,team", "free,team");
        }
    }

    @Test
    void theSecondStartTakesTheFastPath() {
        ApplicationContext.run(configuration).close();

        PreparationReport report = only(configuration);

        assertThat(report.outcome()).isEqualTo(Outcome.AT_HEAD);
        assertThat(report.version()).isEqualTo("2");
        assertThat(report.steps()).hasSize(1);
    }

    @Test
    void aPoolOfOneConnectionIsEnough() {
        configuration.put("datasources.default.maximum-pool-size", "1");

        assertThat(only(configuration).outcome()).isEqualTo(Outcome.INITIALISED);
    }

    @Test
    void theInitSqlOfTheEnvironmentIsTakenInsteadOfTheUsualOne() {
        configuration.put("seedbed.datasources.default.init", "classpath:start/init.sql");
        configuration.put("seedbed.datasources.default.environment", "prod");
        configuration.put("witness", "true");
        try (ApplicationContext context = ApplicationContext.run(configuration)) {
            assertThat(context.getBean(EagerWitness.class).seen).contains("from init of prod");
        }
    }

    @Test
    void theUsualInitSqlIsTakenWhereTheEnvironmentHasNone() {
        configuration.put("seedbed.datasources.default.init", "classpath:start/init.sql");
        configuration.put("witness", "true");
        try (ApplicationContext context = ApplicationContext.run(configuration, "dev")) {
            assertThat(context.getBean(EagerWitness.class).seen).contains("free,from init,team");
        }
    }

    @Test
    void everyDatasourceIsReadyBeforeTheFirstBean() {
        TestDatabase reporting = TestDatabase.create();
        configuration.putAll(reporting.asDatasource("reporting"));
        try (ApplicationContext context = ApplicationContext.run(configuration)) {
            List<PreparationReport> reports =
                    context.getBean(ServicePreparation.class).reports();

            assertThat(reports).extracting(PreparationReport::datasource).containsExactly("default", "reporting");
            assertThat(reporting.hasTable("report")).isTrue();
            assertThat(database.hasTable("report")).isFalse();
        }
    }

    @Test
    void twoDatasourcesOfOneDatabaseShareItsPreparation() {
        configuration.putAll(database.asDatasource("reader"));
        configuration.put("flyway.datasources.reader.locations", "classpath:start/migration");
        try (ApplicationContext context = ApplicationContext.run(configuration)) {
            assertThat(context.getBean(ServicePreparation.class).reports())
                    .extracting(PreparationReport::outcome)
                    .containsExactly(Outcome.INITIALISED, Outcome.AT_HEAD);
        }
    }

    @Test
    void aDatasourceThatTheServiceMakesItselfIsPreparedWhenItIsMade() {
        DataSource own = database.dataSource();
        Map<String, Object> withoutDatasource =
                Map.of("flyway.datasources.default.locations", "classpath:start/migration");
        try (ApplicationContext context =
                ApplicationContext.builder(withoutDatasource).build()) {
            context.registerBeanDefinition(RuntimeBeanDefinition.builder(DataSource.class, () -> own)
                    .singleton(true)
                    .qualifier(PrimaryQualifier.instance())
                    .build());
            context.start();

            assertThat(database.hasTable("plan")).isTrue();
        }
    }

    @Test
    void aDatabaseThatOnlyFlywaysUrlNamesIsMigratedToo() {
        TestDatabase archive = TestDatabase.create();
        configuration.put("flyway.datasources.archive.url", archive.url());
        configuration.put("flyway.datasources.archive.user", "postgres");
        configuration.put("flyway.datasources.archive.locations", "classpath:start/migration");

        ApplicationContext.run(configuration).close();

        assertThat(archive.hasTable("plan")).isTrue();
    }

    @Test
    void aDatabaseOfAnotherMakeIsLeftToFlyway() {
        Map<String, Object> other = new HashMap<>();
        other.put("datasources.default.url", "jdbc:h2:mem:other;DB_CLOSE_DELAY=-1");
        other.put("flyway.datasources.default.locations", "classpath:start/migration");
        other.put("witness", "true");
        try (ApplicationContext context = ApplicationContext.run(other)) {
            assertThat(context.getBean(EagerWitness.class).seen).hasSize(2);
        }
    }

    @Test
    void switchedOffItLeavesEverythingToMicronautFlyway() {
        configuration.put("seedbed.enabled", "false");

        ApplicationContext.run(configuration).close();

        assertThat(database.hasTable("plan")).isTrue();
        assertThat(database.hasTable("seedbed_state")).isFalse();
    }

    @Test
    void aDisabledFlywayIsLeftAlone() {
        configuration.put("flyway.datasources.default.enabled", "false");

        ApplicationContext.run(configuration).close();

        assertThat(database.hasTable("plan")).isFalse();
    }

    @Test
    void aSettingThatDoesNotExistStopsTheStart() {
        configuration.put("seedbed.datasources.default.lock-timeuot", "1m");

        assertThatThrownBy(() -> ApplicationContext.run(configuration))
                .rootCause()
                .hasMessage(
                        """
                        seedbed.datasources.default.lock-timeuot (context) is not a setting of Seedbed.
                          Why:  Nothing reads it. The service's datasources: default.
                          Next: Rename seedbed.datasources.default.lock-timeuot to seedbed.datasources.default.lock-timeout,\
                         or remove it.""");
    }

    @Test
    void aMisspeltSwitchStopsTheStart() {
        configuration.put("seedbed.prepare-in-backgroud", "true");

        assertThatThrownBy(() -> ApplicationContext.run(configuration))
                .rootCause()
                .hasMessage(
                        """
                        seedbed.prepare-in-backgroud (context) is not a setting of Seedbed.
                          Why:  Nothing reads it. The service's datasources: default.
                          Next: Rename seedbed.prepare-in-backgroud to seedbed.prepare-in-background, or remove it.""");
        assertThat(database.hasTable("plan")).isFalse();
    }

    @Test
    void aSwitchThatIsNeitherOnNorOffStopsTheStart() {
        configuration.put("seedbed.prepare-in-background", "yes");

        assertThatThrownBy(() -> ApplicationContext.run(configuration))
                .rootCause()
                .hasMessage(
                        """
                        seedbed.prepare-in-background is "yes".
                          Why:  It is one of true, false.
                          Next: Correct it in the service's configuration.""");
    }

    @Test
    void aValueThatIsNoneStopsTheStart() {
        configuration.put("seedbed.datasources.default.mode", "prepair");

        assertThatThrownBy(() -> ApplicationContext.run(configuration))
                .rootCause()
                .hasMessage(
                        """
                        seedbed.datasources.default.mode is "prepair".
                          Why:  It is one of prepare, validate, wait, off.
                          Next: Correct it in the service's configuration.""");
    }

    @Test
    void anInitSqlThatIsConfiguredMustExist() {
        configuration.put("seedbed.datasources.default.init", "classpath:start/nothing.sql");

        assertThatThrownBy(() -> ApplicationContext.run(configuration))
                .rootCause()
                .hasMessage(
                        """
                        default: There is no init SQL at classpath:start/nothing.sql.
                          Why:  It is configured, but no such file exists.
                          Next: Create it, correct the location, or leave the setting empty for none.""");
    }

    private static PreparationReport only(Map<String, Object> configuration) {
        try (ApplicationContext context = ApplicationContext.run(configuration)) {
            List<PreparationReport> reports =
                    context.getBean(ServicePreparation.class).reports();
            assertThat(reports).hasSize(1);
            return reports.get(0);
        }
    }
}
