package dev.seedbed.engine.migrate.judge;

/** How a migration stands, in Flyway's words. */
public enum MigrationState {
    PENDING("Pending", true, false, false),
    ABOVE_TARGET("Above Target", true, false, false),
    BELOW_BASELINE("Below Baseline", true, false, false),
    BASELINE_IGNORED("Ignored (Baseline)", true, false, false),
    BASELINE("Baseline", true, true, false),
    IGNORED("Ignored", true, false, false),
    MISSING_SUCCESS("Missing", false, true, false),
    MISSING_FAILED("Failed (Missing)", false, true, true),
    SUCCESS("Success", true, true, false),
    FAILED("Failed", true, true, true),
    OUT_OF_ORDER("Out of Order", true, true, false),
    FUTURE_SUCCESS("Future", false, true, false),
    FUTURE_FAILED("Failed (Future)", false, true, true),
    OUTDATED("Outdated", true, true, false),
    SUPERSEDED("Superseded", true, true, false),
    DELETED("Deleted", false, true, false);

    private final String displayName;
    private final boolean resolved;
    private final boolean applied;
    private final boolean failed;

    MigrationState(String displayName, boolean resolved, boolean applied, boolean failed) {
        this.displayName = displayName;
        this.resolved = resolved;
        this.applied = applied;
        this.failed = failed;
    }

    /** The name that people see, and that ignore patterns use. */
    public String displayName() {
        return displayName;
    }

    public boolean isResolved() {
        return resolved;
    }

    public boolean isApplied() {
        return applied;
    }

    public boolean isFailed() {
        return failed;
    }
}
