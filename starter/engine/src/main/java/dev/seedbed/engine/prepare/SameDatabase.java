package dev.seedbed.engine.prepare;

import dev.seedbed.engine.problem.Problem;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Makes sure that two connections of different users lead to one database. */
final class SameDatabase {

    private static final String IDENTITY = "select pg_catalog.pg_postmaster_start_time()::text || '/'"
            + " || (select oid from pg_catalog.pg_database where datname = pg_catalog.current_database()),"
            + " pg_catalog.current_database()";

    private SameDatabase() {}

    static void check(String datasource, Connection application, Connection owner) throws SQLException {
        String[] one = identity(application);
        String[] other = identity(owner);
        if (!one[0].equals(other[0])) {
            throw new Problem(
                    "The datasource and flyway.datasources." + datasource + ".url lead to different databases.",
                    "One is \"" + one[1] + "\", the other is \"" + other[1]
                            + "\" (or a database of that name on another server).",
                    "Correct one of the two URLs; nothing was changed.");
        }
    }

    private static String[] identity(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(IDENTITY)) {
            row.next();
            return new String[] {row.getString(1), row.getString(2)};
        }
    }
}
