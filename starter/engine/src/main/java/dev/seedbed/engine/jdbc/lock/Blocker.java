package dev.seedbed.engine.jdbc.lock;

import dev.seedbed.engine.jdbc.NamedSql;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A session that another one waits for.
 *
 * @param pid the server's process; 0 for a prepared transaction, which has none
 * @param state as {@code pg_stat_activity} has it; null if the user may not see it
 * @param seconds the age of its transaction
 * @param statement its current or last statement, without literals
 */
public record Blocker(
        int pid,
        @Nullable String user,
        @Nullable String application,
        @Nullable String address,
        @Nullable String state,
        @Nullable Long seconds,
        String statement) {

    private static final String SQL = NamedSql.read(Blocker.class, "blockers");

    /** The sessions that block a server process now, the one with the oldest transaction first. */
    public static List<Blocker> of(Connection connection, int process) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SQL)) {
            statement.setInt(1, process);
            try (ResultSet row = statement.executeQuery()) {
                List<Blocker> blockers = new ArrayList<>();
                while (row.next()) {
                    blockers.add(new Blocker(
                            row.getInt(1),
                            row.getString(2),
                            row.getString(3),
                            row.getString(4),
                            row.getString(5),
                            row.getObject(6, Long.class),
                            ShownStatement.of(row.getString(7))));
                }
                return blockers;
            }
        }
    }

    /** On one line. */
    public String describe() {
        if (pid == 0) {
            return "a prepared transaction (see pg_prepared_xacts)";
        }
        StringBuilder text = new StringBuilder("server process ").append(pid);
        if (user != null) {
            text.append(", user \"").append(user).append('"');
        }
        if (application != null && !application.isBlank()) {
            text.append(", \"").append(application).append('"');
        }
        if (address != null) {
            text.append(", from ").append(address);
        }
        if (state != null) {
            text.append(", ").append(state);
        }
        if (seconds != null) {
            text.append(", transaction open for ").append(seconds).append(" s");
        }
        if (!statement.isEmpty()) {
            text.append("active".equals(state) ? ", statement: " : ", last statement: ")
                    .append(statement);
        }
        return text.toString();
    }
}
