package dev.seedbed.engine.migrate;

import dev.seedbed.engine.jdbc.ConnectionSource;
import dev.seedbed.engine.jdbc.SqlStates;
import dev.seedbed.engine.jdbc.lock.Blocker;
import dev.seedbed.engine.jdbc.lock.BlockerWatch;
import dev.seedbed.engine.problem.Problem;
import dev.seedbed.engine.problem.Spoken;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Keeps a migration from making other sessions queue behind it: a statement waits for its lock only for a limited time;
 * then the whole migration is rolled back, and run again after a pause in which nothing is locked. It reports which
 * sessions were in the way.
 *
 * @param limit how long one statement may wait for a lock; zero waits without limit
 * @param giveUpAfter how long to go on trying
 * @param connections connections to the same database, to look at the sessions in the way
 * @param progress receives a line at each further try
 */
public record StatementLockCare(
        Duration limit, Duration giveUpAfter, ConnectionSource connections, Consumer<String> progress) {

    private static final long FIRST_PAUSE_MS = 500;
    private static final long LONGEST_PAUSE_MS = 10_000;
    private static final Duration FIRST_LOOK = Duration.ofSeconds(1);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(5);

    /** A whole migration, from its first statement to its commit. */
    @FunctionalInterface
    public interface Attempt {
        void run() throws SQLException;
    }

    /** Runs the attempt on the connection until no lock stands in its way. */
    public void run(Connection connection, Migration migration, Attempt attempt) throws SQLException {
        long started = System.nanoTime();
        long pause = FIRST_PAUSE_MS;
        while (true) {
            BlockerWatch watch = watch(connection, migration);
            try (watch) {
                attempt.run();
                return;
            } catch (SQLException | RuntimeException e) {
                if (!SqlStates.isBlocked(e)) {
                    throw e;
                }
                long spent = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started);
                if (spent + pause > giveUpAfter.toMillis()) {
                    throw blocked(migration, watch.seen(), e);
                }
                progress.accept("migration " + migration.title() + " " + obstacle(e)
                        + " and was rolled back; next try in " + Spoken.duration(Duration.ofMillis(pause))
                        + by(watch.seen()));
                sleep(pause, e);
                pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
            }
        }
    }

    /** Runs an attempt that waits for its locks without limit, and is not run again. */
    public void runOnce(Connection connection, Migration migration, Attempt attempt) throws SQLException {
        BlockerWatch watch = unlimited(connection, migration);
        try {
            attempt.run();
        } finally {
            watch.close();
        }
    }

    private BlockerWatch watch(Connection connection, Migration migration) throws SQLException {
        return limit.isZero()
                ? unlimited(connection, migration)
                : new BlockerWatch(connections, connection, seen -> {}).begin(limit.dividedBy(2), limit.dividedBy(4));
    }

    private BlockerWatch unlimited(Connection connection, Migration migration) throws SQLException {
        return new BlockerWatch(
                        connections,
                        connection,
                        seen -> progress.accept("migration " + migration.title() + " waits for a lock" + by(seen)))
                .begin(FIRST_LOOK, LOOK_EVERY);
    }

    private static String by(List<Blocker> blockers) {
        return blockers.isEmpty()
                ? ""
                : ". Blocked by " + blockers.stream().map(Blocker::describe).collect(Collectors.joining("; "));
    }

    /** The value for PostgreSQL's {@code lock_timeout}. */
    public String setting() {
        return limit.toMillis() + "ms";
    }

    private String obstacle(Exception error) {
        return SqlStates.of(error).equals(SqlStates.DEADLOCK_DETECTED)
                ? "ran into a deadlock with another session"
                : "did not get its lock within " + Spoken.duration(limit);
    }

    private Problem blocked(Migration migration, List<Blocker> blockers, Exception cause) {
        return new Problem(
                "Migration " + migration.title() + " did not get its lock within " + Spoken.duration(giveUpAfter)
                        + ", however often it was tried.",
                "Other sessions hold a lock on a table that " + migration.script()
                        + " changes; each statement waited up to "
                        + Spoken.duration(limit)
                        + ". It was rolled back: nothing of it remains, and what came before it is kept."
                        + blockers.stream()
                                .map(blocker -> "\nBlocked by " + blocker.describe())
                                .collect(Collectors.joining()),
                next(blockers),
                cause);
    }

    private static String next(List<Blocker> blockers) {
        String ends = blockers.stream()
                .filter(blocker -> blocker.pid() != 0)
                .map(blocker -> "SELECT pg_terminate_backend(" + blocker.pid() + ");")
                .collect(Collectors.joining(" "));
        return ends.isEmpty()
                ? "Look for long transactions (SELECT pid, state, xact_start, query FROM pg_stat_activity ORDER BY"
                        + " xact_start), end them, and start again."
                : "Let their transactions end, or end them (" + ends + "), and start again.";
    }

    private static void sleep(long millis, Exception cause) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Problem(
                    "The start was interrupted while a migration waited for a lock.",
                    "The application is being stopped; the migration was rolled back.",
                    "Start it again.",
                    cause);
        }
    }
}
