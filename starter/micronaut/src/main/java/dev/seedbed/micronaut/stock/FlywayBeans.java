package dev.seedbed.micronaut.stock;

import dev.seedbed.micronaut.flyway.DatasourceNames;
import dev.seedbed.micronaut.flyway.FlywayConfigurations;
import dev.seedbed.micronaut.flyway.FlywaySettings;
import dev.seedbed.micronaut.flyway.FlywaySettingsReader;
import dev.seedbed.micronaut.flyway.MicronautFlyway;
import io.micronaut.context.BeanContext;
import io.micronaut.context.RuntimeBeanDefinition;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Secondary;
import io.micronaut.context.env.Environment;
import io.micronaut.context.exceptions.DisabledBeanException;
import io.micronaut.core.annotation.AnnotationMetadata;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.flyway.FlywayConfigurationProperties;
import io.micronaut.inject.annotation.MutableAnnotationMetadata;
import io.micronaut.inject.qualifiers.Qualifiers;
import io.micronaut.jdbc.DataSourceResolver;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jspecify.annotations.Nullable;

/**
 * For each datasource a {@link Flyway}, as micronaut-flyway would have registered it, and, where the service configures
 * nothing under {@code flyway.datasources}, a configuration with Flyway's defaults, so that it shows in {@code /flyway}.
 * Only the definitions are added at start; the beans are made when somebody asks for them. A {@code Flyway} gives way to
 * one that the service registers itself, or has {@code FlywayMigrator} register.
 *
 * <p>The definitions are not generated: Micronaut would load those, and Flyway with them, in services without
 * micronaut-flyway, too.
 */
@Context
@Order(Ordered.HIGHEST_PRECEDENCE)
@Requires(classes = FlywayConfigurationProperties.class)
final class FlywayBeans {

    private final BeanContext beans;
    private final DatasourceNames datasources;
    private final FlywaySettingsReader settings;
    private final Environment environment;
    private final DataSourceResolver resolver;
    private final Set<String> added = new HashSet<>();

    FlywayBeans(BeanContext beans, Environment environment, @Nullable DataSourceResolver resolver) {
        this.beans = beans;
        this.environment = environment;
        this.datasources = new DatasourceNames(beans);
        this.settings = new FlywaySettingsReader(environment);
        this.resolver = resolver == null ? DataSourceResolver.DEFAULT : resolver;
        Set<String> existing = datasources.all();
        existing.forEach(this::add);
        for (String configured : settings.configured()) {
            if (!existing.contains(configured)
                    && settings.settingsOf(configured).alternative().isPresent()) {
                add(configured);
            }
        }
    }

    /** For a datasource that came later; nothing happens for one that is known. */
    synchronized void add(String datasource) {
        if (!added.add(datasource)) {
            return;
        }
        if (!settings.isConfigured(datasource)) {
            beans.registerBeanDefinition(RuntimeBeanDefinition.builder(
                            FlywayConfigurationProperties.class, () -> new FlywayConfigurationProperties(datasource))
                    .named(datasource)
                    .singleton(true)
                    .build());
        }
        FlywaySettings configured = settings.settingsOf(datasource);
        if (configured.enabled()) {
            beans.registerBeanDefinition(RuntimeBeanDefinition.builder(Flyway.class, () -> flyway(datasource))
                    .named(datasource)
                    .singleton(true)
                    .annotationMetadata(secondary())
                    .build());
        }
    }

    private static AnnotationMetadata secondary() {
        MutableAnnotationMetadata metadata = new MutableAnnotationMetadata();
        metadata.addDeclaredAnnotation(Secondary.class.getName(), Map.of());
        return metadata;
    }

    private Flyway flyway(String datasource) {
        FlywayConfigurationProperties properties =
                beans.getBean(FlywayConfigurationProperties.class, Qualifiers.byName(datasource));
        return new FlywayConfigurations(beans, environment, beans.getBean(MicronautFlyway.class))
                .configurationOf(datasource, databaseOf(datasource, properties))
                .load();
    }

    private Consumer<FluentConfiguration> databaseOf(String datasource, FlywayConfigurationProperties properties) {
        if (properties.hasAlternativeDatabaseConfiguration()) {
            return flyway -> flyway.dataSource(properties.getUrl(), properties.getUser(), properties.getPassword());
        }
        DataSource dataSource = datasources
                .find(datasource)
                .map(resolver::resolve)
                .orElseThrow(() -> new DisabledBeanException("there is no datasource named " + datasource));
        return flyway -> flyway.dataSource(dataSource);
    }
}
