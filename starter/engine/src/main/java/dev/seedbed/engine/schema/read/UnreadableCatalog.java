package dev.seedbed.engine.schema.read;

import dev.seedbed.engine.jdbc.SqlStates;
import dev.seedbed.engine.problem.Problem;
import java.sql.SQLException;
import java.util.Set;

/** What is said of parts of a catalog that this role may not read, or that this server does not have. */
final class UnreadableCatalog {

    private static final String UNDEFINED_FUNCTION = "42883";
    private static final String UNDEFINED_OBJECT = "42704";
    private static final Set<String> UNKNOWN =
            Set.of(SqlStates.UNDEFINED_TABLE, SqlStates.UNDEFINED_COLUMN, UNDEFINED_FUNCTION, UNDEFINED_OBJECT);

    /** Without these nothing else can be understood. */
    private static final Set<String> REQUIRED =
            Set.of("roles", "namespaces", "relations", "types", "columns", "tables", "dependencies");

    private UnreadableCatalog() {}

    /** Whether reading the queries one by one gets further. */
    static boolean isPartial(SQLException error, boolean knownVersion) {
        String state = SqlStates.of(error);
        return state.equals(SqlStates.INSUFFICIENT_PRIVILEGE) || (!knownVersion && UNKNOWN.contains(state));
    }

    static void note(CatalogQuery query, CatalogBuilder catalog, SQLException error) throws SQLException {
        if (!isPartial(error, catalog.isKnownVersion())) {
            throw error;
        }
        String reason = reason(error);
        if (REQUIRED.contains(query.name())) {
            throw new Problem(
                    "The " + query.subject() + " of database \"" + catalog.databaseName() + "\" could not be read.",
                    reason,
                    "Connect as a role that may read the system catalogs, which PostgreSQL allows everyone by default.",
                    error);
        }
        catalog.addUnmodelled(query.subject() + " could not be read: " + reason);
    }

    /** What the server says, without its severity. */
    static String reason(SQLException error) {
        return SqlStates.firstLine(error).replaceFirst("^ERROR: ", "");
    }
}
