package dev.seedbed.engine.migrate.flyway;

import java.sql.Connection;
import java.util.function.Supplier;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.internal.callback.NoopCallbackExecutor;
import org.flywaydb.core.internal.jdbc.JdbcConnectionFactory;
import org.flywaydb.core.internal.jdbc.JdbcConnectionFactory.ConnectionInitializer;
import org.flywaydb.core.internal.resource.StringResource;
import org.flywaydb.core.internal.sqlscript.SqlScriptExecutorFactory;
import org.flywaydb.core.internal.sqlscript.SqlScriptFactory;

/**
 * Flyway's {@code initSql}, which it runs on every connection that it opens. Here all of those are one connection, so it
 * runs once: a second run may fail where the first left something behind.
 */
final class InitSql implements ConnectionInitializer {

    private final Configuration configuration;
    private final SqlScriptExecutorFactory executors;
    private final SqlScriptFactory scripts;
    private final Supplier<ResourceProvider> resources;
    private boolean done;

    InitSql(
            Configuration configuration,
            JdbcConnectionFactory connections,
            SqlScriptFactory scripts,
            Supplier<ResourceProvider> resources) {
        this.configuration = configuration;
        this.executors = connections
                .getDatabaseType()
                .createSqlScriptExecutorFactory(connections, NoopCallbackExecutor.INSTANCE, null);
        this.scripts = scripts;
        this.resources = resources;
    }

    @Override
    public void initialize(JdbcConnectionFactory connections, Connection connection) {
        if (!done) {
            done = true;
            run(connection);
        }
    }

    /** Runs it, also where it ran before: for a session whose settings have been reset. */
    void run(Connection connection) {
        if (configuration.getInitSql() != null) {
            executors
                    .createSqlScriptExecutor(connection, false, false, configuration.isOutputQueryResults())
                    .execute(
                            scripts.createSqlScript(
                                    new StringResource(configuration.getInitSql()), true, resources.get()),
                            configuration);
        }
    }
}
