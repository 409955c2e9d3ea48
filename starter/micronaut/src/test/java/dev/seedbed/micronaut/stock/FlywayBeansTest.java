package dev.seedbed.micronaut.stock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.micronaut.TestDatabase;
import dev.seedbed.micronaut.flyway.DatasourceNames;
import dev.seedbed.micronaut.flyway.FlywaySettingsReader;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.RuntimeBeanDefinition;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.flyway.FlywayConfigurationProperties;
import io.micronaut.flyway.FlywayMigrator;
import io.micronaut.inject.qualifiers.PrimaryQualifier;
import io.micronaut.inject.qualifiers.Qualifiers;
import io.micronaut.jdbc.DataSourceResolver;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

class FlywayBeansTest {

    private static final String LOCATIONS = "flyway.datasources.default.locations";

    private final TestDatabase database = TestDatabase.create();
    private final Map<String, Object> configuration = new HashMap<>(database.asDatasource("default"));

    /** What is tested here is what Flyway does when it is asked, not what has been done before. */
    FlywayBeansTest() {
        configuration.put("seedbed.datasources.default.mode", "off");
    }

    @Test
    void noStockRunnerRuns() {
        configuration.put(LOCATIONS, "classpath:shop/migration");
        configuration.put("flyway.datasources.default.url", database.url());
        try (ApplicationContext context = ApplicationContext.run(configuration)) {
            assertThat(context.getBean(DataSource.class)).isNotNull();
            assertThat(configurationOf(context, "default").getUrl()).isEqualTo(database.url());

            assertThat(database.hasTable("plan")).isFalse();
            assertThat(database.hasTable("flyway_schema_history")).isFalse();
        }
    }

    @Test
    void aFlywayIsMadeWhenAskedForAndMigrates() {
        configuration.put(LOCATIONS, "classpath:shop/migration");
        try (ApplicationContext context = ApplicationContext.run(configuration)) {
            Flyway flyway = flyway(context, "default");

            assertThat(flyway.migrate().migrationsExecuted).isEqualTo(2);
            assertThat(flyway).isSameAs(flyway(context, "default")).isSameAs(context.getBean(Flyway.class));
        }
    }

    @Test
    void eachDatasourceHasItsOwn() {
        TestDatabase other = TestDatabase.create();
        configuration.putAll(other.asDatasource("orders"));
        configuration.put("flyway.datasources.orders.locations", "classpath:shop/migration");
        configuration.put("seedbed.datasources.orders.mode", "off");
        try (ApplicationContext context = ApplicationContext.run(configuration)) {
            flyway(context, "orders").migrate();
            flyway(context, "default").migrate();

            assertThat(other.hasTable("plan")).isTrue();
            assertThat(database.hasTable("plan")).isFalse();
            assertThat(database.hasTable("greeting")).isTrue();
        }
    }

    @Test
    void aDatasourceWithoutConfigurationHasFlywaysDefaults() {
        try (ApplicationContext context = ApplicationContext.run(configuration)) {
            assertThat(context.getBeansOfType(FlywayConfigurationProperties.class))
                    .extracting(FlywayConfigurationProperties::getNameQualifier)
                    .containsExactly("default");
            assertThat(flyway(context, "default").info().pending()).hasSize(1);
        }
    }

    @Test
    void anAlternativeDatabaseTakesThePlaceOfTheDatasource() {
        TestDatabase alternative = TestDatabase.create();
        configuration.put(LOCATIONS, "classpath:shop/migration");
        configuration.put("flyway.datasources.default.url", alternative.url());
        configuration.put("flyway.datasources.default.user", "postgres");
        try (ApplicationContext context = ApplicationContext.run(configuration)) {
            flyway(context, "default").migrate();

            assertThat(alternative.hasTable("plan")).isTrue();
            assertThat(database.hasTable("plan")).isFalse();
        }
    }

    @Test
    void anAlternativeDatabaseNeedsNoDatasource() {
        Map<String, Object> alone = Map.of(
                "flyway.datasources.archive.url",
                database.url(),
                "flyway.datasources.archive.locations",
                "classpath:shop/migration",
                "seedbed.datasources.archive.mode",
                "off");
        try (ApplicationContext context = ApplicationContext.run(alone)) {
            flyway(context, "archive").migrate();

            assertThat(database.hasTable("plan")).isTrue();
        }
    }

    @Test
    void aDisabledOrDatabaselessConfigurationHasNone() {
        configuration.put("flyway.datasources.default.enabled", "false");
        configuration.put("flyway.datasources.nowhere.locations", "classpath:shop/migration");
        try (ApplicationContext context = ApplicationContext.run(configuration)) {
            assertThat(context.findBean(Flyway.class, Qualifiers.byName("default")))
                    .isEmpty();
            assertThat(context.findBean(Flyway.class, Qualifiers.byName("nowhere")))
                    .isEmpty();
            assertThat(context.getBeansOfType(Flyway.class)).isEmpty();
        }
    }

    @Test
    void aServiceThatTurnsFlywayOffHasNone() {
        configuration.put("flyway.enabled", "false");
        try (ApplicationContext context = ApplicationContext.run(configuration)) {
            assertThat(context.getBeansOfType(Flyway.class)).isEmpty();
            assertThat(new FlywaySettingsReader(context.getEnvironment())
                            .settingsOf("default")
                            .enabled())
                    .isFalse();
        }
    }

    @Test
    void theServicesListenerChangesTheConfigurationBeforeItIsUsed() {
        try (ApplicationContext context =
                ApplicationContext.builder(configuration).build()) {
            context.registerBeanDefinition(RuntimeBeanDefinition.builder(RenamesTable.class, RenamesTable::new)
                    .singleton(true)
                    .build());
            context.start();

            assertThat(flyway(context, "default").getConfiguration().getTable()).isEqualTo("renamed");
        }
    }

    @Test
    void theServicesOwnUnnamedDatasourceIsTheDefault() {
        DataSource own = database.dataSource();
        try (ApplicationContext context = ApplicationContext.builder(Map.of(LOCATIONS, "classpath:shop/migration"))
                .build()) {
            context.registerBeanDefinition(RuntimeBeanDefinition.builder(DataSource.class, () -> own)
                    .singleton(true)
                    .build());
            context.start();
            assertThat(new DatasourceNames(context).all()).containsExactly("default");

            flyway(context, "default").migrate();

            assertThat(database.hasTable("plan")).isTrue();
        }
    }

    @Test
    void theServicesOwnPrimaryDatasourceIsTheDefault() {
        DataSource own = database.dataSource();
        try (ApplicationContext context = ApplicationContext.builder(Map.of("seedbed.datasources.default.mode", "off"))
                .build()) {
            context.registerBeanDefinition(RuntimeBeanDefinition.builder(DataSource.class, () -> own)
                    .singleton(true)
                    .qualifier(PrimaryQualifier.instance())
                    .build());
            context.start();

            assertThat(new DatasourceNames(context).all()).containsExactly("default");
            assertThat(flyway(context, "default").info().pending()).hasSize(1);
        }
    }

    @Test
    void flywayMigratorGoesOnWorking() {
        configuration.put(LOCATIONS, "classpath:shop/migration");
        try (ApplicationContext context = ApplicationContext.run(configuration)) {
            FlywayConfigurationProperties properties = configurationOf(context, "default");
            Flyway before = flyway(context, "default");
            DataSource dataSource =
                    context.getBean(DataSourceResolver.class).resolve(context.getBean(DataSource.class));
            context.getBean(FlywayMigrator.class).run(properties, dataSource);

            assertThat(database.hasTable("country")).isTrue();
            assertThat(flyway(context, "default")).isNotSameAs(before);
        }
    }

    private static Flyway flyway(ApplicationContext context, String name) {
        return context.getBean(Flyway.class, Qualifiers.byName(name));
    }

    private static FlywayConfigurationProperties configurationOf(ApplicationContext context, String name) {
        return context.getBean(FlywayConfigurationProperties.class, Qualifiers.byName(name));
    }

    private static final class RenamesTable implements BeanCreatedEventListener<FlywayConfigurationProperties> {

        @Override
        public FlywayConfigurationProperties onCreated(BeanCreatedEvent<FlywayConfigurationProperties> created) {
            created.getBean().getFluentConfiguration().table("renamed");
            return created.getBean();
        }
    }
}
