package dev.seedbed.engine.seed.upsert;

import java.sql.SQLException;

/**
 * Room for a join of many rows with many, for as long as it runs: with the usual four megabytes the server would go through
 * files for it. Compiling the join costs more than it brings.
 */
record PlannerSettings(Sql sql, String memory, String compiler) {

    private static final int WORTHWHILE = 20_000;
    private static final int MEGABYTES = 64;

    static PlannerSettings forRows(Sql sql, long rows) throws SQLException {
        if (rows < WORTHWHILE) {
            return new PlannerSettings(sql, "", "");
        }
        var before = sql.firstRow("select pg_catalog.current_setting('work_mem'), pg_catalog.current_setting('jit'),"
                + " pg_catalog.set_config('jit', 'off', true),"
                + " case when pg_catalog.pg_size_bytes(pg_catalog.current_setting('work_mem')) < " + MEGABYTES
                + " * 1048576 then pg_catalog.set_config('work_mem', '" + MEGABYTES + "MB', true) end");
        return new PlannerSettings(sql, before.get(0), before.get(1));
    }

    void restore() throws SQLException {
        if (!memory.isEmpty()) {
            sql.firstRow(
                    "select pg_catalog.set_config('work_mem', ?, true), pg_catalog.set_config('jit', ?, true)",
                    memory,
                    compiler);
        }
    }
}
