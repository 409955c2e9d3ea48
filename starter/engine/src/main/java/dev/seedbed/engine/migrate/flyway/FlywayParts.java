package dev.seedbed.engine.migrate.flyway;

import dev.seedbed.engine.migrate.flyway.FlywayFiles.Scan;
import java.sql.Connection;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Event;
import org.flywaydb.core.api.configuration.ClassicConfiguration;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.logging.LogFactory;
import org.flywaydb.core.internal.callback.CallbackExecutor;
import org.flywaydb.core.internal.configuration.ConfigurationValidator;
import org.flywaydb.core.internal.database.base.Database;
import org.flywaydb.core.internal.database.base.Schema;
import org.flywaydb.core.internal.resolver.CompositeMigrationResolver;
import org.flywaydb.core.internal.sqlscript.SqlScriptExecutorFactory;
import org.flywaydb.core.internal.util.FeatureDetector;

/**
 * Flyway's parts, put together as its own commands do it, but on one connection of ours and without a command: its view
 * of the database, and what its scanner and resolvers find of the code's.
 *
 * <p>Flyway's public entry points read the history again before each migration and write its row in another transaction
 * than the migration's; the parts underneath do neither. They are internal to Flyway, and this room is the only one
 * that knows how they fit.
 *
 * <p>The two halves need little of each other, so the second may still be at work on a thread of its own. Whoever asks
 * for something of it waits.
 */
@SuppressWarnings("rawtypes") // as in FlywayDatabase
final class FlywayParts implements AutoCloseable {

    private static final String THREAD = "seedbed reads migrations";

    private final FlywayDatabase database;
    private final Meanwhile<FlywayFiles> files;

    private FlywayParts(FlywayDatabase database, Meanwhile<FlywayFiles> files) {
        this.database = database;
        this.files = files;
    }

    /** The configuration is nobody else's: a copy, as Flyway's own commands make one, takes a good part of a start. */
    static FlywayParts assemble(FluentConfiguration configuration, Connection connection) {
        complete(configuration, connection);
        Scan scan = new Scan(configuration);
        FlywayDatabase database = FlywayDatabase.look(configuration, scan::resources);
        return new FlywayParts(database, Meanwhile.done(FlywayFiles.read(database, scan)));
    }

    /**
     * The same, but the second half is found on a thread of its own, and may still be read when this returns, unless code
     * of the service's has a hand in that.
     */
    static FlywayParts begin(FluentConfiguration configuration, Connection connection) {
        complete(configuration, connection);
        Meanwhile<Scan> scan = Meanwhile.begin(THREAD, () -> new Scan(configuration));
        try {
            FlywayDatabase database =
                    FlywayDatabase.look(configuration, () -> scan.get().resources());
            return new FlywayParts(
                    database,
                    isExtended(configuration)
                            ? Meanwhile.done(read(database, scan))
                            : Meanwhile.begin(THREAD, () -> read(database, scan)));
        } catch (RuntimeException | Error e) {
            scan.close();
            throw e;
        }
    }

    /** Resolvers keep what they have found, so that nothing is read again by whoever asks them later. */
    private static FlywayFiles read(FlywayDatabase database, Meanwhile<Scan> scan) {
        try (scan) {
            FlywayFiles files = FlywayFiles.read(database, scan.get());
            files.resolver().resolveMigrations(database.configuration());
            return files;
        }
    }

    /** Whether reading runs code that may want the connection, or the service's thread. */
    private static boolean isExtended(Configuration configuration) {
        return configuration.getCallbacks().length > 0
                || configuration.getResolvers().length > 0
                || configuration.getResourceProvider() != null
                || configuration.getJavaMigrationClassProvider() != null;
    }

    private static void complete(FluentConfiguration configuration, Connection connection) {
        configuration.dataSource(new KeptOpenConnection(connection));
        List<Callback> found =
                new ClassicConfiguration(configuration.getClassLoader()).loadCallbackLocation("db/callback", false);
        if (!found.isEmpty()) {
            configuration.callbacks(found.toArray(Callback[]::new));
        }
        quieten(configuration);
        LogFactory.setConfiguration(configuration);
        new ConfigurationValidator().validate(configuration);
    }

    /** Unless the service says how Flyway is to log. */
    private static void quieten(FluentConfiguration configuration) {
        boolean usual = Arrays.equals(configuration.getLoggers(), new String[] {"auto"});
        if (usual && new FeatureDetector(configuration.getClassLoader()).isSlf4jAvailable()) {
            configuration.loggers(QuietLogs.class.getName());
        }
    }

    Configuration configuration() {
        return database.configuration();
    }

    Database database() {
        return database.database();
    }

    Schema defaultSchema() {
        return database.defaultSchema();
    }

    List<Schema> schemas() {
        return database.schemas();
    }

    InitSql initSql() {
        return database.initSql();
    }

    CompositeMigrationResolver resolver() {
        return files().resolver();
    }

    KnownScripts scripts() {
        return files().scripts();
    }

    SqlScriptExecutorFactory executors() {
        return files().executors();
    }

    UndoFiles undo() {
        return files().undo();
    }

    List<Callback> callbackList() {
        return files().callbackList();
    }

    CallbackExecutor callbacks() {
        return files().callbacks();
    }

    boolean callBackOn(Set<Event> events) {
        return files().callBackOn(events);
    }

    private FlywayFiles files() {
        try {
            return files.get();
        } catch (FlywayException e) {
            throw FlywayProblems.unreadable(e);
        }
    }

    @Override
    public void close() {
        files.close();
    }
}
