package dev.seedbed.engine.migrate.run;

import dev.seedbed.engine.migrate.file.MigrationFiles;
import dev.seedbed.engine.migrate.resolve.CodeMigration;
import java.util.List;
import java.util.Optional;

/** What programs of the service add to its migration files, or put in their place. */
public interface Extensions {

    Extensions NONE = new Extensions() {
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
            return List.of();
        }

        @Override
        public List<MigrationCallback> callbacks() {
            return List.of();
        }
    };

    /** Whether asking for the rest runs code that may want the connection, or the thread of the start. */
    boolean needCallersThread();

    /** The files that take the place of those in the locations. */
    Optional<MigrationFiles> files();

    /**
     * Migrations that are programs.
     *
     * @param files among which there may be classes
     */
    List<CodeMigration> migrations(MigrationFiles files);

    List<MigrationCallback> callbacks();
}
