package dev.seedbed.test.database;

import dev.seedbed.engine.jdbc.SqlStates;
import dev.seedbed.engine.problem.Problem;
import dev.seedbed.postgres.ServerAccess;
import java.sql.SQLException;

/** What a test server answers when it does not do what tests need of it. */
final class ServerRefusal {

    private static final String DISK_FULL = "53100";

    private ServerRefusal() {}

    static Problem of(ServerAccess server, SQLException error) {
        String said = SqlStates.firstLine(error);
        return switch (SqlStates.of(error)) {
            case SqlStates.INSUFFICIENT_PRIVILEGE ->
                new Problem(
                        "The user " + server.user() + " may not create databases on the test server " + server.address()
                                + ".",
                        said,
                        "Let it: ALTER ROLE " + server.user() + " CREATEDB;");
            case DISK_FULL ->
                new Problem(
                        "The test server " + server.address() + " has no room for another database.",
                        said,
                        "Make room on its disk; databases of tests are called seedbed_test_…, seedbed_template_… and"
                                + " seedbed_kept_….",
                        error);
            case SqlStates.INVALID_PASSWORD, SqlStates.INVALID_AUTHORIZATION ->
                new Problem(
                        "The test server " + server.address() + " does not let the user " + server.user() + " in.",
                        said,
                        "Correct seedbed.test.username and seedbed.test.password.");
            default ->
                SqlStates.isUnreachable(error)
                        ? new Problem(
                                "The test server " + server.address() + " can't be reached.",
                                said,
                                "Start it, or correct seedbed.test.url; without one, tests bring a server.",
                                error)
                        : new Problem(
                                "The test server " + server.address() + " refused a statement.",
                                SqlStates.inFull(error),
                                "Correct what it names, or use another server: seedbed.test.server.",
                                error);
        };
    }
}
