package dev.seedbed.engine.operate;

import dev.seedbed.engine.migrate.Migration;
import dev.seedbed.engine.migrate.MigrationOverview;
import dev.seedbed.engine.migrate.Undo;
import dev.seedbed.engine.migrate.Version;
import dev.seedbed.engine.prepare.DryRun;
import dev.seedbed.engine.prepare.DryRunStep;
import dev.seedbed.engine.prepare.OperationContext;
import dev.seedbed.engine.prepare.Preparation;
import dev.seedbed.engine.prepare.PreparationReport;
import dev.seedbed.engine.prepare.SchemaStep;
import dev.seedbed.engine.prepare.Step;
import dev.seedbed.engine.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Undoes migrations with their undo files, from the top down. {@code new Rollback(preparation).run(aim, protection)}.
 *
 * <p>Each version's undo and the row that says so commit together, so that a rollback that breaks off has undone some
 * versions whole and the others not at all. Whether it can go all the way is asked before it begins. Repeatable migrations
 * and the seeds' ledger stay as they are.
 */
public final class Rollback {

    private final Preparation preparation;

    public Rollback(Preparation preparation) {
        this.preparation = preparation;
    }

    /**
     * What was undone.
     *
     * @param from the version that the database was at; empty for none
     * @param to the version that it is at now; empty for none
     * @param undone the migrations, in the order in which they were undone
     * @param steps how long each took
     * @param seeded whether seeds have run in this database, whose rows may be gone now
     */
    public record Report(
            Optional<Version> from,
            Optional<Version> to,
            List<Migration> undone,
            List<PreparationReport.Timing> steps,
            boolean seeded) {}

    /**
     * What {@link #run} would do now: takes no lock, writes nothing, and asks for no protection.
     *
     * @throws Problem where it would stop before it has done anything
     */
    public DryRun dryRun(RollbackAim aim) {
        return preparation.looking(place -> new DryRun(
                preparation.datasource(),
                place.state(),
                Optional.empty(),
                undos(place, aim).stream()
                        .map(undo -> DryRunStep.of(step(place, undo), undo.text()))
                        .toList(),
                List.of()));
    }

    /**
     * Undoes what the aim says.
     *
     * @throws Problem of kind REFUSED where the database is protected; of kind USAGE where the aim makes no sense; where a
     *     version can't be undone: all before anything is done. Or where an undo fails
     */
    public Report run(RollbackAim aim, Protection protection) {
        return preparation.underLock(place -> {
            protection.check("rollback", place);
            List<Undo> undos = undos(place, aim);
            place.requireWritable();
            Optional<Version> from = place.overview().current();
            List<PreparationReport.Timing> steps = place.run(
                    undos.stream().<SchemaStep>map(undo -> step(place, undo)).toList());
            Optional<Version> to = place.session().against(place.readHistory()).current();
            boolean seeded = place.inspection().ledger().stream().anyMatch(seed -> seed.version() != null);
            return new Report(from, to, undos.stream().map(Undo::migration).toList(), steps, seeded);
        });
    }

    private static Step.UndoMigration step(OperationContext place, Undo undo) {
        return new Step.UndoMigration(place.settings().datasource(), undo);
    }

    /**
     * What there is to undo, from the top down.
     *
     * @throws Problem if the aim makes no sense, or a version cannot be undone
     */
    public static List<Undo> undos(OperationContext place, RollbackAim aim) {
        place.requireNotFailed();
        MigrationOverview overview = place.overview();
        if (overview.current().isEmpty()) {
            throw nothing(place);
        }
        List<Undo> undos = new ArrayList<>();
        List<Migration> missing = new ArrayList<>();
        for (Migration migration : aim.choose(place)) {
            place.session().applied(migration).undo().ifPresentOrElse(undos::add, () -> missing.add(migration));
        }
        if (!missing.isEmpty()) {
            throw missing(missing);
        }
        for (Undo undo : undos) {
            if (!undo.text().transactional()) {
                throw notInOne(undo);
            }
            if (undo.text().hidden().isEmpty() && undo.text().statements().isEmpty()) {
                throw empty(undo);
            }
        }
        return undos;
    }

    private static Problem nothing(OperationContext place) {
        return new Problem(
                        place.name() + " has nothing to undo.",
                        "No migration has been applied to it.",
                        "Look at where the database stands: "
                                + place.settings().commands().command("status") + ".")
                .is(Problem.Kind.USAGE);
    }

    private static Problem missing(List<Migration> missing) {
        return new Problem(
                "There is no undo file for "
                        + missing.stream().map(Migration::title).collect(Collectors.joining(", ")) + ".",
                "A version is undone by the file that says how, and by nothing else"
                        + (missing.stream().anyMatch(Rollback::isCode) ? "; also one that is Java code" : "") + ".",
                "Write " + missing.stream().map(Rollback::file).collect(Collectors.joining(", "))
                        + ", or stay above. Nothing was changed.");
    }

    private static boolean isCode(Migration migration) {
        return migration.type().equals("JDBC");
    }

    private static String file(Migration migration) {
        return "U" + String.valueOf(migration.version()).replace('.', '_') + "__"
                + migration.description().strip().replaceAll("[^\\p{Alnum}]+", "_") + ".sql";
    }

    /** Most likely nobody has written it yet. */
    private static Problem empty(Undo undo) {
        return new Problem(
                "The undo file of " + undo.migration().title() + " has no statement.",
                undo.script() + " would leave everything as " + undo.migration().script()
                        + " has made it, and the next migration would stumble over that.",
                "Write what takes it back; where there is nothing to take back, a statement that does nothing says so:"
                        + " SELECT 1. Nothing was changed.");
    }

    private static Problem notInOne(Undo undo) {
        return new Problem(
                "Migration " + undo.migration().title() + " can't be undone in one transaction.",
                undo.script() + " has a statement that PostgreSQL runs outside of transactions only, CONCURRENTLY for"
                        + " instance; broken off in the middle it would leave a part behind.",
                "Write it without (DROP INDEX instead of DROP INDEX CONCURRENTLY locks the table for a moment), or undo it"
                        + " by hand and record that: db stamp. Nothing was changed.");
    }
}
