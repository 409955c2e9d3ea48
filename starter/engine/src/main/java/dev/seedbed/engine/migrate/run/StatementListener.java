package dev.seedbed.engine.migrate.run;

import java.sql.SQLException;
import java.sql.SQLWarning;
import java.util.List;

/** Hears of the single statements of a script. */
interface StatementListener {

    StatementListener NONE = new StatementListener() {
        @Override
        public void before(String sql) {}

        @Override
        public void after(String sql, List<SQLWarning> warnings) {}

        @Override
        public void failed(String sql, List<SQLWarning> warnings, SQLException error) {}
    };

    /** Called before a statement runs; {@code sql} has its semicolon. */
    void before(String sql) throws SQLException;

    void after(String sql, List<SQLWarning> warnings) throws SQLException;

    void failed(String sql, List<SQLWarning> warnings, SQLException error) throws SQLException;
}
