package dev.seedbed.engine.prepare;

import dev.seedbed.engine.migrate.MigrationOverview;
import dev.seedbed.engine.migrate.Version;
import dev.seedbed.engine.problem.Problem;
import dev.seedbed.engine.seed.SeedPlan;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How a database stands at one moment, against what the code brings.
 *
 * @param standing what that means to a service that uses it
 * @param environment the environment that the service runs under
 * @param stamp the environment that the database belongs to
 * @param environmentChanges the changes that people have made to it, the oldest first; empty if they can't be read
 * @param schema the schema that holds the history
 * @param head the version that the code wants it at
 * @param warnings what a person should know although the database can be used
 * @param problem why a service would not start on it
 */
public record DatabaseStatus(
        Standing standing,
        DatabaseState.Name state,
        String environment,
        Optional<String> stamp,
        Optional<List<EnvironmentHistory.Change>> environmentChanges,
        Inspection.Server server,
        String schema,
        MigrationOverview migrations,
        Optional<Version> head,
        SeedPlan seeds,
        List<String> warnings,
        Optional<Problem> problem,
        Instant inspectedOn) {

    public DatabaseStatus {
        warnings = List.copyOf(warnings);
    }

    /** Whether the code finds what it expects. */
    public enum Standing {
        READY,
        /** Migrations or seeds are pending. */
        BEHIND,
        /** A person has to do something. */
        FAILED
    }
}
