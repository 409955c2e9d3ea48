package dev.seedbed.micronaut.flyway;

import io.micronaut.context.BeanContext;
import io.micronaut.context.env.Environment;
import io.micronaut.core.type.Argument;
import io.micronaut.inject.qualifiers.Qualifiers;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.flywaydb.core.api.ClassProvider;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.migration.JavaMigration;
import org.flywaydb.core.api.resolver.MigrationResolver;
import org.jspecify.annotations.Nullable;

/**
 * Configures Flyway as micronaut-flyway does, in the same order: the bound properties, {@code cleanDisabled}, the
 * datasource, the extra {@code properties}, and last the named customizer or, without one, the named beans of Flyway's
 * own types. Every call gives a new configuration, so that none carries what another caller has set.
 *
 * <p>Whoever calls this loads Flyway.
 */
public class FlywayConfigurations {

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static final Argument<ClassProvider<JavaMigration>> JAVA_MIGRATION_CLASSES =
            (Argument) Argument.of(ClassProvider.class, JavaMigration.class);

    private final BeanContext beans;
    private final Environment environment;
    private final @Nullable MicronautFlyway micronautFlyway;

    public FlywayConfigurations(BeanContext beans, Environment environment, @Nullable MicronautFlyway micronautFlyway) {
        this.beans = beans;
        this.environment = environment;
        this.micronautFlyway = micronautFlyway;
    }

    /** Everything but the database: neither the datasource nor {@code flyway.datasources.*.url} is set. */
    public FluentConfiguration configurationOf(String datasourceName) {
        return configurationOf(datasourceName, unset -> {});
    }

    public FluentConfiguration configurationOf(String datasourceName, DataSource dataSource) {
        return configurationOf(datasourceName, flyway -> flyway.dataSource(dataSource));
    }

    public FluentConfiguration configurationOf(String datasourceName, Consumer<FluentConfiguration> withDatabase) {
        BoundConfiguration bound = micronautFlyway == null
                ? ConfigurationBinding.of(environment, datasourceName)
                : micronautFlyway.bound(datasourceName);
        FluentConfiguration flyway = bound.flyway();
        withDatabase.accept(flyway);
        flyway.configuration(bound.overrides());
        customizer(datasourceName).accept(flyway);
        return flyway;
    }

    private Consumer<FluentConfiguration> customizer(String name) {
        return Optional.ofNullable(micronautFlyway)
                .flatMap(stock -> stock.customizer(name))
                .orElse(flyway -> addBeans(name, flyway));
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
