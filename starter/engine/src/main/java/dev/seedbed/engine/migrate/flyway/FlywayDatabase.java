package dev.seedbed.engine.migrate.flyway;

import java.util.List;
import java.util.function.Supplier;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.internal.callback.CallbackExecutor;
import org.flywaydb.core.internal.database.DatabaseType;
import org.flywaydb.core.internal.database.base.Database;
import org.flywaydb.core.internal.database.base.Schema;
import org.flywaydb.core.internal.jdbc.JdbcConnectionFactory;
import org.flywaydb.core.internal.parser.ParsingContext;
import org.flywaydb.core.internal.schemahistory.SchemaHistoryFactory;
import org.flywaydb.core.internal.sqlscript.SqlScriptExecutorFactory;
import org.flywaydb.core.internal.sqlscript.SqlScriptFactory;
import org.flywaydb.core.internal.util.Pair;

/** Flyway's view of the database, found out on its one connection; needs none of the code's migrations. */
@SuppressWarnings("rawtypes") // Flyway's Database and Schema are generic in each other and used raw by Flyway itself
record FlywayDatabase(
        Configuration configuration,
        JdbcConnectionFactory connections,
        DatabaseType type,
        ParsingContext parsing,
        SqlScriptFactory scripts,
        InitSql initSql,
        Database database,
        Schema defaultSchema,
        List<Schema> schemas) {

    /** @param resources where a script of the configuration finds what it includes; only that asks for them */
    static FlywayDatabase look(Configuration configuration, Supplier<ResourceProvider> resources) {
        JdbcConnectionFactory connections =
                new JdbcConnectionFactory(configuration.getDataSource(), configuration, null);
        DatabaseType type = connections.getDatabaseType();
        ParsingContext parsing = new ParsingContext();
        SqlScriptFactory scripts = type.createSqlScriptFactory(configuration, parsing);
        InitSql initSql = new InitSql(configuration, connections, scripts, resources);
        connections.setConnectionInitializer(initSql);

        Database database = type.createDatabase(configuration, connections, null);
        Pair<Schema, List<Schema>> schemas = SchemaHistoryFactory.prepareSchemas(configuration, database);
        parsing.populate(database, configuration);
        database.ensureSupported(configuration);
        return new FlywayDatabase(
                configuration,
                connections,
                type,
                parsing,
                scripts,
                initSql,
                database,
                schemas.getLeft(),
                schemas.getRight());
    }

    SqlScriptExecutorFactory executors(CallbackExecutor callbacks) {
        return type.createSqlScriptExecutorFactory(connections, callbacks, null);
    }
}
