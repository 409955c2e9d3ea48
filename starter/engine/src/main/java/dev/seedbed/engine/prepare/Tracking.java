package dev.seedbed.engine.prepare;

import java.util.Optional;

/** Decides what is to be set up of the history, Seedbed's own tables, and the environment in them. */
final class Tracking {

    private Tracking() {}

    /**
     * The step that sets up what is missing. The environment goes with the tables if they are created, so that no database
     * is ever found with them and without an environment.
     */
    static Optional<SchemaStep> step(PreparationSettings settings, Inspection inspection, DatabaseState.Name state) {
        Optional<String> environment = environment(settings, inspection, state);
        return isComplete(inspection)
                ? environment.map(name -> new Step.SetEnvironment(settings.datasource(), name))
                : Optional.of(new Step.CreateTables(
                        settings.datasource(), inspection.missingSchemas(), !inspection.hasHistory(), environment));
    }

    private static boolean isComplete(Inspection inspection) {
        return inspection.missingSchemas().isEmpty() && inspection.hasHistory() && inspection.hasOwnTables();
    }

    /** The environment that the database gets now; empty if it has one, or must not get one by itself. */
    static Optional<String> environment(PreparationSettings settings, Inspection inspection, DatabaseState.Name state) {
        return new StampRules(settings).toWrite(state, inspection.stamp());
    }
}
