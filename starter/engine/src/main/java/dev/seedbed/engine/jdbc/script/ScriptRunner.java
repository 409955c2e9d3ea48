package dev.seedbed.engine.jdbc.script;

import dev.seedbed.engine.problem.Problem;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.TransactionState;

/**
 * Runs whole scripts over a plain connection of pgjdbc, in the transaction of the caller, who commits it or rolls it back.
 *
 * <p>Statements run in their order. Those that only change the database go to the server some dozens at a time; where one
 * of them fails, they are undone and run one by one, so that an error can name its place exactly. Rows of {@code COPY …
 * FROM stdin} are streamed. What a script may not contain is found when it is reached, not before: the statements ahead of it
 * have run by then, and the caller's rollback undoes them. Reading a large script twice would cost more than that rare
 * rollback.
 *
 * <p>A {@code SET} of a setting that the server does not know is skipped and reported; everything else that fails, or may
 * not be run, ends the run with a {@link Problem} that names file, line and statement.
 *
 * <p>What a script sets on the session stays until {@link #resetSession}.
 */
public final class ScriptRunner {

    /** What ends the settings of a script. */
    public static final List<String> RESET = List.of("reset session authorization", "reset role", "reset all");

    private final Refusals refusals;
    private final Consumer<ScriptProgress> progress;

    /**
     * @param reservedTables names of tables that a script may neither create nor fill, in whatever schema
     * @param progress is told of long runs, at most twice a second, on the running thread
     */
    public ScriptRunner(Set<String> reservedTables, Consumer<ScriptProgress> progress) {
        this.refusals = new Refusals(reservedTables);
        this.progress = progress;
    }

    public ScriptRunner(Set<String> reservedTables) {
        this(reservedTables, ignored -> {});
    }

    /**
     * Runs the script to its end.
     *
     * @param connection with autocommit off
     * @throws Problem if the script cannot be read, holds something refused, or fails; the transaction is then to be
     *     rolled back
     */
    public ScriptResult run(ScriptSource source, Connection connection) throws SQLException {
        if (connection.getAutoCommit()) {
            throw new IllegalArgumentException("a script needs a transaction: switch autocommit off");
        }
        try (SimpleQueries simple = SimpleQueries.on(connection.unwrap(BaseConnection.class));
                ScriptReader reader = new ScriptReader(source);
                Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            ProgressMeter meter = new ProgressMeter(reader, source.size(), progress);
            return new ScriptRun(source.name(), reader, refusals, statement, meter, simple).run();
        }
    }

    /**
     * Undoes what a script has set on the session: role, session authorization and every setting. Settings go back to
     * what the connection began with, so those that the caller made with {@code SET} end as well.
     *
     * @param connection between transactions: after the commit or rollback of the script's
     */
    public static void resetSession(Connection connection) throws SQLException {
        if (connection.unwrap(BaseConnection.class).getTransactionState() != TransactionState.IDLE) {
            throw new IllegalStateException("commit or roll back before resetting the session");
        }
        boolean autoCommit = connection.getAutoCommit();
        connection.setAutoCommit(true);
        try {
            resetWithin(connection);
        } finally {
            connection.setAutoCommit(autoCommit);
        }
    }

    /** The same within the script's transaction, for a caller that has rows of its own to write there. */
    public static void resetWithin(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(String.join("; ", RESET));
        }
    }
}
