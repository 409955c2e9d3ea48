package dev.seedbed.engine.prepare;

import dev.seedbed.engine.seed.Ledger;
import java.util.Set;

/** The tables in which Flyway and Seedbed record what was done to a database. They are not part of the service's schema. */
public final class TrackingTables {

    /** Their usual names; the history's can be configured. */
    public static final Set<String> NAMES =
            Set.of("flyway_schema_history", StateTable.NAME, Ledger.NAME, EnvironmentHistory.NAME);

    private TrackingTables() {}
}
