package dev.seedbed.engine.operate;

import dev.seedbed.engine.jdbc.ConnectionSource;
import dev.seedbed.engine.jdbc.NamedSql;
import dev.seedbed.engine.jdbc.SqlStates;
import dev.seedbed.engine.jdbc.Transactions;
import dev.seedbed.engine.operate.database.DatabaseMould;
import dev.seedbed.engine.operate.database.Maintenance;
import dev.seedbed.engine.prepare.OperationContext;
import dev.seedbed.engine.prepare.Preparation;
import dev.seedbed.engine.problem.Problem;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Puts an empty database in the place of one that is there, with its owner, encoding, locale, connection limit, grants,
 * settings and comment, and its environment. All other connections are ended.
 *
 * <p>First {@link #destruction}, for a person to confirm; then {@link #run}; then the database is prepared by a new
 * preparation, {@code preparation.to(Aim.head())}. The empty database is made beside the old one and takes its name in one
 * transaction: killed at any moment, there is the old database or the new one, and the next run clears away what is left.
 */
public final class Recreate {

    private static final int TRIES = 5;
    private static final Set<String> TAKEN = Set.of(SqlStates.UNIQUE_VIOLATION, SqlStates.DUPLICATE_DATABASE);

    private final Preparation preparation;

    public Recreate(Preparation preparation) {
        this.preparation = preparation;
    }

    /**
     * What would go.
     *
     * @param database its name
     * @param objects everything in all of its schemas
     * @param sessions who is connected, and would be cut off
     */
    public record Doomed(String database, Destruction objects, List<Session> sessions) {}

    /**
     * What would go now; takes no lock and writes nothing.
     *
     * @throws Problem of kind REFUSED where the database is protected
     */
    public Doomed destruction(Protection protection) {
        return preparation.looking(place -> doomed(place, protection));
    }

    /**
     * Does it, and tells what is gone.
     *
     * @throws Problem of kind REFUSED where the database is protected
     */
    public Doomed run(Protection protection) {
        return preparation.underLock(place -> {
            Doomed doomed = doomed(place, protection);
            try (Maintenance maintenance = Maintenance.of(place)) {
                replace(place, maintenance);
            } catch (SQLException e) {
                throw explained(e, place);
            }
            return doomed;
        });
    }

    private static Doomed doomed(OperationContext place, Protection protection) throws SQLException {
        protection.check("recreate", place);
        return new Doomed(
                place.inspection().server().database(),
                Destruction.of(place, schemas(place.connection())),
                Session.others(place));
    }

    private static void replace(OperationContext place, Maintenance maintenance) throws SQLException {
        DatabaseMould mould = DatabaseMould.of(place.connection());
        String newName = Maintenance.beside(mould.name(), "_seedbed_new");
        String oldName = Maintenance.beside(mould.name(), "_seedbed_old");
        maintenance.drop(oldName);
        create(mould, newName, maintenance);
        for (String detail : mould.details(newName)) {
            maintenance.execute(detail);
        }
        stamp(place, newName);
        place.tell("the empty database is made; it takes the place of \"" + mould.name() + "\" now");
        place.lock().fence().check(place.connection());
        maintenance.swap(mould.name(), newName, oldName);
        maintenance.drop(oldName);
    }

    /** The server of a run that was killed may still be at its statement, and end it only now. */
    private static void create(DatabaseMould mould, String newName, Maintenance maintenance) throws SQLException {
        for (int i = 1; ; i++) {
            maintenance.drop(newName);
            try {
                maintenance.execute(mould.create(newName));
                return;
            } catch (SQLException e) {
                if (i == TRIES || !TAKEN.contains(SqlStates.of(e))) {
                    throw e;
                }
            }
        }
    }

    /** The environment and the record of its changes are in the new database before it takes the place of the old one. */
    private static void stamp(OperationContext place, String newName) throws SQLException {
        Optional<ConnectionSource> source = place.connections().toDatabase(newName);
        if (source.isPresent()) {
            try (Connection connection = source.get().open()) {
                Transactions.inOne(connection, () -> {
                    createSchema(connection, place.history().schema());
                    place.keepEnvironment(connection);
                    return newName;
                });
            }
        }
    }

    /** As the next start would do it: the new database only has the schemas of its template. */
    private static void createSchema(Connection connection, String schema) throws SQLException {
        if (!schemas(connection).contains(schema)) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("create schema " + NamedSql.quoted(schema));
            }
        }
    }

    /** All but the server's own. */
    private static List<String> schemas(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                        "select nspname from pg_catalog.pg_namespace where nspname !~ '^pg_'"
                                + " and nspname <> 'information_schema' order by 1");
                ResultSet rows = statement.executeQuery()) {
            List<String> schemas = new ArrayList<>();
            while (rows.next()) {
                schemas.add(rows.getString(1));
            }
            return schemas;
        }
    }

    private static Problem explained(SQLException error, OperationContext place) throws SQLException {
        String user = place.inspection().server().user();
        if (SqlStates.of(error).equals(SqlStates.OBJECT_IN_USE)) {
            return new Problem(
                    "Others stay connected to the database \""
                            + place.inspection().server().database() + "\".",
                    SqlStates.inFull(error) + "\nThe user \"" + user + "\" could not end all of their sessions.",
                    "End them, or let a user do it who may (pg_signal_backend; for a superuser's sessions a superuser)."
                            + " Nothing was changed.",
                    error);
        }
        if (!SqlStates.of(error).equals(SqlStates.INSUFFICIENT_PRIVILEGE)) {
            throw error;
        }
        return new Problem(
                "The user \"" + user + "\" may not recreate the database \""
                        + place.inspection().server().database() + "\".",
                SqlStates.firstLine(error),
                "Make it the owner of the database, and let it create databases: ALTER ROLE "
                        + NamedSql.quoted(user) + " CREATEDB. To end the sessions of others it also needs"
                        + " pg_signal_backend. db reset needs none of these. Nothing was changed.",
                error);
    }
}
