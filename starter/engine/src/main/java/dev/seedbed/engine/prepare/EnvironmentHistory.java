package dev.seedbed.engine.prepare;

import dev.seedbed.engine.jdbc.NamedSql;
import dev.seedbed.engine.migrate.HistoryTable;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The table of changes that people have made to the environment of a database. It is created by the first change, and
 * survives a reset and a recreate.
 */
public final class EnvironmentHistory {

    static final String NAME = "seedbed_environment_history";

    private static final String CREATE = NamedSql.read(EnvironmentHistory.class, "create-environment-history");
    private static final String RECORD = NamedSql.read(EnvironmentHistory.class, "record-environment-change");
    private static final String COPY = NamedSql.read(EnvironmentHistory.class, "copy-environment-change");

    private final String table;

    public EnvironmentHistory(HistoryTable history) {
        this.table = history.beside(NAME);
    }

    /**
     * One change.
     *
     * @param by the database user
     * @param osUser the user of the operating system who ran the command
     * @param from null for no environment
     */
    public record Change(Instant on, String by, @Nullable String osUser, @Nullable String from, String to) {}

    /** Records a change that the connection's user makes now, in the caller's transaction. */
    void record(Connection connection, @Nullable String from, String to) throws SQLException {
        create(connection);
        try (PreparedStatement statement = connection.prepareStatement(RECORD.formatted(table))) {
            statement.setString(1, System.getProperty("user.name"));
            statement.setString(2, from);
            statement.setString(3, to);
            statement.executeUpdate();
        }
    }

    /** All changes, the oldest first. */
    public List<Change> read(Connection connection) throws SQLException {
        if (!exists(connection)) {
            return List.of();
        }
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select changed_on, changed_by, os_user, from_environment,"
                        + " to_environment from " + table + " order by changed_on")) {
            List<Change> changes = new ArrayList<>();
            while (rows.next()) {
                changes.add(new Change(
                        rows.getObject(1, OffsetDateTime.class).toInstant(),
                        rows.getString(2),
                        rows.getString(3),
                        rows.getString(4),
                        rows.getString(5)));
            }
            return changes;
        }
    }

    /** Writes changes that were read from another database, in the caller's transaction. */
    void copy(Connection connection, List<Change> changes) throws SQLException {
        if (changes.isEmpty()) {
            return;
        }
        create(connection);
        try (PreparedStatement statement = connection.prepareStatement(COPY.formatted(table))) {
            for (Change change : changes) {
                statement.setObject(1, change.on().atOffset(ZoneOffset.UTC));
                statement.setString(2, change.by());
                statement.setString(3, change.osUser());
                statement.setString(4, change.from());
                statement.setString(5, change.to());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private void create(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(CREATE.formatted(table));
        }
    }

    private boolean exists(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select pg_catalog.to_regclass(?) is not null"
                + " and pg_catalog.has_table_privilege(pg_catalog.to_regclass(?), 'SELECT')")) {
            statement.setString(1, table);
            statement.setString(2, table);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }
}
