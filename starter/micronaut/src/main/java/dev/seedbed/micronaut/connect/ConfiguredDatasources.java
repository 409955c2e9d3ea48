package dev.seedbed.micronaut.connect;

import dev.seedbed.engine.jdbc.ConnectionSource;
import dev.seedbed.engine.jdbc.JdbcUrl;
import dev.seedbed.engine.problem.Problem;
import dev.seedbed.micronaut.flyway.FlywaySettings;
import dev.seedbed.micronaut.flyway.FlywaySettingsReader;
import io.micronaut.context.BeanContext;
import io.micronaut.context.env.Environment;
import io.micronaut.context.exceptions.BeanInstantiationException;
import io.micronaut.context.exceptions.ConfigurationException;
import io.micronaut.inject.qualifiers.Qualifiers;
import io.micronaut.jdbc.BasicJdbcConfiguration;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Connects to a configured datasource the way its pool will, without making the pool. */
@Singleton
public final class ConfiguredDatasources {

    private final Environment environment;
    private final FlywaySettingsReader flywaySettings;
    private final @Nullable EarlyConnections early;

    ConfiguredDatasources(Environment environment, @Nullable EarlyConnections early) {
        this.environment = environment;
        this.flywaySettings = new FlywaySettingsReader(environment);
        this.early = early;
    }

    /**
     * Connections to the datasource of a name; empty where it is not configured, is not PostgreSQL, or its address is not a
     * URL.
     */
    public Optional<ConnectionSource> connectionsOf(String name, BeanContext beans) {
        requireJdbcUrl(name);
        try {
            return beans.findBean(BasicJdbcConfiguration.class, Qualifiers.byName(name))
                    .flatMap(this::connectionsOf);
        } catch (BeanInstantiationException e) {
            throw hasNoUrl(e) ? withoutAddress(name, e) : e;
        }
    }

    /** The pool's own error would show the URL, and with it a password. */
    private void requireJdbcUrl(String name) {
        String property = "datasources." + name + ".url";
        Optional<String> url = environment.getProperty(property, String.class);
        if (url.isPresent() && !url.get().isBlank() && !url.get().matches("jdbc:(?!postgres:).*")) {
            throw new Problem(
                    property + " is no JDBC URL.",
                    "A JDBC URL of PostgreSQL is jdbc:postgresql://host:port/database. What is set is not repeated here,"
                            + " because it may hold a password.",
                    "Correct it"
                            + (name.equals("default")
                                    ? ", or remove it and set DATABASE_URL, which takes postgresql://user:password@host:port/database."
                                    : "."));
        }
    }

    private static boolean hasNoUrl(Throwable error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConfigurationException
                    && String.valueOf(cause.getMessage()).endsWith("No URL specified")) {
                return true;
            }
        }
        return false;
    }

    private Problem withoutAddress(String name, BeanInstantiationException error) {
        String url = "datasources." + name + ".url";
        return new Problem(
                "The datasource \"" + name + "\" has no address.",
                url + (name.equals("default") ? " is not set, and neither is DATABASE_URL." : " is not set.")
                        + " Without it a PostgreSQL server comes with the application where seedbed-postgres is on the"
                        + " class path, in the environments dev and test only; active: "
                        + environment.getActiveNames() + ".",
                "Set " + url + ", or start with MICRONAUT_ENVIRONMENTS=dev.",
                error);
    }

    /** Connections to the datasource; empty where it is not PostgreSQL, or its address is not a URL. */
    public Optional<ConnectionSource> connectionsOf(BasicJdbcConfiguration configuration) {
        String name = configuration.getName();
        return DatasourceUrl.of(
                        environment,
                        name,
                        configuration.getUrl(),
                        configuration.getUsername(),
                        configuration.getPassword())
                .map(source -> early == null ? source : early.begun(name, source));
    }

    /** Lets go of connections that were begun and that nobody needed. */
    public void closeUnused() {
        if (early != null) {
            early.closeUnused();
        }
    }

    /** Databases that only {@code flyway.datasources.*.url} names: they are migrated, and nothing else here uses them. */
    public Map<String, ConnectionSource> withoutDatasource(Collection<String> datasources) {
        Map<String, ConnectionSource> sources = new TreeMap<>();
        for (String name : environment.getPropertyEntries("flyway.datasources")) {
            if (!datasources.contains(name)) {
                flywaySettings.settingsOf(name).alternative().ifPresent(database -> sources.put(name, owner(database)));
            }
        }
        return sources;
    }

    /** Connections as the user who may change the schema. */
    public static ConnectionSource owner(FlywaySettings.AlternativeDatabase database) {
        return JdbcUrl.of(
                database.url(),
                database.user().orElse(null),
                database.password().orElse(null));
    }
}
