package dev.seedbed.engine.prepare;

import java.time.Instant;
import java.util.List;

/**
 * What one preparation found and did.
 *
 * @param version the version that the database is at; empty where it has none
 * @param warnings what a person should know although the application starts
 * @param steps what was done, with the time that each step took
 */
public record PreparationReport(
        String datasource,
        Outcome outcome,
        DatabaseState.Name state,
        String server,
        String database,
        String schema,
        String version,
        List<String> warnings,
        Instant startedOn,
        long totalMs,
        List<Timing> steps) {

    /** How long a step took. */
    public record Timing(String name, long ms) {}

    /** One line for the log. */
    public String summary() {
        String place = "PostgreSQL " + server + " " + database + "/" + schema
                + (version.isEmpty() ? ", no version" : " at " + version);
        long migrations =
                steps.stream().filter(step -> step.name().startsWith(MIGRATE)).count();
        String done =
                switch (outcome) {
                    case AT_HEAD -> "nothing to do";
                    case INITIALISED -> "initialised";
                    case ADOPTED -> "adopted";
                    case WAITED -> "waited for another process";
                    case SEEDED -> "seeded";
                    case MIGRATED -> "migrated";
                    case FAILED -> "failed";
                };
        return place + " (" + done
                + (migrations == 0 ? "" : ", " + migrations + (migrations == 1 ? " migration" : " migrations")) + ", "
                + totalMs + " ms)";
    }

    static final String MIGRATE = "migrate ";
}
