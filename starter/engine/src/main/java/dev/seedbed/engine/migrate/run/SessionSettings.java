package dev.seedbed.engine.migrate.run;

import dev.seedbed.engine.jdbc.NamedSql;
import dev.seedbed.engine.migrate.StatementLockCare;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Role, search path and lock timeout of the session: what a migration begins with, and what the session had before it,
 * whatever the migration sets in between. Behind a pooler others would inherit that.
 */
final class SessionSettings {

    private static final String SET = "select pg_catalog.set_config('role', %s, %s),"
            + " pg_catalog.set_config('search_path', %s, %s), pg_catalog.set_config('lock_timeout', %s, %s)";
    private static final String WITHOUT_LIMIT = "0";
    private static final boolean OF_TRANSACTION = true;
    private static final boolean OF_SESSION = false;

    private final Connection connection;
    private final String schema;
    private final StatementLockCare care;
    private SessionFacts before;
    private String searchPath;

    SessionSettings(Connection connection, SessionFacts before, String schema, StatementLockCare care) {
        this.connection = connection;
        this.schema = schema;
        this.before = before;
        this.searchPath = startingWith(schema, before.searchPath());
        this.care = care;
    }

    /** Takes what the session has now for what it had before all migrations. */
    void adopt() {
        before = SessionFacts.read(connection);
        searchPath = startingWith(schema, before.searchPath());
    }

    private static String startingWith(String schema, String path) {
        if (path.equals(schema) || path.startsWith(schema + ",")) {
            return path;
        }
        return path.isBlank() ? NamedSql.quoted(schema) : NamedSql.quoted(schema) + "," + path;
    }

    /** The statement that a migration begins with. */
    String beginning(boolean transactional) {
        return transactional
                ? text(searchPath, OF_TRANSACTION, care.setting(), OF_TRANSACTION)
                : text(searchPath, OF_SESSION, WITHOUT_LIMIT, OF_SESSION);
    }

    /** The statement that a migration ends with. */
    String ending(boolean transactional) {
        return transactional
                ? text(before.searchPath(), OF_SESSION, WITHOUT_LIMIT, OF_TRANSACTION)
                : text(before.searchPath(), OF_SESSION, before.lockTimeout(), OF_SESSION);
    }

    void begin(boolean transactional) throws SQLException {
        execute(beginning(transactional));
    }

    void end(boolean transactional) throws SQLException {
        execute(ending(transactional));
    }

    /** Prepares the transaction of a script that is no migration: nobody else is at the database, so it may wait. */
    void beginScript() throws SQLException {
        execute(text(searchPath, OF_TRANSACTION, WITHOUT_LIMIT, OF_TRANSACTION));
    }

    /** Gives the session back as it was found. */
    void restore() throws SQLException {
        end(false);
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String text(String path, boolean pathScope, String lockTimeout, boolean timeoutScope) {
        return SET.formatted(
                NamedSql.literal(before.role()),
                pathScope,
                NamedSql.literal(path),
                pathScope,
                NamedSql.literal(lockTimeout),
                timeoutScope);
    }
}
