package dev.seedbed.micronaut.connect;

import dev.seedbed.engine.jdbc.ConnectionSource;
import dev.seedbed.engine.jdbc.JdbcUrl;
import io.micronaut.context.env.Environment;
import io.micronaut.core.naming.conventions.StringConvention;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Connections the way the pool of a datasource will make them, read from its configuration. */
final class DatasourceUrl {

    private static final String POSTGRESQL = "jdbc:postgresql:";

    private DatasourceUrl() {}

    /** Empty where the datasource is not PostgreSQL, or its address is not a URL. */
    static Optional<ConnectionSource> of(
            Environment environment,
            String datasource,
            @Nullable String url,
            @Nullable String user,
            @Nullable String password) {
        if (url == null || !url.startsWith(POSTGRESQL)) {
            return Optional.empty();
        }
        String section = "datasources." + datasource + ".";
        Properties properties = new Properties();
        environment
                .getProperties(section + "data-source-properties", StringConvention.RAW)
                .forEach((name, value) -> properties.setProperty(name, value.toString()));
        put(properties, "user", user);
        put(properties, "password", password);
        put(properties, "currentSchema", text(environment, section + "schema"));
        String onOpening = text(environment, section + "connection-init-sql");
        return Optional.of(new JdbcUrl(url, properties, onOpening == null ? List.of() : List.of(onOpening)));
    }

    /** The same from configuration alone; empty where that does not say as whom to connect. */
    static Optional<ConnectionSource> whoseUserIsConfigured(Environment environment, String datasource) {
        String section = "datasources." + datasource + ".";
        String url = text(environment, section + "url");
        String password = text(environment, section + "password");
        if (url == null || (password == null && !url.contains("user="))) {
            return Optional.empty();
        }
        return of(environment, datasource, url, text(environment, section + "username"), password);
    }

    private static @Nullable String text(Environment environment, String property) {
        return environment.getProperty(property, String.class).orElse(null);
    }

    private static void put(Properties properties, String name, @Nullable String value) {
        if (value != null) {
            properties.setProperty(name, value);
        }
    }
}
