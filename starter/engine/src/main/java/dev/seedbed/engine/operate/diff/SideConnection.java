package dev.seedbed.engine.operate.diff;

import dev.seedbed.engine.jdbc.ConnectionSource;
import dev.seedbed.engine.jdbc.Connector;
import dev.seedbed.engine.jdbc.SqlStates;
import dev.seedbed.engine.prepare.Preparation;
import dev.seedbed.engine.problem.Problem;
import java.sql.Connection;
import java.sql.SQLException;

/** Connections to sides that exist. */
final class SideConnection {

    private SideConnection() {}

    /** To the service's own database, as the user who may change the schema; waits for a server that is coming up. */
    static Connection live(Preparation preparation) {
        try {
            return new Connector(
                            preparation.source().connections(),
                            preparation.settings().connectTimeout(),
                            text -> {})
                    .connect();
        } catch (Problem problem) {
            throw problem.about(preparation.datasource());
        }
    }

    /** To a database that was given by its URL, which is not repeated because of its password. */
    static Connection of(ConnectionSource source) {
        try {
            return source.open();
        } catch (SQLException e) {
            throw new Problem(
                    "No connection to " + source.address() + ".",
                    SqlStates.firstLine(e),
                    "Correct the URL: postgresql://user:password@host:port/database.",
                    e);
        }
    }
}
