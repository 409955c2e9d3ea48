package dev.seedbed.engine.prepare;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How far a preparation has come.
 *
 * @param steps what is done, with the time that each step took
 * @param running the step that is under way, and for how long; empty between two
 * @param failed whether the last of the steps broke
 * @param said what was last said of the step that is under way
 */
public record PreparationProgress(
        Instant startedOn,
        long totalMs,
        List<PreparationReport.Timing> steps,
        Optional<PreparationReport.Timing> running,
        boolean failed,
        Optional<String> said) {

    public PreparationProgress {
        steps = List.copyOf(steps);
    }

    /** The step that broke; empty if none did. */
    public Optional<ReportedStep> failedStep() {
        return failed ? Optional.of(steps.get(steps.size() - 1).step()) : Optional.empty();
    }
}
