package dev.seedbed.engine.migrate.run;

/**
 * How scripts are run.
 *
 * @param mixed whether a script may have statements that run in a transaction beside others that cannot
 * @param inTransaction whether scripts run in a transaction where they can
 * @param showsRows whether rows that a script selects are logged
 * @param skipped whether migrations are only recorded
 */
public record ScriptSettings(boolean mixed, boolean inTransaction, boolean showsRows, boolean skipped) {

    public static final ScriptSettings DEFAULT = new ScriptSettings(false, true, true, false);
}
