package dev.seedbed.engine.migrate;

import dev.seedbed.engine.jdbc.SqlStates;
import dev.seedbed.engine.problem.Problem;
import dev.seedbed.engine.problem.Spoken;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Keeps a migration from making everybody queue behind it: a statement waits for its lock only so long; when that time
 * is up the whole migration is rolled back, and run again after a pause in which nothing is locked.
 *
 * @param limit how long one statement may wait for a lock; zero waits without limit
 * @param giveUpAfter how long to go on trying
 * @param progress told of every further try
 */
public record StatementLockCare(Duration limit, Duration giveUpAfter, Consumer<String> progress) {

    private static final long FIRST_PAUSE_MS = 500;
    private static final long LONGEST_PAUSE_MS = 10_000;

    /** A whole migration, from its first statement to its commit. */
    @FunctionalInterface
    public interface Attempt {
        void run() throws SQLException;
    }

    /** Runs the attempt until no lock stands in its way. */
    public void run(Migration migration, Attempt attempt) throws SQLException {
        long started = System.nanoTime();
        long pause = FIRST_PAUSE_MS;
        while (true) {
            try {
                attempt.run();
                return;
            } catch (SQLException | RuntimeException e) {
                if (!SqlStates.isBlocked(e)) {
                    throw e;
                }
                long spent = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started);
                if (spent + pause > giveUpAfter.toMillis()) {
                    throw blocked(migration, e);
                }
                progress.accept("migration " + migration.title() + " " + obstacle(e)
                        + " and was rolled back; next try in " + Spoken.duration(Duration.ofMillis(pause)));
                sleep(pause, e);
                pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
            }
        }
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

    private Problem blocked(Migration migration, Exception cause) {
        return new Problem(
                "Migration " + migration.title() + " did not get its lock within " + Spoken.duration(giveUpAfter)
                        + ", however often it was tried.",
                "Other sessions keep a table locked that " + migration.script()
                        + " wants to change; each statement waited up to "
                        + Spoken.duration(limit)
                        + ". It was rolled back: nothing of it remains, and what came before it is kept.",
                "Look for long transactions (SELECT pid, state, xact_start, query FROM pg_stat_activity ORDER BY"
                        + " xact_start), end them, and start again.",
                cause);
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
