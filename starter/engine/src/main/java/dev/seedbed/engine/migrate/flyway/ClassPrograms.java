package dev.seedbed.engine.migrate.flyway;

import dev.seedbed.engine.migrate.file.MigrationFiles;
import dev.seedbed.engine.migrate.resolve.CodeMigration;
import dev.seedbed.engine.migrate.run.Extensions;
import dev.seedbed.engine.migrate.run.MigrationCallback;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Java migrations and callbacks that are classes in the service's folders, for a service that has nothing else of Flyway's
 * types. Flyway is loaded only if there is such a class.
 *
 * @param configuration what such classes are given, if they ask for it
 */
public record ClassPrograms(Supplier<FluentConfiguration> configuration, ClassLoader loader) implements Extensions {

    @Override
    public boolean needCallersThread() {
        return false;
    }

    @Override
    public Optional<MigrationFiles> files() {
        return Optional.empty();
    }

    @Override
    public List<CodeMigration> migrations(MigrationFiles files) {
        return ServiceClasses.any(files) ? Loading.programs(configuration).migrations(files) : List.of();
    }

    @Override
    public List<MigrationCallback> callbacks() {
        MigrationFiles files = MigrationFiles.find(List.of(ServiceClasses.CALLBACKS), false, loader);
        return ServiceClasses.any(files) ? Loading.programs(configuration).callbacks() : List.of();
    }

    /** Apart, so that Flyway's types are loaded only where they are needed. */
    private static final class Loading {

        static FlywayPrograms programs(Supplier<FluentConfiguration> configuration) {
            return new FlywayPrograms(configuration.get());
        }
    }
}
