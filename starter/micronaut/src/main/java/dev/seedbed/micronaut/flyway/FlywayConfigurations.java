package dev.seedbed.micronaut.flyway;

import io.micronaut.context.BeanContext;
import io.micronaut.core.type.Argument;
import io.micronaut.flyway.FlywayConfigurationCustomizer;
import io.micronaut.flyway.FlywayConfigurationProperties;
import io.micronaut.inject.qualifiers.Qualifiers;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.flywaydb.core.api.ClassProvider;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.migration.JavaMigration;
import org.flywaydb.core.api.resolver.MigrationResolver;

/**
 * Configures Flyway as micronaut-flyway does, in the same order: the bound properties, {@code cleanDisabled}, the
 * datasource, the extra {@code properties}, and last the named customizer or, without one, the named beans of Flyway's
 * own types. Every call gives a new configuration, so that none carries what another caller has set.
 *
 * <p>Whoever calls this loads Flyway.
 */
@Singleton
public class FlywayConfigurations {

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static final Argument<ClassProvider<JavaMigration>> JAVA_MIGRATION_CLASSES =
            (Argument) Argument.of(ClassProvider.class, JavaMigration.class);

    private final BeanContext beans;
    private final DefaultFlywayConfigurations defaults;

    FlywayConfigurations(BeanContext beans, DefaultFlywayConfigurations defaults) {
        this.beans = beans;
        this.defaults = defaults;
    }

    /** Everything but the database: neither the datasource nor {@code flyway.datasources.*.url} is set. */
    public FluentConfiguration configurationOf(String datasourceName) {
        return configuration(propertiesOf(datasourceName), unset -> {});
    }

    public FluentConfiguration configurationOf(String datasourceName, DataSource dataSource) {
        return configuration(propertiesOf(datasourceName), flyway -> flyway.dataSource(dataSource));
    }

    FluentConfiguration configuration(
            FlywayConfigurationProperties properties, Consumer<FluentConfiguration> withDatabase) {
        FluentConfiguration bound = properties.getFluentConfiguration();
        FluentConfiguration flyway = new FluentConfiguration(bound.getClassLoader()).configuration(bound);
        flyway.cleanDisabled(!properties.isCleanSchema());
        withDatabase.accept(flyway);
        flyway.configuration(properties.getProperties());
        customize(properties.getNameQualifier(), flyway);
        return flyway;
    }

    private FlywayConfigurationProperties propertiesOf(String datasourceName) {
        defaults.add(datasourceName);
        return beans.getBean(FlywayConfigurationProperties.class, Qualifiers.byName(datasourceName));
    }

    private void customize(String name, FluentConfiguration flyway) {
        beans.findBean(FlywayConfigurationCustomizer.class, Qualifiers.byName(name))
                .ifPresentOrElse(
                        customizer -> customizer.customizeFluentConfiguration(flyway), () -> addBeans(name, flyway));
    }

    private void addBeans(String name, FluentConfiguration flyway) {
        named(Argument.of(JavaMigration[].class), name).ifPresent(flyway::javaMigrations);
        named(Argument.of(Callback[].class), name).ifPresent(flyway::callbacks);
        named(Argument.of(MigrationResolver[].class), name).ifPresent(flyway::resolvers);
        named(Argument.of(ResourceProvider.class), name).ifPresent(flyway::resourceProvider);
        named(JAVA_MIGRATION_CLASSES, name).ifPresent(flyway::javaMigrationClassProvider);
    }

    private <T> Optional<T> named(Argument<T> type, String name) {
        return beans.findBean(type, Qualifiers.byName(name));
    }
}
