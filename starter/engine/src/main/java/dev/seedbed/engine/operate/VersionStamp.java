package dev.seedbed.engine.operate;

import dev.seedbed.engine.migrate.Migration;
import dev.seedbed.engine.migrate.MigrationOverview;
import dev.seedbed.engine.migrate.Version;
import dev.seedbed.engine.prepare.DatabaseState;
import dev.seedbed.engine.prepare.OperationContext;
import dev.seedbed.engine.prepare.Preparation;
import dev.seedbed.engine.prepare.SchemaStep;
import dev.seedbed.engine.prepare.Step;
import dev.seedbed.engine.problem.Problem;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Records that a database is at a version, without running anything: for a schema that somebody brought there by other
 * means. {@code new VersionStamp(preparation, protection).to(version)}.
 *
 * <p>Upwards it writes the rows of the migrations in between, as Flyway's {@code skipExecutingMigrations} does; downwards
 * rows that take the migrations above it back, as Flyway's {@code repair} does. A database without a history gets one;
 * where no migration has that version, the init SQL's, it begins with a baseline. All rows are written in one
 * transaction.
 */
public final class VersionStamp {

    private final Preparation preparation;
    private final Protection protection;

    /** @param protection what may be taken back on a database of a protected environment */
    public VersionStamp(Preparation preparation, Protection protection) {
        this.preparation = preparation;
        this.protection = protection;
    }

    /**
     * What was recorded.
     *
     * @param before the state that the database was in
     * @param from the version that it was at; empty for none
     * @param to the version that it is at now
     * @param baseline whether the history begins with a baseline at that version now
     * @param recorded the migrations that count as applied now
     * @param takenBack the migrations that count as pending now, from the top down
     */
    public record Report(
            DatabaseState.Name before,
            Optional<Version> from,
            Version to,
            boolean baseline,
            List<Migration> recorded,
            List<Migration> takenBack) {

        /** Whether the history has changed. */
        public boolean changed() {
            return baseline || !recorded.isEmpty() || !takenBack.isEmpty();
        }
    }

    /**
     * Records the code's highest version, and that its repeatable migrations have run.
     *
     * @throws Problem if the code has no version, or the database is above it, or something broke half-way or has diverged
     */
    public Report toHead() {
        return preparation.underLock(place -> {
            Version head = place.head().orElseThrow(VersionStamp::nothingToRecord);
            Optional<Version> current = place.overview().current();
            if (current.filter(version -> version.compareTo(head) > 0).isPresent()) {
                throw aboveHead(place, current.get(), head);
            }
            return to(place, head);
        });
    }

    /**
     * Records a version.
     *
     * @throws Problem of kind USAGE if nobody knows the version or it lies below the baseline; of kind REFUSED if
     *     migrations of a protected database would be taken back; or if something broke half-way or has diverged
     */
    public Report to(Version version) {
        return preparation.underLock(place -> to(place, version));
    }

    private Report to(OperationContext place, Version version) throws SQLException {
        place.requireOwnEnvironment();
        place.requireNotFailed();
        place.requireNotDiverged();
        place.requireKnown(version);
        MigrationOverview overview = place.overview();
        if (overview.baseline().filter(base -> version.compareTo(base) < 0).isPresent()) {
            throw belowBaseline(place, version, overview.baseline().get());
        }
        boolean baseline =
                overview.current().isEmpty() && overview.all().stream().noneMatch(migration -> migration.isOf(version));
        Report report = new Report(
                place.state().name(),
                overview.current(),
                version,
                baseline,
                recorded(version, overview.pending(), baseline),
                Applied.above(version, overview));
        if (!report.takenBack().isEmpty()) {
            protection.checkProtected("stamp", harm(report.takenBack()), place);
        }
        if (report.changed()) {
            place.requireWritable();
            List<SchemaStep> steps = new ArrayList<>();
            place.tracking().ifPresent(steps::add);
            steps.add(new Step.StampVersion(
                    place.settings().datasource(), version, baseline, report.recorded(), report.takenBack()));
            place.run(steps);
        }
        return report;
    }

    /** What a baseline stands for needs no row; repeatable ones count as run where no version stays pending. */
    private static List<Migration> recorded(Version version, List<Migration> pending, boolean baseline) {
        boolean isHead = pending.stream()
                .flatMap(migration -> Optional.ofNullable(migration.version()).stream())
                .allMatch(found -> found.compareTo(version) <= 0);
        return pending.stream()
                .filter(migration -> migration.version() == null
                        ? isHead
                        : !baseline && migration.version().compareTo(version) <= 0)
                .toList();
    }

    private static String harm(List<Migration> takenBack) {
        return "The next start would run again, on the schema as it is: "
                + takenBack.stream().map(Migration::title).collect(Collectors.joining(", ")) + ".";
    }

    private static Problem aboveHead(OperationContext place, Version current, Version head) {
        return new Problem(
                        place.name() + " is at " + current + ", above the head of this code, " + head + ".",
                        "To record head would take back what newer code has applied, and its next start would run that"
                                + " again.",
                        "If that is meant, name the version: "
                                + place.settings().commands().command("stamp " + head) + ". Nothing was changed.")
                .is(Problem.Kind.USAGE);
    }

    private static Problem nothingToRecord() {
        return new Problem(
                        "There is no head to record.",
                        "The code has neither migrations nor init SQL.",
                        "Write the first migration: db create add customer. Nothing was changed.")
                .is(Problem.Kind.USAGE);
    }

    private static Problem belowBaseline(OperationContext place, Version version, Version baseline) {
        return new Problem(
                        place.name() + " can't be at " + version + ": its history begins at " + baseline + ".",
                        "That is its baseline, and there are no migrations below it.",
                        "Take " + baseline + " or above. Nothing was changed.")
                .is(Problem.Kind.USAGE);
    }
}
