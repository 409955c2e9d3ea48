package dev.seedbed.engine.prepare;

import dev.seedbed.engine.jdbc.NamedSql;
import dev.seedbed.engine.migrate.HistoryTable;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
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
}
