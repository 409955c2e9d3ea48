package dev.seedbed.engine.schema.read;

import dev.seedbed.engine.jdbc.SqlStates;
import dev.seedbed.engine.jdbc.Transactions;
import dev.seedbed.engine.problem.Problem;
import dev.seedbed.engine.schema.Catalog;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.List;
import java.util.Set;

/**
 * Reads the catalog of the database that a connection leads to.
 *
 * <p>All queries see one snapshot: a transaction of its own, repeatable read and read-only, if the connection commits automatically.
 * If not, the catalog is read in the transaction that is open, and what it set for itself is undone. PostgreSQL's deparsers look at
 * the present catalog nevertheless, so an object that is dropped at the same time makes the reading begin again.
 */
public final class CatalogReader {

    private static final int ATTEMPTS = 5;
    private static final String SNAPSHOT = "set transaction isolation level repeatable read, read only;\n";
    private static final String INTERNAL_ERROR = "XX000";

    /** What a deparser answers for an object that is gone: a failed lookup, or that a name does not exist. */
    private static final Set<String> VANISHED =
            Set.of(INTERNAL_ERROR, SqlStates.UNDEFINED_TABLE, SqlStates.INVALID_SCHEMA, "42704", "42883", "42703");

    private final Connection connection;
    private final CatalogScope scope;

    private CatalogReader(Connection connection, CatalogScope scope) {
        this.connection = connection;
        this.scope = scope;
    }

    /** All schemas but those of the system, and the objects that are in no schema. */
    public static Catalog read(Connection connection) throws SQLException {
        return read(connection, List.of());
    }

    /** Only these schemas; those that do not exist are left out. No names mean everything. */
    public static Catalog read(Connection connection, List<String> schemas) throws SQLException {
        return new CatalogReader(connection, new CatalogScope(schemas)).read();
    }

    private Catalog read() throws SQLException {
        for (int attempt = 1; ; attempt++) {
            try {
                return readOnce();
            } catch (SQLException e) {
                if (!isVanished(e)) {
                    throw e;
                }
                if (attempt == ATTEMPTS) {
                    throw keepsChanging(e);
                }
            }
        }
    }

    private Problem keepsChanging(SQLException error) throws SQLException {
        return new Problem(
                "The catalog of database \"" + connection.getCatalog() + "\" could not be read: it changed each of the "
                        + ATTEMPTS + " times.",
                "While it was read, another session dropped or changed an object: " + UnreadableCatalog.reason(error),
                "Run it again when no other session changes the schema.",
                error);
    }

    private static boolean isVanished(SQLException error) {
        return error instanceof ObjectVanishedException || VANISHED.contains(SqlStates.of(error));
    }

    private Catalog readOnce() throws SQLException {
        try {
            return inSnapshot(SnapshotReader::read);
        } catch (SQLException e) {
            if (!UnreadableCatalog.isPartial(e, isKnownVersion())) {
                throw e;
            }
            return inSnapshot(SnapshotReader::readOneByOne);
        }
    }

    private boolean isKnownVersion() throws SQLException {
        int version = connection.getMetaData().getDatabaseMajorVersion();
        return version >= CatalogQueries.OLDEST && version <= CatalogQueries.NEWEST;
    }

    @FunctionalInterface
    private interface Reading {
        Catalog read(SnapshotReader reader) throws SQLException;
    }

    private Catalog inSnapshot(Reading reading) throws SQLException {
        return connection.getAutoCommit()
                ? Transactions.inOne(connection, () -> reading.read(reader(SNAPSHOT)))
                : inOpenTransaction(() -> reading.read(reader("")));
    }

    private SnapshotReader reader(String prologue) {
        return new SnapshotReader(connection, scope, prologue);
    }

    private Catalog inOpenTransaction(Transactions.Work<Catalog, SQLException> work) throws SQLException {
        Savepoint savepoint = connection.setSavepoint();
        try {
            return work.run();
        } finally {
            connection.rollback(savepoint);
            connection.releaseSavepoint(savepoint);
        }
    }
}
