package dev.seedbed.engine.jdbc.lock;

import dev.seedbed.engine.jdbc.ConnectionSource;
import dev.seedbed.engine.jdbc.Pooler;
import dev.seedbed.engine.jdbc.Transactions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * Looks at the sessions that block another one while it waits for a lock: once the wait is over, the server no longer
 * knows them. It looks from a connection of its own, which is opened when the first look is due.
 *
 * <p>Behind a pooler it sees nothing, because the server's process of the blocked session is not known there.
 */
public final class BlockerWatch implements AutoCloseable {

    private static final ScheduledThreadPoolExecutor TIMER = timer();

    private final ConnectionSource source;
    private final int process;
    private final Consumer<List<Blocker>> listener;
    private final ReentrantLock looking = new ReentrantLock();
    private volatile List<Blocker> seen = List.of();
    private @Nullable Connection own;
    private @Nullable Future<?> looks;
    private volatile boolean ended;

    /** @param listener receives the blocking sessions at each look that finds any */
    public BlockerWatch(ConnectionSource source, Connection blocked, Consumer<List<Blocker>> listener)
            throws SQLException {
        this.source = source;
        this.process = blocked.isWrapperFor(PGConnection.class)
                ? blocked.unwrap(PGConnection.class).getBackendPID()
                : 0;
        this.listener = listener;
    }

    /** Looks after a time, and then again and again until it is closed. */
    public BlockerWatch begin(Duration first, Duration every) {
        if (process != 0) {
            looks = TIMER.scheduleWithFixedDelay(
                    this::look, first.toMillis(), Math.max(1, every.toMillis()), TimeUnit.MILLISECONDS);
        }
        return this;
    }

    /** The sessions that the last look with a finding found. */
    public List<Blocker> seen() {
        return seen;
    }

    private void look() {
        looking.lock();
        try {
            if (!ended && canSee()) {
                List<Blocker> found = Blocker.of(Objects.requireNonNull(own), process);
                if (!found.isEmpty()) {
                    seen = found;
                    listener.accept(found);
                }
            }
        } catch (SQLException | RuntimeException unknown) {
            ended = true; // who blocks is an addition to a message that is complete without it
        } finally {
            looking.unlock();
            closeIfEnded();
        }
    }

    private boolean canSee() throws SQLException {
        if (own == null) {
            own = source.open();
            ended = Pooler.isBetween(own);
        }
        return !ended;
    }

    /** A look that is under way may wait for its connection: it closes that itself. */
    @Override
    public void close() {
        ended = true;
        if (looks != null) {
            looks.cancel(false);
        }
        closeIfEnded();
    }

    private void closeIfEnded() {
        if (ended && looking.tryLock()) {
            try {
                if (own != null) {
                    Transactions.closeQuietly(own);
                }
            } finally {
                looking.unlock();
            }
        }
    }

    private static ScheduledThreadPoolExecutor timer() {
        ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1, work -> {
            Thread thread = new Thread(work, "seedbed lock waits");
            thread.setDaemon(true);
            return thread;
        });
        timer.setRemoveOnCancelPolicy(true);
        timer.setKeepAliveTime(1, TimeUnit.SECONDS);
        timer.allowCoreThreadTimeOut(true);
        return timer;
    }
}
