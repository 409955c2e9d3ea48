package dev.seedbed.engine.prepare;

import dev.seedbed.engine.jdbc.SqlStates;
import dev.seedbed.engine.problem.Problem;
import java.sql.SQLException;

/** Says what no step has words of its own for: an error of the server or of the connection to it. */
final class Unexpected {

    static final String CONNECTION_BROKE = "The connection to the database broke in the middle of the preparation.";

    private Unexpected() {}

    static Problem problem(SQLException error) {
        if (SqlStates.isConnectionLost(error)) {
            return new Problem(
                    CONNECTION_BROKE,
                    SqlStates.firstLine(error),
                    "Start again: whatever was committed is kept, and the rest is done then.",
                    error);
        }
        if (SqlStates.of(error).equals(SqlStates.INSUFFICIENT_PRIVILEGE)) {
            return new Problem(
                    "The database refused a statement of the preparation: the user has no right to it.",
                    SqlStates.firstLine(error),
                    "Grant the user that right, or let the owner of these tables migrate: flyway.datasources.<name>.url,"
                            + " user and password.",
                    error);
        }
        return new Problem(
                "The database refused a statement of the preparation.",
                SqlStates.inFull(error),
                "If the message does not say what to do, start with the log level of dev.seedbed at DEBUG and report"
                        + " it.",
                error);
    }
}
