package dev.seedbed.engine.operate;

import dev.seedbed.engine.jdbc.NamedSql;
import dev.seedbed.engine.prepare.OperationContext;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Somebody who is connected to a database.
 *
 * @param pid the server's process
 * @param address where from; empty for the server's own machine
 */
public record Session(int pid, String user, String application, String address) {

    private static final String SESSIONS = NamedSql.read(Session.class, "sessions");

    @Override
    public String toString() {
        return "server process " + pid + ", user \"" + user + "\""
                + (application.isEmpty() ? "" : ", \"" + application + "\"")
                + (address.isEmpty() ? "" : ", from " + address);
    }

    /** All but our own. */
    static List<Session> others(OperationContext place) throws SQLException {
        List<Integer> own = place.ownProcesses();
        try (PreparedStatement statement = place.connection().prepareStatement(SESSIONS)) {
            statement.setArray(1, place.connection().createArrayOf("integer", own.toArray()));
            try (ResultSet rows = statement.executeQuery()) {
                List<Session> sessions = new ArrayList<>();
                while (rows.next()) {
                    sessions.add(new Session(rows.getInt(1), rows.getString(2), rows.getString(3), rows.getString(4)));
                }
                return sessions;
            }
        }
    }
}
