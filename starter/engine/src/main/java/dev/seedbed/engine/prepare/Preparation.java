package dev.seedbed.engine.prepare;

import dev.seedbed.engine.jdbc.Transactions;
import dev.seedbed.engine.jdbc.lock.LockPoller;
import dev.seedbed.engine.jdbc.lock.PreparationLock;
import dev.seedbed.engine.migrate.HistoryTable;
import dev.seedbed.engine.migrate.Version;
import dev.seedbed.engine.migrate.fingerprint.Fingerprint;
import dev.seedbed.engine.problem.Problem;
import dev.seedbed.engine.seed.SeedPlan;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The preparation of one datasource. {@link #ready} is the fast way and all that happens at head; otherwise {@link #look}
 * finds out what there is, and the returned {@link SchemaPreparation} goes on from there.
 */
public final class Preparation implements RunningPreparation, AutoCloseable {

    private final PreparationSettings settings;
    private final PreparationSource source;
    private final Aim aim;
    private final Optional<Work<?>> first;
    private final Consumer<String> progress;
    private final StampRules stamps;
    private final Stopwatch stopwatch;
    private final DatabaseConnections connections;
    private final Lazy<Fingerprint> fingerprint;
    private final Lazy<SeedPlanner> seeds;

    /** One that goes all the way, as a start does. */
    public Preparation(PreparationSettings settings, PreparationSource source, Consumer<String> progress) {
        this(settings, source, Aim.head(), progress);
    }

    public Preparation(PreparationSettings settings, PreparationSource source, Aim aim, Consumer<String> progress) {
        this(settings, source, aim, Optional.empty(), progress);
    }

    private Preparation(
            PreparationSettings settings,
            PreparationSource source,
            Aim aim,
            Optional<Work<?>> first,
            Consumer<String> progress) {
        this.settings = settings;
        this.source = source;
        this.aim = aim;
        this.first = first;
        this.progress = progress;
        this.stamps = new StampRules(settings);
        this.stopwatch = new Stopwatch(settings.datasource(), progress);
        this.connections = new DatabaseConnections(settings, source, stopwatch);
        this.fingerprint = new Lazy<>(source.fingerprint());
        this.seeds = new Lazy<>(() -> new SeedPlanner(settings, aim.seeds(), source.seeds(settings.runsSeeds())));
    }

    @Override
    public String datasource() {
        return settings.datasource();
    }

    /** What the code brings; computed once, and without a connection. */
    public Fingerprint fingerprint() {
        return fingerprint.get();
    }

    @Override
    public PreparationProgress soFar() {
        return stopwatch.soFar();
    }

    /** How far the migrations have come, told to whoever asks meanwhile; empty where none is at work. */
    public Optional<MigrationProgress> migrating() {
        return stopwatch.migrating();
    }

    public PreparationSettings settings() {
        return settings;
    }

    public PreparationSource source() {
        return source;
    }

    /** Something done at a database that has been looked at. */
    @FunctionalInterface
    public interface Work<T> {
        T at(OperationContext place) throws SQLException;
    }

    /**
     * Another preparation of the same database, with other settings; nothing is opened for it yet, and it is to be closed
     * like this one.
     */
    public Preparation with(PreparationSettings other) {
        return new Preparation(other, source, aim, first, progress);
    }

    /** Another preparation of the same database that goes only so far, and acts also where the service's own would wait. */
    public Preparation to(Aim other) {
        return new Preparation(settings.in(Mode.PREPARE), source, other, first, progress);
    }

    /**
     * Another preparation of the same database that does not stop at objects without a history, but takes them for what
     * they are said to be.
     *
     * @param version the version that they stand for; empty: the init SQL's. Where there is none either, it stops as ever
     */
    public Preparation adopting(Optional<Version> version) {
        Init init = Init.read(source.init(), Optional::empty);
        PreparationSettings prepares = settings.in(Mode.PREPARE);
        return with(version.or(init::version).map(prepares::adopting).orElse(prepares));
    }

    /** Another preparation of the same database that does something under its lock before anything else. */
    public Preparation after(Work<?> work) {
        return new Preparation(settings.in(Mode.PREPARE), source, aim, Optional.of(work), progress);
    }

    /** What it would do if it ran now, seeds included; takes no lock and writes nothing. */
    public DryRun dryRun() {
        return looked(SchemaPreparation::dryRun);
    }

    /** The shortest look: what is there, without asking what the code brings. */
    public Inspection glance() {
        return about(() -> {
            Connection connection = connections.application();
            String schema = source.schema().isPresent() ? source.schema().get() : connection.getSchema();
            return new Inspector(new HistoryTable(schema, source.history()), List.of(schema)).inspect(connection);
        });
    }

    /** Looks at the database, and does something there without a lock, which must not write. */
    public <T> T looking(Work<T> work) {
        return looked(database -> work.at(database.operationContext(Optional.empty())));
    }

    /** Waits for the lock, looks at the database, and does something there. */
    public <T> T underLock(Work<T> work) {
        return looked(database -> database.underLock(work));
    }

    private interface LookedWork<T> {
        T with(SchemaPreparation database) throws SQLException;
    }

    private <T> T looked(LookedWork<T> work) {
        return about(() -> {
            try (connections;
                    SchemaPreparation database = look()) {
                return work.with(database);
            }
        });
    }

    private <T> T about(Transactions.Work<T, RuntimeException> work) {
        try {
            return work.run();
        } catch (SQLException e) {
            throw Unexpected.problem(e).about(datasource());
        } catch (Problem problem) {
            throw problem.about(datasource());
        }
    }

    /** Looks at the same database later, as often as somebody wants to know how it stands. */
    public StatusLook statusLook() {
        return new StatusLook(settings, source);
    }

    /** Whether the datasource is to be left alone, and not even connected to. */
    boolean isOff() {
        return settings.mode() == Mode.OFF;
    }

    /** Whether nothing is to be done to the schema: told by one statement, where the code's fingerprint can tell. */
    Optional<SchemaPhase> ready() {
        return ready(Duration.ZERO);
    }

    private Optional<SchemaPhase> ready(Duration waited) {
        try {
            return ask().map(ready -> phase(ready, seeds.get().settled(ready.stamp()), waited));
        } catch (SQLException e) {
            throw Unexpected.problem(e);
        }
    }

    /** Waits for the lock, on a connection of its own. */
    LockPoller.Obtained lock(LockPoller poller) throws SQLException {
        Connection own = connections.another();
        return stopwatch.time(StepKind.LOCK, () -> poller.obtain(own, List.of()));
    }

    /** Makes sure of it under the lock, and brings the schema to head where another process has been there since. */
    SchemaPhase readyUnder(PreparationLock lock, Duration waited) {
        Optional<SchemaPhase> ready = ready(waited);
        if (ready.isPresent()) {
            return ready.get();
        }
        try (SchemaPreparation database = look()) {
            return database.prepare(lock, waited);
        }
    }

    private Optional<FastPath.Ready> ask() throws SQLException {
        // first, because a connection may be on its way meanwhile
        Fingerprint known = fingerprint();
        Connection connection = connections.application();
        if (!aim.isOfAStart() || first.isPresent() || known.cannotVouch().isPresent()) {
            return Optional.empty();
        }
        FastPath path = new FastPath(known, settings, source.schema(), source.history());
        return stopwatch.time(StepKind.INSPECT, () -> path.ask(connection)).filter(this::isStampedRight);
    }

    /** Which environments are protected is this service's own setting, and may have changed since. */
    private boolean isStampedRight(FastPath.Ready ready) {
        return stamps.conflict(ready.database(), ready.stamp()).isEmpty()
                && stamps.toWrite(DatabaseState.Name.AT_HEAD, ready.stamp()).isEmpty();
    }

    /** Looks at the database with everything that the code brings; the connections stay this preparation's. */
    SchemaPreparation look() {
        try {
            return SchemaPreparation.open(context(), connections);
        } catch (SQLException e) {
            throw Unexpected.problem(e);
        }
    }

    private PreparationContext context() {
        return new PreparationContext(settings, source, aim, first, fingerprint.get(), seeds.get(), stopwatch);
    }

    private SchemaPhase phase(FastPath.Ready ready, SeedPlan plan, Duration waited) {
        List<String> warnings = new ArrayList<>();
        stamps.warning(ready.stamp()).ifPresent(warnings::add);
        SeedPlanner.warning(plan).ifPresent(warnings::add);
        PreparationReport report = new PreparationReport(
                settings.datasource(),
                waited.isZero() ? Outcome.AT_HEAD : Outcome.WAITED,
                DatabaseState.Name.AT_HEAD,
                ready.server(),
                ready.database(),
                ready.schema(),
                ready.version(),
                warnings,
                stopwatch.startedOn(),
                stopwatch.totalMs(),
                waited.toMillis(),
                stopwatch.steps(),
                List.of(),
                0);
        return new SchemaPhase(
                context(),
                report,
                new HistoryTable(ready.schema(), source.history()),
                ready.stamp(),
                plan,
                false,
                plan.runsAny() ? Step.Seed.of(settings.datasource(), plan) : List.of(),
                Optional.empty(),
                Optional.empty());
    }

    @Override
    public void close() {
        connections.close();
    }
}
