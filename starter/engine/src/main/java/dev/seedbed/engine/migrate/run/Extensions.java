package dev.seedbed.engine.migrate.run;

import dev.seedbed.engine.migrate.file.MigrationFiles;
import dev.seedbed.engine.migrate.resolve.CodeMigration;
import java.util.List;
import java.util.Optional;

/** What programs of the service add to its migration files, or put in their place. */
public interface Extensions {

    /** No programs: the service has SQL only. */
    Extensions NONE = new WithoutFlyway();

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
