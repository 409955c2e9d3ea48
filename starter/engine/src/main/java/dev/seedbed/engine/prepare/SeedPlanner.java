package dev.seedbed.engine.prepare;

import dev.seedbed.engine.problem.Problem;
import dev.seedbed.engine.seed.LedgerEntry;
import dev.seedbed.engine.seed.PlannedSeed;
import dev.seedbed.engine.seed.SeedPlan;
import dev.seedbed.engine.seed.SeedSet;
import dev.seedbed.engine.seed.SeedState;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Decides which seeds run in a database, from what was found in it; touches no database. */
final class SeedPlanner {

    private static final String AHEAD = "the database is ahead of this code";

    private final PreparationSettings settings;
    private final SeedChoice choice;
    private final SeedSet seeds;
    private final StampRules stamps;

    /** @param choice which of the seeds may run */
    SeedPlanner(PreparationSettings settings, SeedChoice choice, SeedSet seeds) {
        this.settings = settings;
        this.choice = choice;
        this.seeds = seeds;
        this.stamps = new StampRules(settings);
    }

    /**
     * What is to be seeded once the schema is at head, whoever does it.
     *
     * <p>Beside a newer replica nothing is: what that one has seeded would be put back to what this code holds.
     */
    SeedPlan plan(Inspection inspection, DatabaseState state) {
        Optional<String> stamp = inspection.stamp().or(() -> stamps.toWrite(state.name(), inspection.stamp()));
        SeedPlan plan = plan(inspection.ledger(), stamp);
        return state instanceof DatabaseState.Ahead ? without(plan, AHEAD) : plan;
    }

    /** The names of the seeds that would run if the database were not ahead of the code. */
    static List<String> heldBack(SeedPlan plan) {
        return plan.seeds().stream()
                .filter(planned -> planned.reason().equals(AHEAD))
                .map(planned -> planned.seed().name())
                .toList();
    }

    SeedPlan plan(List<LedgerEntry> ledger, Optional<String> stamp) {
        return choice.from(SeedPlan.of(seeds, ledger, settings.environment().name(), stamps.refusal(stamp)));
    }

    /** Why a seed that was asked for by name can't run. */
    Optional<Problem> objection(SeedPlan plan) {
        return seeds.unknown(choice.names()).or(() -> choice.objection(plan, stamps));
    }

    /** What of it is this service's to do. */
    SeedPlan own(SeedPlan plan, DatabaseState.Name state) {
        if (state == DatabaseState.Name.BEHIND) {
            return without(plan, "the schema is not at head");
        }
        return settings.mode() == Mode.PREPARE
                ? plan
                : without(plan, "mode: " + settings.mode().name().toLowerCase(Locale.ROOT) + " runs no seeds");
    }

    /** What is to be done where the fast path has found the seeds settled: some run at every start. */
    SeedPlan settled(Optional<String> stamp) {
        SeedPlan everyStart = changed(
                plan(List.of(), stamp), planned -> switch (planned.seed().when()) {
                    case ALWAYS -> planned;
                    case ONCE, ON_CHANGE -> staying(planned, "has run");
                });
        return own(everyStart, DatabaseState.Name.AT_HEAD);
    }

    /** Those that wait for somebody to run them; one that runs at every start does not, once it has run. */
    static List<PlannedSeed> pending(SeedPlan plan) {
        return plan.seeds().stream()
                .filter(planned -> planned.runs() && planned.state() != SeedState.APPLIED)
                .toList();
    }

    /** Whether no seed is left that should have run, also where nobody wanted it to now. */
    static boolean isSettled(SeedPlan plan) {
        return plan.seeds().stream().allMatch(planned -> isSettled(planned.state()));
    }

    static boolean isSettled(SeedState state) {
        return switch (state) {
            case APPLIED, OTHER_ENVIRONMENT, REFUSED -> true;
            case PENDING, CHANGED, FAILED -> false;
        };
    }

    /** What a person should know of those that may not run here. */
    static Optional<String> warning(SeedPlan plan) {
        List<String> refused = new ArrayList<>();
        String reason = "";
        for (PlannedSeed planned : plan.seeds()) {
            if (planned.state() == SeedState.REFUSED) {
                reason = refused.isEmpty() ? planned.reason() : reason;
                refused.add(planned.seed().name());
            }
        }
        return refused.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "seeds of single environments are refused: " + String.join(", ", refused) + "; " + reason);
    }

    private static SeedPlan without(SeedPlan plan, String reason) {
        return changed(plan, planned -> staying(planned, reason));
    }

    private static SeedPlan changed(SeedPlan plan, UnaryOperator<PlannedSeed> change) {
        List<PlannedSeed> seeds = new ArrayList<>();
        for (PlannedSeed planned : plan.seeds()) {
            seeds.add(change.apply(planned));
        }
        return new SeedPlan(plan.environment(), seeds);
    }

    private static PlannedSeed staying(PlannedSeed planned, String reason) {
        return planned.runs()
                ? new PlannedSeed(planned.seed(), planned.state(), false, reason, planned.entry())
                : planned;
    }
}
