package dev.seedbed.engine.prepare;

import dev.seedbed.engine.seed.SeedReport;
import dev.seedbed.engine.seed.SeedState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What one preparation found and did.
 *
 * @param version the version that the database is at; empty where it has none
 * @param warnings what a person should know although the application starts
 * @param totalMs how long all of it took, the seeds included
 * @param waitedMs how long of that it waited for another process
 * @param steps what was done, with the time that each step took
 * @param seeds how each of the code's seeds stands; empty where one statement told that none waits
 * @param seedMs how long the seeds took together
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
        long waitedMs,
        List<Timing> steps,
        List<SeedReport> seeds,
        long seedMs) {

    public PreparationReport {
        warnings = List.copyOf(warnings);
        steps = List.copyOf(steps);
        seeds = List.copyOf(seeds);
    }

    /** How long a step took. */
    public record Timing(ReportedStep step, long ms) {

        /** The step's title. */
        public String name() {
            return step.title();
        }
    }

    /** One line for the log. */
    public String summary() {
        return Summary.of(this);
    }

    /** The same preparation after its seeds. */
    PreparationReport seeded(List<Timing> seedSteps, List<SeedReport> reports, long ms) {
        List<Timing> all = new ArrayList<>(steps);
        all.addAll(seedSteps);
        List<String> told = new ArrayList<>(warnings);
        for (SeedReport seed : reports) {
            if (seed.state() == SeedState.FAILED) {
                told.add("the seed \"" + seed.name() + "\" failed, and the start goes on (on-seed-failure: continue): "
                        + seed.reason());
            }
        }
        boolean onlySeeds = outcome == Outcome.AT_HEAD || outcome == Outcome.WAITED;
        boolean ran = reports.stream().anyMatch(SeedReport::ran);
        return new PreparationReport(
                datasource,
                onlySeeds && ran ? Outcome.SEEDED : outcome,
                state,
                server,
                database,
                schema,
                version,
                told,
                startedOn,
                totalMs + ms,
                waitedMs,
                all,
                reports,
                ms);
    }
}
