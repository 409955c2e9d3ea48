package dev.seedbed.micronaut;

import dev.seedbed.engine.jdbc.ConnectionSource;
import dev.seedbed.engine.jdbc.JdbcUrl;
import dev.seedbed.micronaut.flyway.FlywaySettings;
import dev.seedbed.micronaut.flyway.FlywaySettingsReader;
import io.micronaut.context.env.Environment;
import io.micronaut.core.naming.conventions.StringConvention;
import io.micronaut.jdbc.BasicJdbcConfiguration;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/** Connects to a configured datasource the way its pool will, without making the pool. */
@Singleton
final class ConfiguredDatasources {

    private static final String POSTGRESQL = "jdbc:postgresql:";

    private final Environment environment;
    private final FlywaySettingsReader flywaySettings;

    ConfiguredDatasources(Environment environment, FlywaySettingsReader flywaySettings) {
        this.environment = environment;
        this.flywaySettings = flywaySettings;
    }

    /** Connections to the datasource; empty where it is not PostgreSQL, or its address is not a URL. */
    Optional<ConnectionSource> connectionsOf(BasicJdbcConfiguration configuration) {
        String url = configuration.getUrl();
        if (url == null || !url.startsWith(POSTGRESQL)) {
            return Optional.empty();
        }
        String section = "datasources." + configuration.getName();
        Properties properties = new Properties();
        environment
                .getProperties(section + ".data-source-properties", StringConvention.RAW)
                .forEach((name, value) -> properties.setProperty(name, value.toString()));
        put(properties, "user", Optional.ofNullable(configuration.getUsername()));
        put(properties, "password", Optional.ofNullable(configuration.getPassword()));
        put(properties, "currentSchema", environment.getProperty(section + ".schema", String.class));
        return Optional.of(new JdbcUrl(
                url,
                properties,
                environment
                        .getProperty(section + ".connection-init-sql", String.class)
                        .map(List::of)
                        .orElse(List.of())));
    }

    /** Databases that only {@code flyway.datasources.*.url} names: they are migrated, and nothing else here uses them. */
    Map<String, ConnectionSource> withoutDatasource(Collection<String> datasources) {
        Map<String, ConnectionSource> sources = new TreeMap<>();
        for (String name : environment.getPropertyEntries("flyway.datasources")) {
            if (!datasources.contains(name)) {
                flywaySettings.settingsOf(name).alternative().ifPresent(database -> sources.put(name, owner(database)));
            }
        }
        return sources;
    }

    /** Connections as the user who may change the schema. */
    static ConnectionSource owner(FlywaySettings.AlternativeDatabase database) {
        return JdbcUrl.of(
                database.url(),
                database.user().orElse(null),
                database.password().orElse(null));
    }

    private static void put(Properties properties, String name, Optional<String> value) {
        value.ifPresent(text -> properties.setProperty(name, text));
    }
}
