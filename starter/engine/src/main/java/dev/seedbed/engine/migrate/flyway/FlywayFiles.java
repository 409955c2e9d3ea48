package dev.seedbed.engine.migrate.flyway;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.flywaydb.core.api.ClassProvider;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Event;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.migration.JavaMigration;
import org.flywaydb.core.internal.callback.CallbackExecutor;
import org.flywaydb.core.internal.callback.DefaultCallbackExecutor;
import org.flywaydb.core.internal.callback.NoopCallbackExecutor;
import org.flywaydb.core.internal.callback.SqlScriptCallbackFactory;
import org.flywaydb.core.internal.resolver.CompositeMigrationResolver;
import org.flywaydb.core.internal.resource.ResourceNameValidator;
import org.flywaydb.core.internal.scanner.LocationScannerCache;
import org.flywaydb.core.internal.scanner.ResourceNameCache;
import org.flywaydb.core.internal.scanner.Scanner;
import org.flywaydb.core.internal.sqlscript.SqlScriptExecutorFactory;

/**
 * What the code brings, found and read by Flyway's scanner and resolvers: migrations, their undos, callbacks. Nothing of
 * it asks the database.
 */
record FlywayFiles(
        CompositeMigrationResolver resolver,
        KnownScripts scripts,
        SqlScriptExecutorFactory executors,
        UndoFiles undo,
        List<Callback> callbackList,
        CallbackExecutor callbacks) {

    static FlywayFiles read(FlywayDatabase database, Scan scan) {
        Configuration configuration = database.configuration();
        new ResourceNameValidator().validateSQLMigrationNaming(scan.resources, configuration, database.type());
        List<Callback> callbacks = callbacks(database, scan.resources);
        CallbackExecutor callbackExecutor = new DefaultCallbackExecutor(
                configuration, database.database(), database.defaultSchema(), null, callbacks);
        KnownScripts known = new KnownScripts(database.scripts());
        SqlScriptExecutorFactory executors = database.executors(callbackExecutor);
        CompositeMigrationResolver resolver = new CompositeMigrationResolver(
                scan.resources,
                scan.classes,
                configuration,
                executors,
                known,
                database.parsing(),
                null,
                configuration.getResolvers());
        return new FlywayFiles(
                resolver,
                known,
                executors,
                new UndoFiles(configuration, scan.resources, database.scripts()),
                callbacks,
                callbackExecutor);
    }

    boolean callBackOn(Set<Event> events) {
        return events.stream()
                .anyMatch(event -> callbackList.stream().anyMatch(callback -> callback.supports(event, null)));
    }

    private static List<Callback> callbacks(FlywayDatabase database, ResourceProvider resources) {
        Configuration configuration = database.configuration();
        List<Callback> callbacks = new ArrayList<>(List.of(configuration.getCallbacks()));
        if (!configuration.isSkipDefaultCallbacks()) {
            SqlScriptExecutorFactory executors = database.executors(NoopCallbackExecutor.INSTANCE);
            callbacks.addAll(new SqlScriptCallbackFactory(resources, executors, database.scripts(), configuration)
                    .getCallbacks());
        }
        return callbacks;
    }

    /** Where migrations are looked for: the locations, unless the configuration brings providers of its own. */
    static final class Scan {

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

        ResourceProvider resources() {
            return resources;
        }
    }
}
