package dev.seedbed.engine.prepare;

import dev.seedbed.engine.jdbc.Connector;
import dev.seedbed.engine.jdbc.Transactions;
import dev.seedbed.engine.migrate.HistoryRow;
import dev.seedbed.engine.migrate.HistoryTable;
import dev.seedbed.engine.migrate.MigrationOverview;
import dev.seedbed.engine.migrate.MigrationSession;
import dev.seedbed.engine.migrate.MigrationSession.BaselineSettings;
import dev.seedbed.engine.migrate.Version;
import dev.seedbed.engine.seed.SeedPlan;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Looks at a database as often as somebody asks how it stands: on a connection of the application's, without a lock, and
 * without writing anything. What the code brings is read at the first look and when the history has changed; any other
 * look is one statement.
 */
public final class StatusLook {

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final PreparationSettings settings;
    private final PreparationSource source;
    private @Nullable Code code;
    private Map<List<HistoryRow>, MigrationOverview> overviews = Map.of();

    StatusLook(PreparationSettings settings, PreparationSource source) {
        this.settings = settings;
        this.source = source;
    }

    /** What the code's side says, whatever the history. */
    private record Code(HistoryTable table, List<String> schemas, Init init, BaselineSettings baseline) {}

    public String datasource() {
        return settings.datasource();
    }

    /** The environment that the service runs under. */
    public String environment() {
        return settings.environment().name();
    }

    /** How it stands now; a problem is thrown where it can't be looked at. */
    public synchronized DatabaseStatus look() {
        Connection connection = new Connector(source.application(), PATIENCE).connect();
        try (Overviews against = new Overviews(connection)) {
            Code known = code(against);
            Inspection inspection = new Inspector(known.table(), known.schemas()).inspect(connection);
            DatabaseStatus status = status(known, inspection, against);
            overviews = against.asked;
            return status;
        } catch (SQLException e) {
            throw Unexpected.problem(e);
        } finally {
            Transactions.closeQuietly(connection);
        }
    }

    private Code code(Overviews against) {
        Code known = code;
        if (known == null) {
            MigrationSession session = against.session();
            known = new Code(
                    session.historyTable(),
                    session.schemas(),
                    Init.read(source.init(), () -> against.of(List.of()).highestInCode()),
                    session.baseline());
            code = known;
        }
        return known;
    }

    private DatabaseStatus status(Code known, Inspection inspection, Overviews against) {
        SeedPlanner seeds = new SeedPlanner(settings, SeedChoice.due(), source.seeds(settings.runsSeeds()));
        Plan plan = new Planner(settings, Aim.head(), known.init(), seeds, known.baseline(), List.of(), against::of)
                .plan(inspection);
        MigrationOverview overview = overview(plan, known, inspection, against);
        SeedPlan toSeed = plan.seeds();
        return new DatabaseStatus(
                standing(plan, inspection, toSeed),
                plan.state().name(),
                environment(),
                inspection.stamp(),
                inspection.environmentChanges(),
                inspection.server(),
                known.table().schema(),
                overview,
                Stream.of(overview.highestInCode(), known.init().version())
                        .flatMap(Optional::stream)
                        .max(Version::compareTo),
                toSeed,
                warnings(plan, inspection, overview, toSeed),
                plan instanceof Plan.Stop stop ? Optional.of(stop.problem()) : Optional.empty(),
                Instant.now());
    }

    /** Where a start would record a baseline first, the migrations are shown as they stand to it. */
    private static MigrationOverview overview(Plan plan, Code known, Inspection inspection, Overviews against) {
        MigrationOverview found = against.of(inspection.history());
        Optional<Step.Adopt> adoption = adoption(plan);
        if (adoption.isEmpty()) {
            return found;
        }
        HistoryRow baseline = HistoryRow.baseline(
                inspection.history().size() + 1,
                adoption.get().version(),
                known.baseline().description());
        MigrationOverview after = against.of(Stream.concat(inspection.history().stream(), Stream.of(baseline))
                .toList());
        return new MigrationOverview(
                after.all().stream()
                        .filter(migration -> migration.applied() == null
                                || migration.applied().rank() != baseline.rank())
                        .toList(),
                after.pending(),
                found.current(),
                found.baseline(),
                found.highestInCode(),
                found.divergences());
    }

    private static Optional<Step.Adopt> adoption(Plan plan) {
        return plan instanceof Plan.Run run
                ? run.steps().stream()
                        .filter(Step.Adopt.class::isInstance)
                        .map(Step.Adopt.class::cast)
                        .findFirst()
                : Optional.empty();
    }

    private DatabaseStatus.Standing standing(Plan plan, Inspection inspection, SeedPlan toSeed) {
        if (new StampRules(settings).conflict("", inspection.stamp()).isPresent()) {
            return DatabaseStatus.Standing.FAILED;
        }
        return switch (plan.state().name()) {
            case DIVERGED, FAILED -> DatabaseStatus.Standing.FAILED;
            case UNMANAGED ->
                plan instanceof Plan.Stop ? DatabaseStatus.Standing.FAILED : DatabaseStatus.Standing.BEHIND;
            case EMPTY, BEHIND -> DatabaseStatus.Standing.BEHIND;
            case AT_HEAD, AHEAD ->
                SeedPlanner.pending(toSeed).isEmpty() ? DatabaseStatus.Standing.READY : DatabaseStatus.Standing.BEHIND;
        };
    }

    private List<String> warnings(Plan plan, Inspection inspection, MigrationOverview overview, SeedPlan toSeed) {
        List<String> warnings = new ArrayList<>(plan.warnings());
        new StampRules(settings).warning(inspection.stamp()).ifPresent(warnings::add);
        SeedPlanner.warning(toSeed).ifPresent(warnings::add);
        BelowBaseline.warning(overview, inspection.belowBaseline()).ifPresent(warnings::add);
        return warnings;
    }

    /** Holds the code against histories. One that the last look has asked about needs nothing to be read again. */
    private final class Overviews implements AutoCloseable {

        private final Connection connection;
        private final Map<List<HistoryRow>, MigrationOverview> asked = new HashMap<>();
        private @Nullable MigrationSession session;

        Overviews(Connection connection) {
            this.connection = connection;
        }

        MigrationOverview of(List<HistoryRow> history) {
            MigrationOverview overview = asked.get(history);
            if (overview == null) {
                MigrationOverview before = overviews.get(history);
                overview = before == null ? session().against(history) : before;
                asked.put(history, overview);
            }
            return overview;
        }

        MigrationSession session() {
            MigrationSession open = session;
            if (open == null) {
                open = source.migrations().open(connection);
                session = open;
            }
            return open;
        }

        @Override
        public void close() {
            if (session != null) {
                session.close();
            }
        }
    }
}
