package dev.seedbed.engine.operate.database;

import dev.seedbed.engine.jdbc.ConnectionSource;
import dev.seedbed.engine.jdbc.NamedSql;
import dev.seedbed.engine.jdbc.SqlStates;
import dev.seedbed.engine.jdbc.Transactions;
import dev.seedbed.engine.prepare.OperationContext;
import dev.seedbed.engine.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A connection to a database that every server has, to work on others from. */
public final class Maintenance implements AutoCloseable {

    private static final List<String> DATABASES = List.of("postgres", "template1");
    private static final int LONGEST_NAME = 63;

    private final ConnectionSource source;
    private final Connection connection;

    private Maintenance(ConnectionSource source, Connection connection) {
        this.source = source;
        this.connection = connection;
    }

    /** As the user who may change the schema. */
    public static Maintenance of(OperationContext place) {
        SQLException refused = null;
        for (String name : DATABASES) {
            ConnectionSource source = place.connections().toDatabase(name).orElseThrow(() -> noUrl(place));
            try {
                return new Maintenance(source, source.open());
            } catch (SQLException e) {
                refused = e;
            }
        }
        throw refused(place, refused);
    }

    /** A name for a database that stands beside another, as long as names may be. */
    public static String beside(String name, String suffix) {
        String kept = name;
        while ((kept + suffix).getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
            kept = kept.substring(0, kept.length() - 1);
        }
        return kept + suffix;
    }

    public Connection connection() {
        return connection;
    }

    public void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Drops a database that is ours to drop, whoever is connected to it. */
    public void drop(String name) throws SQLException {
        execute("drop database if exists " + NamedSql.quoted(name) + " with (force)");
    }

    /** Puts a database in the place of another, which goes on under a third name. */
    public void swap(String name, String newName, String oldName) throws SQLException {
        new Swap(source, connection).swap(name, newName, oldName);
    }

    @Override
    public void close() {
        Transactions.closeQuietly(connection);
    }

    private static Problem noUrl(OperationContext place) {
        return new Problem(
                place.name() + " has no URL by which another database of its server could be reached.",
                "The datasource is made by the service itself, and databases are made and dropped from outside of them.",
                "Configure datasources." + place.settings().datasource()
                        + ".url, or do without: db reset empties the database, db plan needs no --locks. Nothing was"
                        + " changed.");
    }

    private static Problem refused(OperationContext place, @Nullable SQLException error) {
        return new Problem(
                "Neither of the databases \"postgres\" and \"template1\" lets the user \""
                        + place.inspection().server().user() + "\" in.",
                (error == null ? "" : SqlStates.firstLine(error) + "\n")
                        + "Databases are made and dropped from outside of them.",
                "Let the user connect to one of them, or do without: db reset empties the database, db plan needs no"
                        + " --locks. Nothing was changed.",
                error);
    }
}
