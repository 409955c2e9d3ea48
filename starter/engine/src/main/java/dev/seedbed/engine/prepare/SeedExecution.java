package dev.seedbed.engine.prepare;

import dev.seedbed.engine.seed.SeedPlan;
import dev.seedbed.engine.seed.SeedProgress;
import dev.seedbed.engine.seed.SeedReport;
import dev.seedbed.engine.seed.SeedRunner;
import dev.seedbed.engine.seed.SeedState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Runs the seed steps of a plan, and shows how far they have come. */
final class SeedExecution {

    private final SeedPlan plan;
    private final SeedRunner runner;
    private final Map<String, Step.Seed> steps = new HashMap<>();

    SeedExecution(SeedPlan plan, List<Step.Seed> steps, SeedRunner runner) {
        this.plan = plan;
        this.runner = runner;
        steps.forEach(step -> this.steps.put(step.planned().seed().name(), step));
    }

    /** How each seed of the plan came out. */
    List<SeedReport> run() {
        return runner.run(plan);
    }

    /** The steps that have run, with the time that each took. */
    List<PreparationReport.Timing> timings() {
        List<PreparationReport.Timing> timings = new ArrayList<>();
        for (SeedReport report : runner.reports()) {
            if (report.ran()) {
                timing(report.name(), report.executionMs()).ifPresent(timings::add);
            }
        }
        return timings;
    }

    /** The step that runs now. */
    Optional<PreparationReport.Timing> running() {
        return progress().flatMap(seed -> timing(seed.seed(), seed.elapsed().toMillis()));
    }

    private Optional<PreparationReport.Timing> timing(String name, long ms) {
        return Optional.ofNullable(steps.get(name)).map(step -> new PreparationReport.Timing(step, ms));
    }

    /** How far the seed that runs now has come. */
    Optional<SeedProgress> progress() {
        return runner.running();
    }

    /** Whether the last seed that ran has failed. */
    boolean hasFailed() {
        List<SeedReport> ran = runner.reports().stream().filter(SeedReport::ran).toList();
        return !ran.isEmpty() && ran.get(ran.size() - 1).state() == SeedState.FAILED;
    }
}
