package dev.seedbed.engine.seed;

import dev.seedbed.engine.jdbc.lock.Fence;
import dev.seedbed.engine.seed.upsert.EntityMappings;
import dev.seedbed.engine.seed.upsert.SeedCounts;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * One run of one seed: in one transaction, which ends with the seed's row in the ledger. That row is written only by the
 * transaction that the seed began with, so that a seed which ended it by itself is found out.
 */
final class SeedRun {

    private static final String CURRENT_TRANSACTION = "select pg_catalog.pg_current_xact_id()::text";

    private final PlannedSeed planned;
    private final SeedDefinition seed;
    private final String environment;
    private final EntityMappings mappings;
    private final Ledger ledger;
    private final Fence fence;
    private final ProgressMeter meter;
    private final SeedThread thread;
    private final long started = System.nanoTime();
    private volatile @Nullable SeedBeginning begun;

    SeedRun(
            PlannedSeed planned,
            String environment,
            EntityMappings mappings,
            Ledger ledger,
            Fence fence,
            ProgressMeter meter,
            SeedThread thread) {
        this.planned = planned;
        this.seed = planned.seed();
        this.environment = environment;
        this.mappings = mappings;
        this.ledger = ledger;
        this.fence = fence;
        this.meter = meter;
        this.thread = thread;
    }

    /**
     * Runs the seed to its end.
     *
     * @throws SeedFailure if it fails
     */
    SeedReport run(SeedTransactions transactions) {
        try {
            return thread.run(() -> transactions.inOne(this::inTransaction));
        } catch (ExecutionException e) {
            Throwable thrown = e.getCause();
            if (thrown instanceof LockLost) {
                throw Fence.lost();
            }
            throw thrown instanceof SeedFailure failure
                    ? failure
                    : new SeedFailure(SeedProblems.failed(seed, thrown == null ? e : thrown));
        }
    }

    /** Keeps a failure of it in the ledger. */
    boolean recordFailure(Connection connection, String failure) throws SQLException {
        return ledger.recordFailure(connection, seed, Optional.ofNullable(begun), failure, fence);
    }

    long elapsedMs() {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started);
    }

    private SeedReport inTransaction(Connection connection) throws Exception {
        thread.worksOn(connection);
        SeedBeginning beginning = SeedBeginning.of(connection, ledger, seed);
        begun = beginning;
        ServerCounts before = ServerCounts.read(connection);
        SeedCounts known = seed(connection);
        thread.ending();
        beginning.restore(connection);
        SeedCounts counts = ServerCounts.read(connection).of(known, before);
        long elapsed = elapsedMs();
        Ledger.Success success =
                new Ledger.Success(seed, environment, counts, elapsed, seed.codeDigest(), beginning.transaction());
        Instant ranOn = ledger.recordSuccess(connection, success, fence).orElse(null);
        if (ranOn == null) {
            throw refused(connection, beginning);
        }
        return SeedReport.applied(planned, counts, ranOn, elapsed);
    }

    private SeedCounts seed(Connection connection) throws Exception {
        try (RunningSeed context = new RunningSeed(seed.name(), environment, connection, mappings, meter)) {
            seed.seeder().get().seed(context);
            return context.finish();
        }
    }

    private RuntimeException refused(Connection connection, SeedBeginning beginning) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(CURRENT_TRANSACTION)) {
            boolean same = row.next() && beginning.transaction().equals(row.getString(1));
            return same ? new LockLost() : new SeedFailure(SeedProblems.endedTransaction(seed));
        }
    }

    /** Tells the end of the whole preparation from the failure of one seed. */
    private static final class LockLost extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
