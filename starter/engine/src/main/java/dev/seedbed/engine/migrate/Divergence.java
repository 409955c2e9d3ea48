package dev.seedbed.engine.migrate;

import org.jspecify.annotations.Nullable;

/** One way in which the history and the code contradict each other. */
public sealed interface Divergence {

    /** One line that names the migration and both values. */
    String describe();

    /** The file was changed after it was applied. */
    record Edited(Migration migration, @Nullable Integer applied, @Nullable Integer code) implements Divergence {
        @Override
        public String describe() {
            return migration.script() + " was changed after it was applied: checksum " + applied + " in the history, "
                    + code + " in the code";
        }
    }

    /** The history knows a migration below the code's highest version that the code does not have. */
    record Missing(Migration migration) implements Divergence {
        @Override
        public String describe() {
            return migration.script() + " (" + (migration.version() == null ? "repeatable" : migration.version())
                    + ") was applied, and the code does not have it any more";
        }
    }

    /** A migration that was never applied lies below the version that the database is at. */
    record Late(Migration migration, Version current) implements Divergence {
        @Override
        public String describe() {
            return migration.script() + " (" + migration.version() + ") was never applied, and the database is at "
                    + current + " already";
        }
    }

    /** The same version means another thing here than in the history. */
    record Renamed(Migration migration, String what, String applied, String code) implements Divergence {
        @Override
        public String describe() {
            return migration.script() + ": " + what + " \"" + applied + "\" in the history, \"" + code
                    + "\" in the code";
        }
    }
}
