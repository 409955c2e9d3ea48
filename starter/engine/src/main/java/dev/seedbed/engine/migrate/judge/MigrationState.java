package dev.seedbed.engine.migrate.judge;

/** How a migration stands, in Flyway's words. */
public enum MigrationState {
    PENDING("Pending", false, false),
    ABOVE_TARGET("Above Target", false, false),
    BELOW_BASELINE("Below Baseline", false, false),
    BASELINE_IGNORED("Ignored (Baseline)", false, false),
    BASELINE("Baseline", true, false),
    IGNORED("Ignored", false, false),
    MISSING_SUCCESS("Missing", true, false),
    MISSING_FAILED("Failed (Missing)", true, true),
    SUCCESS("Success", true, false),
    FAILED("Failed", true, true),
    OUT_OF_ORDER("Out of Order", true, false),
    FUTURE_SUCCESS("Future", true, false),
    FUTURE_FAILED("Failed (Future)", true, true),
    OUTDATED("Outdated", true, false),
    SUPERSEDED("Superseded", true, false),
    DELETED("Deleted", true, false);

    private final String displayName;
    private final boolean applied;
    private final boolean failed;

    MigrationState(String displayName, boolean applied, boolean failed) {
        this.displayName = displayName;
        this.applied = applied;
        this.failed = failed;
    }

    /** The name that people see, and that ignore patterns use. */
    public String displayName() {
        return displayName;
    }

    public boolean isApplied() {
        return applied;
    }

    public boolean isFailed() {
        return failed;
    }
}
