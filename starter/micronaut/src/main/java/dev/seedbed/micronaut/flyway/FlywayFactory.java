package dev.seedbed.micronaut.flyway;

import io.micronaut.context.annotation.EachBean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Secondary;
import io.micronaut.context.exceptions.DisabledBeanException;
import io.micronaut.core.util.StringUtils;
import io.micronaut.flyway.FlywayConfigurationProperties;
import io.micronaut.jdbc.DataSourceResolver;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jspecify.annotations.Nullable;

/**
 * A {@link Flyway} for each datasource, made when somebody asks for it: {@code /flyway}, or the service's own code. It
 * gives way to one that the service registers itself, or has {@code FlywayMigrator} register.
 */
@Factory
@Requires(property = "flyway.enabled", notEquals = StringUtils.FALSE, defaultValue = StringUtils.TRUE)
final class FlywayFactory {

    private final FlywayConfigurations configurations;
    private final DatasourceNames datasources;
    private final DataSourceResolver resolver;

    FlywayFactory(
            FlywayConfigurations configurations, DatasourceNames datasources, @Nullable DataSourceResolver resolver) {
        this.configurations = configurations;
        this.datasources = datasources;
        this.resolver = resolver == null ? DataSourceResolver.DEFAULT : resolver;
    }

    @EachBean(FlywayConfigurationProperties.class)
    @Secondary
    Flyway flyway(FlywayConfigurationProperties properties) {
        String name = properties.getNameQualifier();
        if (!properties.isEnabled()) {
            throw new DisabledBeanException("flyway.datasources." + name + ".enabled is false");
        }
        return configurations
                .configuration(properties, databaseOf(name, properties))
                .load();
    }

    private Consumer<FluentConfiguration> databaseOf(String name, FlywayConfigurationProperties properties) {
        if (properties.hasAlternativeDatabaseConfiguration()) {
            return flyway -> flyway.dataSource(properties.getUrl(), properties.getUser(), properties.getPassword());
        }
        DataSource dataSource = datasources
                .find(name)
                .map(resolver::resolve)
                .orElseThrow(() -> new DisabledBeanException("there is no datasource named " + name));
        return flyway -> flyway.dataSource(dataSource);
    }
}
