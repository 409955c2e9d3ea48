package dev.seedbed.micronaut.flyway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.micronaut.TestDatabase;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.RuntimeBeanDefinition;
import io.micronaut.flyway.FlywayConfigurationCustomizer;
import io.micronaut.inject.qualifiers.Qualifiers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.callback.BaseCallback;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FlywayConfigurationsTest {

    static List<Map<String, Object>> configurations() {
        return List.of(
                Map.of(),
                Map.of(
                        "locations", "classpath:shop/migration,classpath:db/migration/none",
                        "schemas", "one,two",
                        "default-schema", "two",
                        "table", "history",
                        "placeholders.name", "value",
                        "placeholders.other-name", "other",
                        "placeholder-prefix", "<<",
                        "out-of-order", true,
                        "target", "1",
                        "baseline-version", "0.5"),
                Map.of(
                        "locations",
                        List.of("classpath:shop/migration"),
                        "ignoreMigrationPatterns",
                        List.of("*:missing", "*:future"),
                        "baseline-on-migrate",
                        true,
                        "baseline-description",
                        "start",
                        "encoding",
                        "ISO-8859-1",
                        "properties.flyway.postgresql.transactional.lock",
                        "false",
                        "properties.flyway.table",
                        "overridden",
                        "connect-retries",
                        2,
                        "init-sql",
                        "SELECT 1",
                        "lock-retry-count",
                        7),
                Map.of(
                        "locations", "classpath:shop/migration",
                        "sql-migration-prefix", "V",
                        "sql-migration-suffixes", ".sql,.psql",
                        "sql-migration-separator", "__",
                        "repeatable-sql-migration-prefix", "R",
                        "validate-migration-naming", true,
                        "group", true,
                        "mixed", true,
                        "installed-by", "somebody",
                        "clean-schema", true),
                Map.of(
                        "locations", "classpath:shop/migration",
                        "create-schemas", true,
                        "placeholder-replacement", false,
                        "execute-in-transaction", true,
                        "fail-on-missing-locations", true,
                        "validate-on-migrate", false,
                        "skip-default-callbacks", true,
                        "tablespace", "pg_default",
                        "output-query-results", false));
    }

    @ParameterizedTest
    @MethodSource("configurations")
    void isWhatMicronautFlywayAloneConfigures(Map<String, Object> settings) {
        assertThat(withSeedbed(settings)).isEqualTo(withoutSeedbed(settings));
    }

    @Test
    void carriesNothingOverFromOneCallToTheNext() {
        try (ApplicationContext context = ApplicationContext.run()) {
            FlywayConfigurations configurations = configurations(context);
            configurations.configurationOf("default").table("changed");

            FluentConfiguration next = configurations.configurationOf("default");
            assertThat(next.getTable()).isEqualTo("flyway_schema_history");
            assertThat(next.getDataSource()).isNull();
        }
    }

    @Test
    void aNamedCustomizerHasTheLastWord() {
        try (ApplicationContext context =
                ApplicationContext.run(Map.of("flyway.datasources.default.table", "configured"))) {
            register(context, FlywayConfigurationCustomizer.class, "default", new Renames());
            register(context, Callback[].class, "default", new Callback[] {new Listens()});

            FluentConfiguration customized = configurations(context).configurationOf("default");

            assertThat(customized.getTable()).isEqualTo("customized");
            assertThat(customized.getCallbacks()).isEmpty();
        }
    }

    @Test
    void namedCallbacksBelongToTheirDatasource() {
        try (ApplicationContext context = ApplicationContext.run()) {
            register(context, Callback[].class, "orders", new Callback[] {new Listens()});
            FlywayConfigurations configurations = configurations(context);

            assertThat(configurations.configurationOf("orders").getCallbacks()).hasSize(1);
            assertThat(configurations.configurationOf("default").getCallbacks()).isEmpty();
        }
    }

    private static FlywayConfigurations configurations(ApplicationContext context) {
        return new FlywayConfigurations(context, context.getEnvironment(), context.getBean(MicronautFlyway.class));
    }

    private static Map<String, Object> withSeedbed(Map<String, Object> settings) {
        try (ApplicationContext context = ApplicationContext.run(configuration(settings))) {
            return FlywayFacts.of(flyway(context));
        }
    }

    private static Map<String, Object> withoutSeedbed(Map<String, Object> settings) {
        try (ApplicationContext context = ApplicationContext.builder(configuration(settings))
                .classLoader(new WithoutSeedbed())
                .start()) {
            assertThat(context.findBean(MicronautFlyway.class)).isEmpty();
            assertThat(context.getBean(DataSource.class)).isNotNull();
            return FlywayFacts.of(flyway(context));
        }
    }

    private static Configuration flyway(ApplicationContext context) {
        return context.getBean(Flyway.class, Qualifiers.byName("default")).getConfiguration();
    }

    private static Map<String, Object> configuration(Map<String, Object> settings) {
        Map<String, Object> configuration = new HashMap<>(TestDatabase.create().asDatasource("default"));
        configuration.put("flyway.datasources.default.enabled", true);
        settings.forEach((name, value) -> configuration.put("flyway.datasources.default." + name, value));
        return configuration;
    }

    private static <T> void register(ApplicationContext context, Class<T> type, String name, T bean) {
        context.registerBeanDefinition(RuntimeBeanDefinition.builder(type, () -> bean)
                .named(name)
                .singleton(true)
                .build());
    }

    private static final class Renames implements FlywayConfigurationCustomizer {

        @Override
        public void customizeFluentConfiguration(FluentConfiguration flyway) {
            flyway.table("customized");
        }

        @Override
        public String getName() {
            return "default";
        }
    }

    private static final class Listens extends BaseCallback {

        @Override
        public void handle(Event event, Context context) {}
    }
}
