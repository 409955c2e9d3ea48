package dev.seedbed.engine.jdbc.lock;

import dev.seedbed.engine.jdbc.Transactions;
import dev.seedbed.engine.problem.Problem;
import dev.seedbed.engine.problem.Spoken;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Waits for the lock by trying again and again, says whom it waits for, and gives up after a time. Each try ends its
 * transaction, so that a waiting replica holds nothing that anybody else could wait for.
 */
public final class LockPoller {

    private static final long FIRST_PAUSE_MS = 50;
    private static final long LONGEST_PAUSE_MS = 500;
    private static final long PROGRESS_EVERY_MS = 5_000;

    private final LockKey key;
    private final Duration timeout;
    private final Consumer<String> progress;

    public LockPoller(LockKey key, Duration timeout, Consumer<String> progress) {
        this.key = key;
        this.timeout = timeout;
        this.progress = progress;
    }

    /** The lock, and how long it was waited for. */
    public record Obtained(PreparationLock lock, Duration waited) {}

    /**
     * Takes the lock on a connection, which belongs to the lock from then on and is closed when this fails.
     *
     * @param idle connections that are wanted afterwards: kept awake, so that no timeout for idle ones ends them
     */
    public Obtained obtain(Connection connection, List<Connection> idle) throws SQLException {
        boolean done = false;
        try {
            Obtained obtained = waitFor(connection, idle);
            done = true;
            return obtained;
        } finally {
            if (!done) {
                Transactions.closeQuietly(connection);
            }
        }
    }

    /** Whether anybody holds the lock now. */
    public boolean isHeld(Connection connection) throws SQLException {
        return PreparationLock.holder(connection, key).isPresent();
    }

    private Obtained waitFor(Connection connection, List<Connection> idle) throws SQLException {
        long started = System.nanoTime();
        long pause = FIRST_PAUSE_MS;
        long saidAt = -PROGRESS_EVERY_MS;
        while (true) {
            Optional<PreparationLock> lock = PreparationLock.tryOn(connection, key);
            long waited = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started);
            if (lock.isPresent()) {
                return new Obtained(lock.get(), Duration.ofMillis(saidAt < 0 ? 0 : waited));
            }
            if (waited - saidAt >= PROGRESS_EVERY_MS) {
                saidAt = waited;
                progress.accept("waiting for another replica to prepare the database: " + holder(connection));
            }
            if (waited >= timeout.toMillis()) {
                throw tooLong(connection);
            }
            sleep(Math.min(pause, Math.max(1, timeout.toMillis() - waited)));
            pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
            keepAwake(idle);
        }
    }

    private static void keepAwake(List<Connection> idle) throws SQLException {
        for (Connection connection : idle) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("select");
            }
        }
    }

    private String holder(Connection connection) throws SQLException {
        return PreparationLock.holder(connection, key).map(LockHolder::describe).orElse("it has just finished");
    }

    private Problem tooLong(Connection connection) throws SQLException {
        Optional<LockHolder> holder = PreparationLock.holder(connection, key);
        return new Problem(
                "Another replica has been preparing the database for longer than " + Spoken.duration(timeout) + ".",
                "The lock is held by " + holder.map(LockHolder::describe).orElse("a process that has just ended") + ".",
                "If it is still at work, wait for it, or raise lock-timeout (seedbed.datasources.<name>.lock-timeout)."
                        + holder.map(found -> "\nIf it hangs, end it: SELECT pg_terminate_backend(" + found.pid()
                                        + "); what it had not committed is rolled back.")
                                .orElse(""));
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Problem(
                    "The start was interrupted while it waited for another replica.",
                    "The application is being stopped.",
                    "Start it again.",
                    e);
        }
    }
}
