package dev.seedbed.engine.seed.upsert;

import dev.seedbed.engine.jdbc.NamedSql;
import dev.seedbed.engine.problem.Problem;
import dev.seedbed.engine.seed.upsert.table.TargetColumn;
import dev.seedbed.engine.seed.upsert.table.TargetTable;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

/**
 * A temporary table with the columns of the target that are written, and their types. Rows keep the order in which they
 * were sent, so that a row's number is its rank by {@code ctid}: COPY does not look for gaps in a table that the same
 * transaction has made.
 */
final class StagingTable {

    private static final AtomicLong COUNT = new AtomicLong();

    private final Sql sql;
    private final String name = "pg_temp." + NamedSql.quoted("seedbed_upsert_" + COUNT.incrementAndGet());
    private final List<TargetColumn> match;

    private StagingTable(Sql sql, List<TargetColumn> match) {
        this.sql = sql;
        this.match = match;
    }

    static StagingTable create(Sql sql, Binding<?> binding) throws SQLException {
        TargetTable table = binding.table();
        if (!table.mayStage()) {
            throw new Problem(
                    "The user \"" + table.user() + "\" may not create temporary tables in the database \""
                            + table.database() + "\".",
                    "Rows for " + table + ", which has rows already, are compared with them in a temporary table.",
                    "Grant it the right: GRANT TEMPORARY ON DATABASE " + NamedSql.quoted(table.database()) + " TO "
                            + NamedSql.quoted(table.user()) + ";");
        }
        StagingTable staging = new StagingTable(sql, binding.match());
        sql.execute("create temporary table " + staging.name.substring("pg_temp.".length())
                + " on commit drop as select " + Binding.quotedNames(binding.columns()) + " from " + table.quoted()
                + " with no data");
        return staging;
    }

    /** As SQL writes it. */
    String name() {
        return name;
    }

    /** Lets the planner know how many rows there are. */
    void analyze() throws SQLException {
        sql.execute("analyze " + name + " (" + quotedMatch("") + ")");
    }

    void drop() throws SQLException {
        sql.execute("drop table " + name);
    }

    /** Two rows with one key. */
    record Twice(long first, long second, String key) {}

    Optional<Twice> twice() throws SQLException {
        String grouped = " from " + name + " group by " + quotedMatch("") + " having count(*) > 1 limit 1";
        return sql.exists("select 1" + grouped) ? firstTwice() : Optional.empty();
    }

    private Optional<Twice> firstTwice() throws SQLException {
        String texts = match.stream().map(column -> column.quoted() + "::text").collect(Collectors.joining(", "));
        List<String> row = sql.firstRow("select (array_agg(numbered.seedbed_row order by seedbed_row))[1],"
                + " (array_agg(numbered.seedbed_row order by seedbed_row))[2], " + texts
                + " from (select row_number() over (order by ctid) as seedbed_row, " + quotedMatch("") + " from " + name
                + ") numbered group by " + quotedMatch("") + " having count(*) > 1 order by 2 limit 1");
        String key = Binding.names(match) + "=(" + String.join(", ", row.subList(2, row.size())) + ")";
        return Optional.of(new Twice(Long.parseLong(row.get(0)), Long.parseLong(row.get(1)), key));
    }

    /** The number of the first row for which a condition on the staged columns holds; zero where there is none. */
    long firstRow(String condition, List<String> parameters) throws SQLException {
        List<String> row = sql.firstRow(
                "select numbered.seedbed_row from (select row_number() over (order by ctid) as seedbed_row, * from "
                        + name + ") numbered where " + condition + " order by 1 limit 1",
                parameters.toArray(String[]::new));
        return row.isEmpty() ? 0 : Long.parseLong(row.get(0));
    }

    /** The condition under which a row of {@code s} and one of {@code t} are the same. */
    String sameKey() {
        List<String> conditions = new ArrayList<>();
        for (TargetColumn column : match) {
            conditions.add("t." + column.quoted() + " = s." + column.quoted());
        }
        return String.join(" and ", conditions);
    }

    private String quotedMatch(String prefix) {
        return match.stream().map(column -> prefix + column.quoted()).collect(Collectors.joining(", "));
    }
}
