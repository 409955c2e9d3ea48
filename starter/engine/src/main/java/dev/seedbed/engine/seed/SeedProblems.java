package dev.seedbed.engine.seed;

import dev.seedbed.engine.jdbc.SqlStates;
import dev.seedbed.engine.problem.Problem;
import dev.seedbed.engine.problem.Spoken;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is said of seeds that break. */
final class SeedProblems {

    private static final String IN_FAILED_TRANSACTION = "25P02";
    private static final String ROLLED_BACK = "Its transaction was rolled back, and it runs again at the next start.";

    private SeedProblems() {}

    /** Whatever a seed threw, told as what became of the seed. */
    static Problem failed(SeedDefinition seed, Throwable thrown) {
        if (thrown instanceof Problem problem) {
            return new Problem(
                    called(seed) + " failed.", problem.happened() + "\n" + problem.why(), problem.next(), problem);
        }
        Optional<SQLException> fromServer = sqlException(thrown);
        if (fromServer.isPresent() && SqlStates.isConnectionLost(fromServer.get())) {
            return connectionLost(seed, fromServer.get());
        }
        if (fromServer.isPresent()
                && IN_FAILED_TRANSACTION.equals(fromServer.get().getSQLState())) {
            return wentOn(seed, fromServer.get());
        }
        return new Problem(
                called(seed) + " failed.",
                fromServer.map(SqlStates::inFull).orElseGet(() -> words(thrown)) + place(seed, thrown) + "\n"
                        + ROLLED_BACK,
                "Correct the seed, or the data that it meets.",
                thrown);
    }

    static Problem tookTooLong(SeedDefinition seed, Duration limit, SeedProgress progress, Optional<String> at) {
        return new Problem(
                called(seed) + " did not end within " + Spoken.duration(limit) + ".",
                (progress.what() == null ? "" : progress.spoken().replaceFirst("^the seed", "The seed") + ".\n")
                        + at.map(place -> "Its thread was at " + place + ".\n").orElse("")
                        + ROLLED_BACK,
                "If it needs more time, raise seed-timeout (seedbed.datasources.<name>.seed-timeout); if it hangs, see"
                        + " what it waits for.");
    }

    static Problem endedTransaction(SeedDefinition seed) {
        return new Problem(
                called(seed) + " ended its transaction by itself.",
                "It committed or rolled back in between. What it committed stays, and the ledger does not know of it; the"
                        + " rest was rolled back.",
                "Take COMMIT, ROLLBACK and autocommit out of the seed: its transaction is committed when it returns. It"
                        + " runs again at the next start.");
    }

    static Problem interrupted(SeedDefinition seed, InterruptedException cause) {
        return new Problem(
                "The start was interrupted while the seed \"" + seed.name() + "\" ran.",
                "The application is being stopped. What the seed had not committed was rolled back.",
                "Start it again.",
                cause);
    }

    static Problem usedAfterTheEnd() {
        return new Problem(
                "A seed's connection was used after the seed had ended.",
                "The connection, and what the seed's context gives besides, belong to the seed's transaction.",
                "Do everything before the seeder returns, and on its own thread.");
    }

    private static Problem connectionLost(SeedDefinition seed, SQLException error) {
        return new Problem(
                "The connection to the database broke while the seed \"" + seed.name() + "\" (" + seed.origin()
                        + ") ran.",
                SqlStates.firstLine(error),
                "Start again: what was not committed was rolled back, and is done then.",
                error);
    }

    private static Problem wentOn(SeedDefinition seed, SQLException error) {
        Optional<SQLException> first = Optional.ofNullable(error.getCause())
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast);
        return new Problem(
                called(seed) + " went on after one of its statements had failed.",
                first.map(SqlStates::inFull).map(words -> words + "\n").orElse("")
                        + "PostgreSQL does nothing more in a transaction after an error. " + ROLLED_BACK,
                "Let the error out of the seed, or set a savepoint before what may fail and roll back to it.",
                error);
    }

    private static String called(SeedDefinition seed) {
        return "The seed \"" + seed.name() + "\" (" + seed.origin() + ")";
    }

    private static String words(Throwable thrown) {
        String message = thrown.getMessage();
        return thrown.getClass().getSimpleName() + (message == null ? "" : ": " + message.strip());
    }

    /** Where in the seed's own code it happened, as far as that can be told. */
    private static String place(SeedDefinition seed, Throwable thrown) {
        return Arrays.stream(thrown.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith(seed.origin()))
                .findFirst()
                .map(frame -> " (" + frame.getFileName() + ":" + frame.getLineNumber() + ")")
                .orElse("");
    }

    /** The error of the server, or of its driver, however often it was wrapped. */
    private static Optional<SQLException> sqlException(@Nullable Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException found) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }
}
