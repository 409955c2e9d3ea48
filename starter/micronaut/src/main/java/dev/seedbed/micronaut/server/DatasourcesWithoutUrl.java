package dev.seedbed.micronaut.server;

import dev.seedbed.micronaut.config.DatasourceSettings;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.ApplicationContextConfigurer;
import io.micronaut.context.env.Environment;
import io.micronaut.context.env.PropertySource;
import io.micronaut.core.order.Ordered;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives a database to every datasource that has none configured, if a {@link PostgresSource} is on the class path and
 * the environment is {@code dev} or {@code test}. Runs once the configuration is loaded and before the first bean, so
 * that everything after it reads the URL like one that was configured.
 *
 * <p>A URL that is configured in any way is never replaced. User and password are: those configured belong to another
 * server.
 */
public final class DatasourcesWithoutUrl implements ApplicationContextConfigurer {

    private static final Logger LOG = LoggerFactory.getLogger(DatasourcesWithoutUrl.class);

    private final Optional<PostgresSource> given;

    public DatasourcesWithoutUrl() {
        this.given = Optional.empty();
    }

    DatasourcesWithoutUrl(PostgresSource source) {
        this.given = Optional.of(source);
    }

    @Override
    public void configure(ApplicationContext context) {
        Environment environment = context.getEnvironment();
        if (isOff(environment, "seedbed.enabled") || isOff(environment, "seedbed.postgres.enabled")) {
            return;
        }
        DatasourceProperties datasources = new DatasourceProperties(environment);
        for (String datasource : datasources.withoutAddress()) {
            source(environment).ifPresent(source -> provide(source, datasource, environment));
        }
    }

    private static boolean isOff(Environment environment, String property) {
        return !environment.getProperty(property, Boolean.class).orElse(true);
    }

    private Optional<PostgresSource> source(Environment environment) {
        return given.or(() -> ServiceLoader.load(PostgresSource.class, environment.getClassLoader())
                .findFirst());
    }

    private static void provide(PostgresSource source, String datasource, Environment environment) {
        Optional<Purpose> purpose = new DatasourceSettings(environment, datasource).isProtectedActive()
                ? Optional.empty()
                : Purpose.of(environment.getActiveNames());
        if (purpose.isPresent()) {
            environment.addPropertySource(properties(datasource, source.databaseFor(datasource, purpose.get())));
        } else {
            LOG.info(
                    "datasources.{}.url is not set, and a PostgreSQL server comes with the application only in the"
                            + " environments dev and test; active: {}.",
                    datasource,
                    environment.getActiveNames());
        }
    }

    private static PropertySource properties(String datasource, PostgresDatabase database) {
        String prefix = "datasources." + datasource + ".";
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put(prefix + "url", database.url());
        properties.put(prefix + "username", database.username());
        properties.put(prefix + "password", database.password());
        return PropertySource.of("seedbed: server for " + datasource, properties, Ordered.LOWEST_PRECEDENCE);
    }
}
