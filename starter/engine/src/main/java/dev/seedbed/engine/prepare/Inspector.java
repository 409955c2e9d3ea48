package dev.seedbed.engine.prepare;

import dev.seedbed.engine.jdbc.NamedSql;
import dev.seedbed.engine.jdbc.ServerVersion;
import dev.seedbed.engine.migrate.HistoryRow;
import dev.seedbed.engine.migrate.HistoryTable;
import dev.seedbed.engine.seed.LedgerEntry;
import dev.seedbed.engine.seed.upsert.SeedCounts;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Looks at a database, in one statement that changes nothing. */
final class Inspector {

    private static final String SQL = NamedSql.read(Inspector.class, "inspection");
    private static final DateTimeFormatter TIMESTAMP = new DateTimeFormatterBuilder()
            .appendPattern("yyyy-MM-dd HH:mm:ss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
            .toFormatter();

    private final HistoryTable table;
    private final List<String> schemas;

    Inspector(HistoryTable table, List<String> schemas) {
        this.table = table;
        this.schemas = schemas;
    }

    Inspection inspect(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SQL)) {
            statement.setString(1, table.schema());
            statement.setString(2, table.name());
            statement.setArray(3, connection.createArrayOf("text", schemas.toArray()));
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return inspection(row);
            }
        }
    }

    private Inspection inspection(ResultSet row) throws SQLException {
        return new Inspection(
                new Inspection.Server(
                        ServerVersion.number(row.getString("server_version")),
                        row.getString("database_name"),
                        row.getString("user_name"),
                        row.getBoolean("standby"),
                        row.getBoolean("read_only"),
                        row.getString("server_identity"),
                        row.getBoolean("counts_rows")),
                table,
                row.getBoolean("has_history"),
                row.getBoolean("has_state"),
                Optional.ofNullable(row.getString("stamp")),
                environmentChanges(row),
                Optional.ofNullable(row.getString("below_baseline")),
                row.getBoolean("has_ledger"),
                rows(row, "ledger_rows").map(Inspector::ledgerEntry).toList(),
                texts(row, "unwritable_tables"),
                row.getBoolean("may_create_tables"),
                row.getBoolean("may_create_schemas"),
                texts(row, "missing_schemas"),
                rows(row, "history_rows").map(Inspector::historyRow).toList(),
                rows(row, "objects")
                        .map(object -> new Inspection.FoundObject(object[0], object[1], object[2]))
                        .toList(),
                texts(row, "invalid_indexes"));
    }

    private static Optional<List<EnvironmentHistory.Change>> environmentChanges(ResultSet row) throws SQLException {
        return row.getArray("environment_changes") == null
                ? Optional.empty()
                : Optional.of(rows(row, "environment_changes")
                        .map(column -> new EnvironmentHistory.Change(
                                Instant.parse(column[0]), column[1], column[2], column[3], column[4]))
                        .toList());
    }

    private static HistoryRow historyRow(String[] column) {
        return new HistoryRow(
                Integer.parseInt(column[0]),
                column[1],
                column[2],
                column[3],
                column[4],
                column[5] == null ? null : Integer.valueOf(column[5]),
                column[6],
                LocalDateTime.parse(column[7], TIMESTAMP),
                Integer.parseInt(column[8]),
                Boolean.parseBoolean(column[9]));
    }

    private static LedgerEntry ledgerEntry(String[] column) {
        return new LedgerEntry(
                column[0],
                column[1],
                column[2] == null || column[2].isEmpty() ? List.of() : List.of(column[2].split(",")),
                column[3],
                column[4],
                instant(column[5]),
                column[6],
                Long.parseLong(column[7]),
                new SeedCounts(
                        Long.parseLong(column[8]),
                        Long.parseLong(column[9]),
                        Long.parseLong(column[10]),
                        Long.parseLong(column[11])),
                column[12],
                instant(column[13]),
                column[14]);
    }

    private static @Nullable Instant instant(@Nullable String text) {
        return text == null ? null : Instant.parse(text);
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    /** An array of arrays; PostgreSQL has no dimensions for an empty one. */
    private static Stream<String[]> rows(ResultSet row, String column) throws SQLException {
        Object[] rows = (Object[]) row.getArray(column).getArray();
        return Arrays.stream(rows).map(String[].class::cast);
    }
}
