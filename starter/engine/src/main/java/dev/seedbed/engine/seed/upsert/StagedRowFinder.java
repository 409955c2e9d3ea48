package dev.seedbed.engine.seed.upsert;

import dev.seedbed.engine.jdbc.NamedSql;
import dev.seedbed.engine.problem.Problem;
import dev.seedbed.engine.seed.upsert.UpsertErrors.ViolatedKey;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * Finds the staged row that a constraint of the table refused: the server names the constraint and the key, but a row that
 * came out of another table has no number for it.
 */
record StagedRowFinder(Sql sql, StagingTable staging, Binding<?> binding) {

    private static final String CHECK_VIOLATION = "23514";
    private static final String CHECK = NamedSql.read(StagedRowFinder.class, "check-condition");

    /** @param savepoint from before the statement that failed, behind which the staged rows can be looked at again */
    Problem problem(SQLException error, UpsertErrors errors, long before, String savepoint) {
        try {
            sql.execute("rollback to savepoint " + savepoint);
            long row = row(error);
            return errors.of(error, row == 0 ? 0 : before + row);
        } catch (SQLException | NumberFormatException notFound) {
            return errors.of(error, 0);
        }
    }

    private long row(SQLException error) throws SQLException {
        Optional<ViolatedKey> key = ViolatedKey.of(error);
        if (key.isPresent()) {
            return rowWithKey(key.get());
        }
        return CHECK_VIOLATION.equals(error.getSQLState()) ? rowThatFailsCheck(error) : 0;
    }

    private long rowWithKey(ViolatedKey key) throws SQLException {
        List<String> names = key.names();
        List<String> columns = binding
                .columns(column -> names.contains(column.target().name()))
                .stream()
                .sorted(Comparator.comparing(
                        column -> names.indexOf(column.target().name())))
                .map(BoundColumn::quoted)
                .toList();
        return columns.size() < names.size()
                ? 0
                : staging.firstRow(
                        "pg_catalog.concat_ws(', ', " + String.join(", ", columns) + ") = ?", List.of(key.values()));
    }

    private long rowThatFailsCheck(SQLException error) throws SQLException {
        ServerErrorMessage server = error instanceof PSQLException psql ? psql.getServerErrorMessage() : null;
        if (server == null || server.getConstraint() == null) {
            return 0;
        }
        List<String> condition = sql.firstRow(
                CHECK,
                String.valueOf(server.getSchema()),
                String.valueOf(server.getTable()),
                String.valueOf(server.getConstraint()));
        return condition.isEmpty() ? 0 : staging.firstRow("not (" + condition.get(0) + ")", List.of());
    }
}
