package dev.seedbed.engine.prepare;

import dev.seedbed.engine.migrate.HistoryRow;
import dev.seedbed.engine.migrate.Migration;
import dev.seedbed.engine.migrate.MigrationOverview;
import dev.seedbed.engine.migrate.MigrationSession.BaselineSettings;
import dev.seedbed.engine.migrate.PlannedCallback;
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
    private final List<PlannedCallback> callbacks;
    private final Function<List<HistoryRow>, MigrationOverview> against;

    /**
     * @param aim how far to go where the mode is to prepare
     * @param callbacks those of a run, outside of single migrations; they are called even if nothing is pending
     * @param against holds the code's migrations against a history, real or supposed
     */
    Planner(
            PreparationSettings settings,
            Aim aim,
            Init init,
            SeedPlanner seeds,
            BaselineSettings baseline,
            List<PlannedCallback> callbacks,
            Function<List<HistoryRow>, MigrationOverview> against) {
        this.settings = settings;
        this.aim = aim;
        this.stamps = new StampRules(settings);
        this.init = init;
        this.seeds = seeds;
        this.baseline = baseline;
        this.callbacks = callbacks;
        this.against = against;
    }

    /** What was found, and what follows from it for each decision. */
    private record Findings(
            Inspection inspection,
            MigrationOverview overview,
            DatabaseState state,
            SeedPlan seeds,
            Refusals refusals,
            MigrationRange reach) {

        Plan stop(Problem problem) {
            return new Plan.Stop(state, seeds, problem);
        }

        Plan await(Problem otherwise) {
            return new Plan.Await(state, seeds, otherwise);
        }

        Plan start(List<String> warnings) {
            return new Plan.Start(state, seeds, warnings);
        }
    }

    /** The state of a database, as the code sees it. */
    DatabaseState state(Inspection inspection) {
        return StateDetector.detect(inspection, against.apply(inspection.history()), init.version());
    }

    Plan plan(Inspection inspection) {
        Findings found = findings(inspection);
        Optional<Problem> objection = objection(found);
        if (objection.isPresent()) {
            return found.stop(objection.get());
        }
        if (found.state() instanceof DatabaseState.AtHead || found.state() instanceof DatabaseState.Ahead) {
            return found.reach()
                    .objection(inspection.name(), found.overview().current())
                    .map(found::stop)
                    .orElseGet(() -> ready(found));
        }
        if (!aim.schema()) {
            return found.stop(found.refusals().schemaFirst(found.state()));
        }
        return switch (settings.mode()) {
            case OFF -> found.start(List.of());
            case VALIDATE -> found.stop(found.refusals().notAtHead(found.state()));
            case WAIT ->
                found.state() instanceof DatabaseState.Diverged
                        ? found.stop(found.refusals().notAtHead(found.state()))
                        : found.await(found.refusals().notAtHead(found.state()));
            case PREPARE -> prepare(found);
        };
    }

    private Findings findings(Inspection inspection) {
        MigrationOverview overview = against.apply(inspection.history());
        DatabaseState state = StateDetector.detect(inspection, overview, init.version());
        return new Findings(
                inspection,
                overview,
                state,
                seeds.plan(inspection, state),
                new Refusals(settings, inspection, overview),
                new MigrationRange(aim, overview, init.version()));
    }

    /** What is wrong in every state of the schema. */
    private Optional<Problem> objection(Findings found) {
        Optional<Problem> conflict =
                stamps.conflict(found.inspection().name(), found.inspection().stamp());
        return conflict.isPresent() && settings.mode() != Mode.OFF ? conflict : seeds.objection(found.seeds());
    }

    /** There is nothing to migrate: what is left are seeds, and an environment, which is not worth stopping for. */
    private Plan ready(Findings found) {
        List<String> warnings = found.state() instanceof DatabaseState.Ahead ahead
                ? List.of(found.refusals().ahead(ahead, SeedPlanner.heldBack(found.seeds())))
                : List.of();
        if (settings.mode() != Mode.PREPARE) {
            List<PlannedSeed> pending = SeedPlanner.pending(found.seeds());
            return pending.isEmpty() ? found.start(warnings) : leftAlone(found, pending);
        }
        boolean seeds = found.seeds().runsAny();
        Optional<Problem> cannot = found.refusals().cannotWrite();
        if (cannot.isPresent() && seeds) {
            return found.stop(cannot.get());
        }
        boolean setsEnvironment = cannot.isEmpty()
                && Tracking.environment(
                                settings, found.inspection(), found.state().name())
                        .isPresent();
        boolean callsBack = !callbacks.isEmpty() && found.state() instanceof DatabaseState.AtHead;
        if (!seeds && !setsEnvironment && !callsBack) {
            return found.start(warnings);
        }
        Optional<SchemaStep> tracking = seeds || setsEnvironment ? tracking(found) : Optional.empty();
        return new Plan.Run(
                found.state(),
                found.seeds(),
                schema(found, tracking, Optional.empty(), List.of()),
                seedSteps(found),
                warnings);
    }

    private Plan leftAlone(Findings found, List<PlannedSeed> pending) {
        Problem problem = found.refusals().notSeeded(pending);
        return settings.mode() == Mode.WAIT ? found.await(problem) : found.stop(problem);
    }

    private Plan prepare(Findings found) {
        Refusals refusals = found.refusals();
        if (found.state() instanceof DatabaseState.Diverged diverged) {
            return found.stop(refusals.diverged(diverged));
        }
        if (found.state() instanceof DatabaseState.Failed failed) {
            return found.stop(refusals.failed(failed));
        }
        Optional<Problem> cannot = refusals.cannotWrite();
        if (cannot.isPresent()) {
            return found.stop(cannot.get());
        }
        if (found.state() instanceof DatabaseState.Unmanaged unmanaged) {
            return existing(found, unmanaged);
        }
        if (found.state() instanceof DatabaseState.Empty && init instanceof Init.Unusable unusable) {
            return found.stop(unusable.problem());
        }
        if (found.state() instanceof DatabaseState.Empty && init instanceof Init.Script loaded) {
            Step.LoadInit load = new Step.LoadInit(settings.datasource(), loaded.script());
            return upwards(found, load, loaded.script().version());
        }
        return upwards(
                found,
                Optional.empty(),
                found.overview().pending(),
                found.overview().current());
    }

    /** Begins the history with a version, and goes on from there. */
    private Plan upwards(Findings found, SchemaStep origin, Version version) {
        return upwards(found, Optional.of(origin), afterBaseline(found.inspection(), version), Optional.of(version));
    }

    /** Goes on from a version with what is pending above it, as far as the aim says, and with the seeds at head. */
    private Plan upwards(Findings found, Optional<SchemaStep> origin, List<Migration> pending, Optional<Version> from) {
        Optional<Problem> objection = found.reach().objection(found.inspection().name(), from);
        if (objection.isPresent()) {
            return found.stop(objection.get());
        }
        List<Migration> wanted = found.reach().of(pending);
        if (wanted.isEmpty() && !pending.isEmpty() && found.state() instanceof DatabaseState.Behind) {
            return found.start(List.of());
        }
        return new Plan.Run(
                found.state(),
                found.seeds(),
                schema(found, tracking(found), origin, wanted),
                wanted.size() == pending.size() ? seedSteps(found) : List.of(),
                List.of());
    }

    private List<SchemaStep> schema(
            Findings found, Optional<SchemaStep> tracking, Optional<SchemaStep> origin, List<Migration> wanted) {
        return SchemaSteps.of(settings.datasource(), found.inspection(), callbacks, tracking, origin, wanted);
    }

    private Plan existing(Findings found, DatabaseState.Unmanaged unmanaged) {
        Refusals refusals = found.refusals();
        Optional<Version> version = adoptedVersion();
        if (version.isEmpty()) {
            return found.stop(
                    settings.existing() == Existing.ADOPT
                            ? refusals.unrecognised(unmanaged)
                            : refusals.unmanaged(unmanaged, init.version()));
        }
        if (settings.existing() == Existing.ADOPT && isUnknown(version.get(), found.overview())) {
            return found.stop(refusals.unknownVersion(version.get()));
        }
        return upwards(found, new Step.Adopt(settings.datasource(), version.get()), version.get());
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

    private List<Migration> afterBaseline(Inspection inspection, Version version) {
        List<HistoryRow> supposed = new ArrayList<>(inspection.history());
        supposed.add(HistoryRow.baseline(inspection.history().size() + 1, version, baseline.description()));
        return against.apply(supposed).pending();
    }

    private Optional<SchemaStep> tracking(Findings found) {
        return Tracking.step(settings, found.inspection(), found.state().name());
    }

    private List<Step.Seed> seedSteps(Findings found) {
        return Step.Seed.of(settings.datasource(), found.seeds());
    }
}
