package dev.seedbed.engine.jdbc.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.seedbed.engine.TestServer;
import dev.seedbed.engine.TestServer.TestDatabase;
import dev.seedbed.engine.problem.Problem;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import org.assertj.core.api.AbstractStringAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Runs scripts that are no good: gives the whole message that a person sees, and asserts that nothing was changed. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class AbstractBadScriptTest {

    private final TestDatabase database = TestServer.newDatabase();
    private Connection connection;

    @BeforeEach
    final void connect() throws SQLException {
        connection = database.connect();
        connection.setAutoCommit(false);
    }

    @AfterEach
    final void disconnect() throws SQLException {
        connection.close();
    }

    final AbstractStringAssert<?> assertThatRunning(String script) {
        return assertThatRunning(ScriptSource.text("db/init.sql", script));
    }

    final AbstractStringAssert<?> assertThatRunning(ScriptSource source) {
        String message = problem(() -> run(source));
        assertThatNothingWasChanged();
        return assertThat(message);
    }

    final void run(ScriptSource source) throws SQLException {
        new ScriptRunner(Set.of("flyway_schema_history", "seedbed_state")).run(source, connection);
    }

    private void assertThatNothingWasChanged() {
        try {
            connection.rollback();
            ScriptRunner.resetSession(connection);
            try (Statement statement = connection.createStatement();
                    ResultSet count = statement.executeQuery("SELECT count(*) FROM pg_class WHERE oid > 16384")) {
                count.next();
                assertThat(count.getInt(1)).isZero();
            }
            connection.rollback();
        } catch (SQLException e) {
            throw new AssertionError("the connection is of no use any more", e);
        }
    }

    static String problem(ThrowingCallable action) {
        Problem problem = catchThrowableOfType(Problem.class, action);
        return problem == null ? "no problem" : String.valueOf(problem.getMessage());
    }
}
