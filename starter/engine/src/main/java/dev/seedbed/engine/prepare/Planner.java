package dev.seedbed.engine.prepare;

import dev.seedbed.engine.migrate.HistoryRow;
import dev.seedbed.engine.migrate.Migration;
import dev.seedbed.engine.migrate.MigrationOverview;
import dev.seedbed.engine.migrate.MigrationSession.BaselineSettings;
import dev.seedbed.engine.migrate.Version;
import dev.seedbed.engine.problem.Problem;
import dev.seedbed.engine.seed.PlannedSeed;
import dev.seedbed.engine.seed.SeedPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Decides what to do with a database. A function of what was found and of what the code wants: it touches no database,
 * so that each decision can be asked for without one.
 */
final class Planner {

    private final PreparationSettings settings;
    private final Aim aim;
    private final StampRules stamps;
    private final Init init;
    private final SeedPlanner seeds;
    private final BaselineSettings baseline;
    private final boolean callsBack;
    private final Function<List<HistoryRow>, MigrationOverview> against;

    /**
     * @param aim how far to go where the mode is to prepare
     * @param callsBack whether there are callbacks that want to run even where nothing is pending
     * @param against holds the code's migrations against a history, real or supposed
     */
    Planner(
            PreparationSettings settings,
            Aim aim,
            Init init,
            SeedPlanner seeds,
            BaselineSettings baseline,
            boolean callsBack,
            Function<List<HistoryRow>, MigrationOverview> against) {
        this.settings = settings;
        this.aim = aim;
        this.stamps = new StampRules(settings);
        this.init = init;
        this.seeds = seeds;
        this.baseline = baseline;
        this.callsBack = callsBack;
        this.against = against;
    }

    Plan plan(Inspection inspection) {
        MigrationOverview overview = against.apply(inspection.history());
        DatabaseState state = StateDetector.detect(inspection, overview, init.version());
        Refusals refusals = new Refusals(settings, inspection, overview);
        Optional<Problem> conflict = stamps.conflict(refusals.where(), inspection.stamp());
        if (conflict.isPresent() && settings.mode() != Mode.OFF) {
            return new Plan.Stop(state, conflict.get());
        }
        Optional<Problem> objection = seeds.objection(inspection, state);
        if (objection.isPresent()) {
            return new Plan.Stop(state, objection.get());
        }
        if (state instanceof DatabaseState.AtHead || state instanceof DatabaseState.Ahead) {
            return reach(overview)
                    .objection(refusals.where(), overview.current())
                    .<Plan>map(problem -> new Plan.Stop(state, problem))
                    .orElseGet(() -> ready(inspection, state, refusals));
        }
        if (!aim.schema()) {
            return new Plan.Stop(state, refusals.schemaFirst(state));
        }
        return switch (settings.mode()) {
            case OFF -> new Plan.Start(state, List.of());
            case VALIDATE -> new Plan.Stop(state, refusals.notAtHead(state));
            case WAIT ->
                state instanceof DatabaseState.Diverged
                        ? new Plan.Stop(state, refusals.notAtHead(state))
                        : new Plan.Await(state, refusals.notAtHead(state));
            case PREPARE -> prepare(inspection, overview, state, refusals);
        };
    }

    /** There is nothing to migrate: what is left are seeds, and a stamp, which is not worth stopping for. */
    private Plan ready(Inspection inspection, DatabaseState state, Refusals refusals) {
        SeedPlan toSeed = seeds.plan(inspection, state);
        List<String> warnings = state instanceof DatabaseState.Ahead ahead
                ? List.of(refusals.ahead(ahead, SeedPlanner.heldBack(toSeed)))
                : List.of();
        if (settings.mode() != Mode.PREPARE) {
            List<PlannedSeed> pending = SeedPlanner.pending(toSeed);
            return pending.isEmpty() ? new Plan.Start(state, warnings) : leftAlone(state, refusals.notSeeded(pending));
        }
        Optional<Problem> cannot = refusals.cannotWrite();
        if (cannot.isPresent() && toSeed.runsAny()) {
            return new Plan.Stop(state, cannot.get());
        }
        List<Step> steps = new ArrayList<>();
        if (toSeed.runsAny()
                || (cannot.isEmpty() && stampToWrite(inspection, state).isPresent())) {
            addTracking(steps, inspection, state);
            addSeeds(steps, toSeed);
        }
        boolean callsBackNow = callsBack && state instanceof DatabaseState.AtHead;
        return steps.isEmpty() && !callsBackNow
                ? new Plan.Start(state, warnings)
                : new Plan.Run(state, List.copyOf(steps));
    }

    private Plan leftAlone(DatabaseState state, Problem problem) {
        return settings.mode() == Mode.WAIT ? new Plan.Await(state, problem) : new Plan.Stop(state, problem);
    }

    private Plan prepare(Inspection inspection, MigrationOverview overview, DatabaseState state, Refusals refusals) {
        if (state instanceof DatabaseState.Diverged diverged) {
            return new Plan.Stop(state, refusals.diverged(diverged));
        }
        if (state instanceof DatabaseState.Failed failed) {
            return new Plan.Stop(state, refusals.failed(failed));
        }
        Optional<Problem> cannot = refusals.cannotWrite();
        if (cannot.isPresent()) {
            return new Plan.Stop(state, cannot.get());
        }
        if (state instanceof DatabaseState.Unmanaged unmanaged) {
            return existing(inspection, overview, unmanaged, refusals);
        }
        if (state instanceof DatabaseState.Empty && init instanceof Init.Unusable unusable) {
            return new Plan.Stop(state, unusable.problem());
        }
        List<Step> steps = new ArrayList<>();
        addTracking(steps, inspection, state);
        if (state instanceof DatabaseState.Empty && init instanceof Init.Script loaded) {
            steps.add(new Step.LoadInit(loaded.script()));
            Version version = loaded.script().version();
            return upwards(
                    inspection, overview, state, steps, afterBaseline(inspection, version), Optional.of(version));
        }
        return upwards(inspection, overview, state, steps, overview.pending(), overview.current());
    }

    /** Goes on from a version with what is pending above it, as far as the aim says, and with the seeds at head. */
    private Plan upwards(
            Inspection inspection,
            MigrationOverview overview,
            DatabaseState state,
            List<Step> before,
            List<Migration> pending,
            Optional<Version> from) {
        Reach reach = reach(overview);
        Optional<Problem> objection = reach.objection(new Refusals(settings, inspection, overview).where(), from);
        if (objection.isPresent()) {
            return new Plan.Stop(state, objection.get());
        }
        List<Migration> wanted = reach.of(pending);
        if (wanted.isEmpty() && !pending.isEmpty() && state instanceof DatabaseState.Behind) {
            return new Plan.Start(state, List.of());
        }
        List<Step> steps = new ArrayList<>(before);
        addMigrations(steps, wanted);
        if (wanted.size() == pending.size()) {
            addSeeds(steps, seeds.plan(inspection, state));
        }
        return new Plan.Run(state, List.copyOf(steps));
    }

    private Reach reach(MigrationOverview overview) {
        return new Reach(aim, overview, init.version());
    }

    private Plan existing(
            Inspection inspection, MigrationOverview overview, DatabaseState.Unmanaged unmanaged, Refusals refusals) {
        Optional<Version> version = adoptedVersion();
        if (version.isEmpty()) {
            return new Plan.Stop(
                    unmanaged,
                    settings.existing() == Existing.ADOPT
                            ? refusals.unrecognised(unmanaged)
                            : refusals.unmanaged(unmanaged, init.version()));
        }
        if (settings.existing() == Existing.ADOPT && isUnknown(version.get(), overview)) {
            return new Plan.Stop(unmanaged, refusals.unknownVersion(version.get()));
        }
        List<Step> steps = new ArrayList<>();
        addTracking(steps, inspection, unmanaged);
        steps.add(new Step.Adopt(version.get()));
        return upwards(inspection, overview, unmanaged, steps, afterBaseline(inspection, version.get()), version);
    }

    /** Below the code's first version nothing is skipped, so that any version there may be given. */
    private boolean isUnknown(Version version, MigrationOverview overview) {
        NavigableSet<Version> known = new TreeSet<>();
        overview.all()
                .forEach(migration -> Optional.ofNullable(migration.version()).ifPresent(known::add));
        init.version().ifPresent(known::add);
        return !known.isEmpty() && !known.contains(version) && version.compareTo(known.first()) > 0;
    }

    private Optional<Version> adoptedVersion() {
        if (settings.existing() == Existing.ADOPT && settings.adoptVersion().isPresent()) {
            return settings.adoptVersion();
        }
        return baseline.onMigrate() ? Optional.of(baseline.version()) : Optional.empty();
    }

    /** A stamp goes with the tables where they are created, so that no database is ever found with them and unstamped. */
    private void addTracking(List<Step> steps, Inspection inspection, DatabaseState state) {
        Optional<String> stamp = stampToWrite(inspection, state);
        if (inspection.missingSchemas().isEmpty() && inspection.hasHistory() && inspection.hasOwnTables()) {
            stamp.ifPresent(environment -> steps.add(new Step.Stamp(environment)));
        } else {
            steps.add(new Step.CreateTables(inspection.missingSchemas(), !inspection.hasHistory(), stamp));
        }
    }

    private Optional<String> stampToWrite(Inspection inspection, DatabaseState state) {
        return stamps.toWrite(state.name(), inspection.stamp());
    }

    private List<Migration> afterBaseline(Inspection inspection, Version version) {
        List<HistoryRow> supposed = new ArrayList<>(inspection.history());
        supposed.add(HistoryRow.baseline(inspection.history().size() + 1, version, baseline.description()));
        return against.apply(supposed).pending();
    }

    private static void addSeeds(List<Step> steps, SeedPlan toSeed) {
        toSeed.seeds().stream()
                .filter(PlannedSeed::runs)
                .forEach(planned -> steps.add(new Step.Seed(planned.seed().name(), planned.reason())));
    }

    private static void addMigrations(List<Step> steps, List<Migration> migrations) {
        migrations.forEach(migration -> steps.add(new Step.Migrate(migration)));
    }
}
