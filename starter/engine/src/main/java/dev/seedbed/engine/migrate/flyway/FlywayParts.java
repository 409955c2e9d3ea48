package dev.seedbed.engine.migrate.flyway;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.flywaydb.core.api.ClassProvider;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Event;
import org.flywaydb.core.api.configuration.ClassicConfiguration;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.logging.LogFactory;
import org.flywaydb.core.api.migration.JavaMigration;
import org.flywaydb.core.internal.callback.CallbackExecutor;
import org.flywaydb.core.internal.callback.DefaultCallbackExecutor;
import org.flywaydb.core.internal.callback.NoopCallbackExecutor;
import org.flywaydb.core.internal.callback.SqlScriptCallbackFactory;
import org.flywaydb.core.internal.configuration.ConfigurationValidator;
import org.flywaydb.core.internal.database.DatabaseType;
import org.flywaydb.core.internal.database.base.Database;
import org.flywaydb.core.internal.database.base.Schema;
import org.flywaydb.core.internal.jdbc.JdbcConnectionFactory;
import org.flywaydb.core.internal.parser.ParsingContext;
import org.flywaydb.core.internal.resolver.CompositeMigrationResolver;
import org.flywaydb.core.internal.resource.ResourceNameValidator;
import org.flywaydb.core.internal.scanner.LocationScannerCache;
import org.flywaydb.core.internal.scanner.ResourceNameCache;
import org.flywaydb.core.internal.scanner.Scanner;
import org.flywaydb.core.internal.schemahistory.SchemaHistoryFactory;
import org.flywaydb.core.internal.sqlscript.SqlScriptExecutorFactory;
import org.flywaydb.core.internal.sqlscript.SqlScriptFactory;
import org.flywaydb.core.internal.util.Pair;

/**
 * Flyway's parts, put together as its own commands do it, but on one connection of ours and without a command: scanner,
 * migration resolver, callbacks, and its view of the database.
 *
 * <p>Flyway's public entry points read the history again before each migration and write its row in another transaction
 * than the migration's; the parts underneath do neither. They are internal to Flyway, and this class is the only one
 * that knows how they fit.
 */
@SuppressWarnings("rawtypes") // Flyway's Database and Schema are generic in each other and used raw by Flyway itself
record FlywayParts(
        Configuration configuration,
        Database database,
        Schema defaultSchema,
        List<Schema> schemas,
        InitSql initSql,
        CompositeMigrationResolver resolver,
        KnownScripts scripts,
        SqlScriptExecutorFactory executors,
        UndoFiles undo,
        List<Callback> callbackList,
        CallbackExecutor callbacks) {

    static FlywayParts assemble(Configuration given, Connection connection) {
        ClassicConfiguration configuration = new ClassicConfiguration(given);
        configuration.setDataSource(new KeptOpenConnection(connection));
        List<Callback> found = configuration.loadCallbackLocation("db/callback", false);
        if (!found.isEmpty()) {
            configuration.setCallbacks(found.toArray(Callback[]::new));
        }
        LogFactory.setConfiguration(configuration);
        new ConfigurationValidator().validate(configuration);
        return assemble(configuration, new Scan(configuration));
    }

    private static FlywayParts assemble(ClassicConfiguration configuration, Scan scan) {
        JdbcConnectionFactory connections =
                new JdbcConnectionFactory(configuration.getDataSource(), configuration, null);
        DatabaseType type = connections.getDatabaseType();
        ParsingContext parsing = new ParsingContext();
        SqlScriptFactory scripts = type.createSqlScriptFactory(configuration, parsing);
        new ResourceNameValidator().validateSQLMigrationNaming(scan.resources, configuration, type);
        InitSql initSql = new InitSql(configuration, connections, scripts, scan.resources);
        connections.setConnectionInitializer(initSql);

        Database database = type.createDatabase(configuration, connections, null);
        Pair<Schema, List<Schema>> schemas = SchemaHistoryFactory.prepareSchemas(configuration, database);
        parsing.populate(database, configuration);
        database.ensureSupported(configuration);

        List<Callback> callbacks = callbacks(configuration, connections, scripts, scan.resources);
        CallbackExecutor callbackExecutor =
                new DefaultCallbackExecutor(configuration, database, schemas.getLeft(), null, callbacks);
        KnownScripts known = new KnownScripts(scripts);
        SqlScriptExecutorFactory executors = type.createSqlScriptExecutorFactory(connections, callbackExecutor, null);
        CompositeMigrationResolver resolver = new CompositeMigrationResolver(
                scan.resources,
                scan.classes,
                configuration,
                executors,
                known,
                parsing,
                null,
                configuration.getResolvers());
        return new FlywayParts(
                configuration,
                database,
                schemas.getLeft(),
                schemas.getRight(),
                initSql,
                resolver,
                known,
                executors,
                new UndoFiles(configuration, scan.resources, scripts),
                callbacks,
                callbackExecutor);
    }

    boolean callBackOn(Set<Event> events) {
        return events.stream()
                .anyMatch(event -> callbackList.stream().anyMatch(callback -> callback.supports(event, null)));
    }

    private static List<Callback> callbacks(
            Configuration configuration,
            JdbcConnectionFactory connections,
            SqlScriptFactory scripts,
            ResourceProvider resources) {
        List<Callback> callbacks = new ArrayList<>(List.of(configuration.getCallbacks()));
        if (!configuration.isSkipDefaultCallbacks()) {
            SqlScriptExecutorFactory executors = connections
                    .getDatabaseType()
                    .createSqlScriptExecutorFactory(connections, NoopCallbackExecutor.INSTANCE, null);
            callbacks.addAll(new SqlScriptCallbackFactory(resources, executors, scripts, configuration).getCallbacks());
        }
        return callbacks;
    }

    /** Where migrations are looked for: the locations, unless the configuration brings providers of its own. */
    private static final class Scan {

        private final ResourceProvider resources;
        private final ClassProvider<JavaMigration> classes;

        Scan(Configuration configuration) {
            ResourceProvider givenResources = configuration.getResourceProvider();
            ClassProvider<JavaMigration> givenClasses = configuration.getJavaMigrationClassProvider();
            if (givenResources != null && givenClasses != null) {
                resources = givenResources;
                classes = givenClasses;
                return;
            }
            Scanner<JavaMigration> scanner = new Scanner<>(
                    JavaMigration.class, false, new ResourceNameCache(), new LocationScannerCache(), configuration);
            resources = givenResources == null ? scanner : givenResources;
            classes = givenClasses == null ? scanner : givenClasses;
        }
    }
}
