package dev.seedbed.engine.migrate.resolve;

import dev.seedbed.engine.migrate.file.MigrationScript;
import java.sql.Connection;

/** What a migration does: it is a script, or a program. */
public sealed interface MigrationWork {

    /** Statements of a file. */
    record Script(MigrationScript script) implements MigrationWork {}

    /** Something that is no SQL to be looked at: a class of the service's. */
    non-sealed interface Program extends MigrationWork {

        boolean isTransactional();

        /**
         * Runs it.
         *
         * @param connection belongs to the caller, who commits or rolls back; it cannot be closed
         */
        void run(Connection connection) throws Exception;
    }
}
