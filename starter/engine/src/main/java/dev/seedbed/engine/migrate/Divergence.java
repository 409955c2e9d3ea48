package dev.seedbed.engine.migrate;

import org.jspecify.annotations.Nullable;

/** One way in which the history and the code contradict each other. */
public sealed interface Divergence {

    /** The migration that it is about. */
    Migration migration();

    /** One line that names the migration and both values. */
    String describe();

    /**
     * A migration whose checksum or description in the code is another one than in the history.
     *
     * @param appliedScript the file that was applied, as the history names it
     * @param codeScript the code's file of the same version
     * @param sameContent whether both have the same checksum
     * @param sameFile what it is if both files have the same name
     */
    static Divergence ofContent(
            Migration migration, String appliedScript, String codeScript, boolean sameContent, Divergence sameFile) {
        return migration.version() == null || fileName(appliedScript).equals(fileName(codeScript))
                ? sameFile
                : new Replaced(migration, fileName(appliedScript), fileName(codeScript), sameContent);
    }

    private static String fileName(String script) {
        return script.substring(script.lastIndexOf('/') + 1);
    }

    /** The file was changed after it was applied. */
    record Edited(Migration migration, @Nullable Integer applied, @Nullable Integer code) implements Divergence {
        @Override
        public String describe() {
            return migration.script() + " was changed after it was applied: checksum " + applied + " in the history, "
                    + code + " in the code";
        }
    }

    /**
     * The version was applied from another file, on another branch for instance.
     *
     * @param applied the name of the file that was applied
     * @param code the name of the code's file
     */
    record Replaced(Migration migration, String applied, String code, boolean sameContent) implements Divergence {
        @Override
        public String describe() {
            return "version " + migration.version() + " was applied as " + applied + ", and the code has " + code
                    + (sameContent ? ", with the same content" : "");
        }
    }

    /** The history knows a migration below the code's highest version that the code does not have. */
    record Missing(Migration migration) implements Divergence {
        @Override
        public String describe() {
            return migration.script() + " (" + (migration.version() == null ? "repeatable" : migration.version())
                    + type()
                    + ") was applied, and the code does not have it any more";
        }

        /** The type that the history names, where it is not that of an SQL script. */
        private String type() {
            Migration.Applied row = migration.applied();
            return row == null || row.type().equals(MigrationType.SQL.name()) ? "" : ", type " + row.type();
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
