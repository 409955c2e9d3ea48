package dev.seedbed.engine.migrate;

import java.util.Locale;
import java.util.Optional;

/** The types that a row of the history can have. */
public enum MigrationType {
    /** The schemas were created by a run of migrations. */
    SCHEMA,
    /** The database was given this version without running anything. */
    BASELINE,
    /** A migration does not count as applied any longer. */
    DELETE,
    SQL,
    JDBC,
    SCRIPT,
    UNDO_SCRIPT,
    CUSTOM,
    SQL_BASELINE,
    JDBC_BASELINE;

    /** The type of a name, also of one that old versions of Flyway wrote; empty if no version of Flyway writes it. */
    public static Optional<MigrationType> of(String name) {
        return switch (name.toUpperCase(Locale.ROOT)) {
            case "SCHEMA" -> Optional.of(SCHEMA);
            case "BASELINE" -> Optional.of(BASELINE);
            case "DELETE" -> Optional.of(DELETE);
            case "SQL" -> Optional.of(SQL);
            case "JDBC", "SPRING_JDBC" -> Optional.of(JDBC);
            case "SCRIPT" -> Optional.of(SCRIPT);
            case "UNDO_SCRIPT" -> Optional.of(UNDO_SCRIPT);
            case "CUSTOM" -> Optional.of(CUSTOM);
            case "SQL_BASELINE", "SQL_STATE_SCRIPT" -> Optional.of(SQL_BASELINE);
            case "JDBC_BASELINE", "JDBC_STATE_SCRIPT" -> Optional.of(JDBC_BASELINE);
            default -> Optional.empty();
        };
    }

    /** Whether nothing of the code's stands behind it. */
    public boolean isSynthetic() {
        return this == SCHEMA || this == BASELINE || this == DELETE;
    }

    public boolean isBaseline() {
        return this == BASELINE || isBaselineMigration();
    }

    /** Whether it is a migration that stands for all migrations up to its version. */
    public boolean isBaselineMigration() {
        return this == SQL_BASELINE || this == JDBC_BASELINE;
    }

    public boolean isUndo() {
        return this == UNDO_SCRIPT;
    }
}
