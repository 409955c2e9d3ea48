package dev.seedbed.engine.operate.diff;

import dev.seedbed.engine.jdbc.ConnectionSource;
import dev.seedbed.engine.jdbc.ServerAddress;
import dev.seedbed.engine.jdbc.SqlStates;
import dev.seedbed.engine.problem.Problem;
import java.sql.SQLException;

/** What can keep a schema from being made in a scratch database. */
final class ReplayProblems {

    private static final String ADD_SERVER = "add the dependency dev.seedbed:seedbed-postgres, which starts one,";

    private ReplayProblems() {}

    static Problem isProtected(ServerAddress server, String environment) {
        return new Problem(
                        "No scratch database is created on " + server.server()
                                + ": it is the server of the environment \"" + environment + "\", which is protected.",
                        "Migrations and init SQL are replayed in a scratch database, and no other server is available"
                                + " for it.",
                        "To have another server, " + ADD_SERVER + " or compare two databases: db diff live"
                                + " postgresql://host/database.")
                .is(Problem.Kind.REFUSED);
    }

    static Problem unreachable(ServerAddress server) {
        return new Problem(
                "There is no server for a scratch database.",
                "Migrations and init SQL are replayed in a scratch database. " + server.server()
                        + " does not answer, and no other server is available.",
                "Start the server, or " + ADD_SERVER + " and run the command again.");
    }

    static Problem noServer(ConnectionSource own, SQLException error) {
        return new Problem(
                "The database " + own.address() + " could not be read.",
                SqlStates.firstLine(error),
                "Correct the datasource's URL, username or password.",
                error);
    }

    static Problem noInit() {
        return new Problem(
                        "There is no init SQL to compare.",
                        "The side init is the schema that db/init.sql creates, and the service has no such file.",
                        "Compare with the migrations: db diff migrations live, or write db/init.sql.")
                .is(Problem.Kind.USAGE);
    }

    /** One that the person has caused by asking for what does not exist is left as it is. */
    static Problem notReplayed(SchemaSide side, Problem failure) {
        return failure.kind() == Problem.Kind.USAGE
                ? failure
                : new Problem(
                        side + " could not be replayed in a scratch database: " + failure.happened(),
                        failure.why(),
                        "Correct the file and run the command again; or compare with an earlier version:"
                                + " migrations:VERSION.",
                        failure);
    }
}
