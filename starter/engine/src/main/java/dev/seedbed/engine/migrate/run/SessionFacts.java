package dev.seedbed.engine.migrate.run;

import dev.seedbed.engine.problem.Problem;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/** What a connection says of itself before any migration has run on it. */
record SessionFacts(
        String user, String database, Optional<String> schema, String role, String searchPath, String lockTimeout) {

    private static final String QUERY =
            "select current_user, pg_catalog.current_database(), pg_catalog.current_schema(),"
                    + " pg_catalog.current_setting('role'), pg_catalog.current_setting('search_path'),"
                    + " pg_catalog.current_setting('lock_timeout')";

    static SessionFacts read(Connection connection) {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(QUERY)) {
            row.next();
            return new SessionFacts(
                    row.getString(1),
                    row.getString(2),
                    Optional.ofNullable(row.getString(3)),
                    row.getString(4),
                    row.getString(5),
                    row.getString(6));
        } catch (SQLException e) {
            throw new Problem(
                    "The database cannot be asked for its user and schema.",
                    String.valueOf(e.getMessage()),
                    "See the server's log, and start again; nothing was changed.",
                    e);
        }
    }

    /** The schema of the history: the configured one, else the first configured, else the connection's own. */
    String defaultSchema(SchemaSettings settings) {
        return settings.defaultSchema()
                .or(() -> settings.schemas().stream().findFirst())
                .or(this::schema)
                .orElseThrow(() -> new Problem(
                        "There is no schema for the migrations.",
                        "The connection's search_path (" + searchPath + ") names no schema that exists, and none is"
                                + " configured.",
                        "Set flyway.datasources.<name>.default-schema. Nothing was changed."));
    }
}
