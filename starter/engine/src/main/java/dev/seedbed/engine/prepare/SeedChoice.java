package dev.seedbed.engine.prepare;

import dev.seedbed.engine.problem.Problem;
import dev.seedbed.engine.seed.PlannedSeed;
import dev.seedbed.engine.seed.SeedPlan;
import dev.seedbed.engine.seed.SeedState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which of the code's seeds a preparation may run.
 *
 * @param names only these; empty for all
 * @param force also those that have run and would not run again
 * @param isNone no seed at all
 */
public record SeedChoice(Set<String> names, boolean force, boolean isNone) {

    public SeedChoice {
        names = Set.copyOf(names);
    }

    /** Those that are due, as at a start. */
    public static SeedChoice due() {
        return new SeedChoice(Set.of(), false, false);
    }

    public static SeedChoice none() {
        return new SeedChoice(Set.of(), false, true);
    }

    /** Of these, or of all where no name is given, those that are due. */
    public static SeedChoice of(Set<String> names) {
        return new SeedChoice(names, false, false);
    }

    /** The same seeds, whether they are due or not. */
    public SeedChoice forced() {
        return new SeedChoice(names, true, isNone);
    }

    SeedPlan from(SeedPlan plan) {
        List<PlannedSeed> seeds = new ArrayList<>();
        for (PlannedSeed planned : plan.seeds()) {
            seeds.add(chosen(planned));
        }
        return new SeedPlan(plan.environment(), seeds);
    }

    private PlannedSeed chosen(PlannedSeed planned) {
        if (isNone) {
            return with(planned, false, "no seeds were asked for");
        }
        if (!names.isEmpty() && !names.contains(planned.seed().name())) {
            return with(planned, false, "was not asked for");
        }
        return force && !planned.runs() && planned.state() == SeedState.APPLIED
                ? with(planned, true, "was asked for")
                : planned;
    }

    private static PlannedSeed with(PlannedSeed planned, boolean runs, String reason) {
        return planned.runs() == runs
                ? planned
                : new PlannedSeed(planned.seed(), planned.state(), runs, reason, planned.entry());
    }

    /** Why one of those that are named can't run here. */
    Optional<Problem> objection(SeedPlan plan, StampRules rules) {
        return plan.seeds().stream()
                .filter(planned -> names.contains(planned.seed().name()))
                .flatMap(planned -> objection(planned, rules).stream())
                .findFirst();
    }

    private static Optional<Problem> objection(PlannedSeed planned, StampRules rules) {
        String name = planned.seed().name();
        if (planned.state() == SeedState.OTHER_ENVIRONMENT) {
            return Optional.of(new Problem(
                            "The seed \"" + name + "\" does not belong to this environment.",
                            "It " + planned.reason() + ".",
                            "Run it where it belongs: --environment, or MICRONAUT_ENVIRONMENTS.")
                    .is(Problem.Kind.REFUSED));
        }
        return planned.state() == SeedState.REFUSED ? Optional.of(rules.refused(name)) : Optional.empty();
    }
}
