package dev.seedbed.engine.operate;

import dev.seedbed.engine.migrate.Migration;
import dev.seedbed.engine.migrate.MigrationOverview;
import dev.seedbed.engine.migrate.Version;
import dev.seedbed.engine.prepare.OperationContext;
import dev.seedbed.engine.problem.Problem;
import java.util.List;
import java.util.stream.Collectors;

/** How far down a rollback goes. */
public sealed interface RollbackAim {

    /** So many versions down. */
    static RollbackAim steps(int steps) {
        return new Steps(steps);
    }

    /** Down to a version, which stays. */
    static RollbackAim to(Version version) {
        return new To(version);
    }

    /** Everything that was migrated: down to the baseline where there is one, else to before the first version. */
    static RollbackAim base() {
        return new Base();
    }

    record Steps(int steps) implements RollbackAim {}

    record To(Version version) implements RollbackAim {}

    record Base() implements RollbackAim {}

    /** The migrations to undo, in that order. */
    default List<Migration> choose(OperationContext place) {
        MigrationOverview overview = place.overview();
        List<Migration> applied = Applied.downwards(overview);
        if (this instanceof Steps down) {
            if (down.steps() > applied.size()) {
                throw tooMany(place, down.steps(), applied, overview);
            }
            return applied.subList(0, down.steps());
        }
        if (this instanceof To to) {
            requireReachable(place, to.version(), applied, overview);
            return Applied.above(to.version(), overview);
        }
        return applied;
    }

    private static void requireReachable(
            OperationContext place, Version version, List<Migration> applied, MigrationOverview overview) {
        if (overview.baseline().filter(base -> version.compareTo(base) < 0).isPresent()) {
            throw belowBaseline(place, version, overview.baseline().get());
        }
        boolean applies = applied.stream().anyMatch(migration -> migration.isOf(version));
        if (!applies && !overview.baseline().filter(version::equals).isPresent()) {
            throw notApplied(place, version, applied, overview);
        }
    }

    private static Problem tooMany(
            OperationContext place, int steps, List<Migration> applied, MigrationOverview overview) {
        return new Problem(
                        place.name() + " has " + count(applied.size()) + " to undo, fewer than " + steps + ".",
                        overview.baseline()
                                .map(base -> "Its history begins at " + base + ", its baseline, which can't be undone.")
                                .orElse("There are no more in its history."),
                        (applied.isEmpty()
                                        ? "See which versions are applied: "
                                                + place.settings().commands().command("status") + "."
                                        : "For all of them: "
                                                + place.settings().commands().command("rollback --to base") + ".")
                                + " Nothing was changed.")
                .is(Problem.Kind.USAGE);
    }

    private static String count(int migrations) {
        return migrations == 0 ? "no migration" : migrations == 1 ? "one migration" : migrations + " migrations";
    }

    private static Problem belowBaseline(OperationContext place, Version version, Version baseline) {
        return new Problem(
                        place.name() + " can't be rolled back to " + version + ": its history begins at " + baseline
                                + ".",
                        "That is its baseline: what it stands for came in one piece, and has no undo.",
                        "Take " + baseline + " or above, or start from nothing: "
                                + place.settings().commands().command("reset") + ". Nothing was changed.")
                .is(Problem.Kind.USAGE);
    }

    private static Problem notApplied(
            OperationContext place, Version version, List<Migration> applied, MigrationOverview overview) {
        String versions = applied.stream()
                .map(migration -> String.valueOf(migration.version()))
                .collect(Collectors.joining(", "));
        return new Problem(
                        place.name() + " can't be rolled back to " + version + ": that version is not applied.",
                        applied.isEmpty() && overview.baseline().isEmpty()
                                ? "No version is."
                                : "Applied are, from the top down: " + versions
                                        + overview.baseline()
                                                .map(base -> (versions.isEmpty() ? "" : ", ") + base + " (baseline)")
                                                .orElse("")
                                        + ".",
                        "Take one of those, or base. Nothing was changed.")
                .is(Problem.Kind.USAGE);
    }
}
