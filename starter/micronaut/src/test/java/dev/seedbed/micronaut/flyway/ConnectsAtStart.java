package dev.seedbed.micronaut.flyway;

import io.micronaut.context.ApplicationContext;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.beans.BeanIntrospector;
import io.micronaut.jdbc.DataSourceResolver;
import java.sql.Connection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/**
 * A small service, for a JVM of its own: starts with the configuration given as {@code name=value}, connects, and, with
 * {@code read-settings}, does what a start at head does with Flyway's settings.
 */
final class ConnectsAtStart {

    private ConnectsAtStart() {}

    public static void main(String... arguments) throws Exception {
        Map<String, Object> configuration = new HashMap<>();
        for (String argument : arguments) {
            int equals = argument.indexOf('=');
            configuration.put(argument.substring(0, equals), argument.substring(equals + 1));
        }
        try (ApplicationContext context = ApplicationContext.run(configuration)) {
            BeanIntrospector.SHARED.findIntrospections(Introspected.class);
            for (DataSource dataSource : context.getBeansOfType(DataSource.class)) {
                connect(context.findBean(DataSourceResolver.class)
                        .orElse(DataSourceResolver.DEFAULT)
                        .resolve(dataSource));
            }
            if (configuration.containsKey("read-settings")) {
                new FlywaySettingsReader(context.getEnvironment()).settingsOf("default");
                FlywayExtensions extensions = new FlywayExtensions(
                        context, context.findBean(MicronautFlyway.class).orElse(null));
                extensions.unforeseeable("default");
                extensions.javaMigrations("default");
            }
            if (!ForkJoinPool.commonPool().awaitQuiescence(10, TimeUnit.SECONDS)) {
                throw new IllegalStateException("Micronaut is still loading beans in the background");
            }
        }
    }

    private static void connect(DataSource dataSource) throws Exception {
        try (Connection connection = dataSource.getConnection()) {
            if (!connection.isValid(5)) {
                throw new IllegalStateException("not connected");
            }
        }
    }
}
