package dev.seedbed.micronaut.flyway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seedbed.engine.migrate.flyway.FlywayMigrations;
import dev.seedbed.engine.migrate.run.MigrationSettings;
import dev.seedbed.engine.problem.Problem;
import io.micronaut.context.ApplicationContext;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read without Flyway is what Flyway's configuration would hold. */
class MigrationSettingsReaderTest {

    private static final String PREFIX = "flyway.datasources.default.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "locations=classpath:one,filesystem:two",
                "fail-on-missing-locations=true",
                "sql-migration-prefix=M",
                "repeatable-sql-migration-prefix=Z",
                "sql-migration-separator=--",
                "sql-migration-suffixes=.sql,.pgsql",
                "validate-migration-naming=yes",
                "encoding=ISO-8859-1",
                "detect-encoding=true",
                "placeholder-replacement=off",
                "placeholder-prefix=<",
                "placeholder-suffix=>",
                "placeholder-separator=_",
                "placeholders.tier=gold",
                "target=7",
                "target=7?",
                "target=next",
                "target=current",
                "target=latest",
                "out-of-order=true",
                "validate-on-migrate=false",
                "ignore-migration-patterns=*:missing,versioned:ignored",
                "default-schema=shop",
                "schemas=shop,more",
                "create-schemas=false",
                "table=history",
                "tablespace=fast",
                "installed-by=release",
                "init-sql=set role owner",
                "mixed=true",
                "execute-in-transaction=false",
                "output-query-results=false",
                "skip-executing-migrations=true",
                "baseline-on-migrate=true",
                "baseline-version=3.1",
                "baseline-description=begun",
                "skip-default-resolvers=true",
                "skip-default-callbacks=true",
                "working-directory=/tmp",
                "properties.flyway.out-of-order=true",
                "properties.flyway.table=overridden",
                "properties.flyway.placeholders.tier=gold"
            })
    void eachSettingMeansTheSame(String name, String value) {
        assertThatBothAreEqual(Map.of(name, value));
        assertThat(ours(Map.of(name, value)))
                .isNotEqualTo(name.equals("target") && value.equals("latest") ? null : ours(Map.of()));
    }

    @Test
    void whatIsNotSetHasTheSameDefaults() {
        assertThatBothAreEqual(Map.of());
        assertThat(ours(Map.of())).isEqualTo(MigrationSettings.DEFAULT);
    }

    @Test
    void callbacksMayLieInLocationsOfTheirOwn() {
        assertThat(ours(Map.of("callback-locations", "classpath:calls")).files().callbackLocations())
                .containsExactly("classpath:calls");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "encoding | UTF8000 | It is the name of an encoding, such as UTF-8 or ISO-8859-1.",
                "mixed | perhaps | It is one of true, false.",
                "baseline-version | one | It is a version: digits, with dots between them."
            })
    void aBadValueIsRefused(String name, String value, String form) {
        assertThatThrownBy(() -> ours(Map.of(name, value)))
                .isInstanceOf(Problem.class)
                .hasMessage(PREFIX + name + " is \"" + value + "\".\n  Why:  " + form
                        + "\n  Next: Correct it in the service's configuration.");
    }

    private static void assertThatBothAreEqual(Map<String, Object> settings) {
        try (ApplicationContext context = context(settings)) {
            assertThat(ours(settings))
                    .isEqualTo(
                            FlywayMigrations.settings(new FlywayConfigurations(context, context.getEnvironment(), null)
                                    .configurationOf("default")));
        }
    }

    private static MigrationSettings ours(Map<String, Object> settings) {
        try (ApplicationContext context = context(settings)) {
            return new MigrationSettingsReader(context.getEnvironment(), "default")
                    .read(new FlywaySettingsReader(context.getEnvironment())
                            .settingsOf("default")
                            .locations());
        }
    }

    private static ApplicationContext context(Map<String, Object> settings) {
        return ApplicationContext.run(settings.entrySet().stream()
                .collect(Collectors.toMap(setting -> PREFIX + setting.getKey(), Map.Entry::getValue)));
    }
}
