package dev.seedbed.engine.prepare;

import dev.seedbed.engine.problem.Problem;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * What a preparation would do if it ran now: looked at without a lock, and without writing anything.
 *
 * @param datasource whose database it is
 * @param state the state that it is in
 * @param problem why nothing would be done at all; empty where it would go through, as far as can be told
 * @param steps what would be done, in order
 * @param notes what a person should know besides
 */
public record DryRun(
        String datasource, DatabaseState state, Optional<Problem> problem, List<DryRunStep> steps, List<String> notes) {

    public DryRun {
        steps = List.copyOf(steps);
        notes = List.copyOf(notes);
    }

    /**
     * Writes the steps as a script for psql that leaves the same database, history included: {@code psql -v
     * ON_ERROR_STOP=1 -f …}. Seeds are left out, and said to be.
     *
     * @throws Problem where nothing would be done, or a step is no SQL
     */
    public void writeSql(Appendable out) throws IOException {
        if (problem.isPresent()) {
            throw problem.get();
        }
        for (DryRunStep step : steps) {
            if (step.hidden().isPresent() && step.isRequired()) {
                throw noSql(step);
            }
        }
        for (String note : notes) {
            out.append("-- ").append(note).append('\n');
        }
        for (DryRunStep step : steps) {
            step.writeTo(out);
        }
    }

    private static Problem noSql(DryRunStep step) {
        return new Problem(
                "There is no SQL for the step \"" + step.title() + "\".",
                step.hidden().orElse("") + ".",
                "Take the steps before it only (--to, with the version before it), or let the service run it.");
    }
}
