package dev.seedbed.engine.migrate.run;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Rows that a migration has selected, as a table of characters in the form that Flyway logs. */
final class RowTable {

    private static final String NO_ROWS = "No rows returned";

    private final List<String> columns = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();

    RowTable(ResultSet result) throws SQLException {
        ResultSetMetaData metadata = result.getMetaData();
        for (int column = 1; column <= metadata.getColumnCount(); column++) {
            columns.add(metadata.getColumnLabel(column));
        }
        while (result.next()) {
            List<String> row = new ArrayList<>();
            for (int column = 1; column <= columns.size(); column++) {
                String value = result.getString(column);
                row.add(value == null ? "" : value);
            }
            rows.add(row);
        }
    }

    boolean isEmpty() {
        return columns.isEmpty();
    }

    @Override
    public String toString() {
        List<Integer> widths = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            int at = column;
            widths.add(Math.max(
                    columns.get(column).length(),
                    rows.stream().mapToInt(row -> row.get(at).length()).max().orElse(0)));
        }
        StringBuilder ruler = new StringBuilder("+");
        widths.forEach(width -> ruler.append("-".repeat(width + 2)).append('+'));
        StringBuilder table = new StringBuilder()
                .append(ruler)
                .append('\n')
                .append(line(columns, widths))
                .append(ruler)
                .append('\n');
        rows.forEach(row -> table.append(line(row, widths)));
        if (rows.isEmpty()) {
            table.append(line(List.of(NO_ROWS), List.of(Math.max(0, ruler.length() - 4))));
        }
        return table.append(ruler).append('\n').toString();
    }

    private static String line(List<String> cells, List<Integer> widths) {
        StringBuilder line = new StringBuilder("|");
        for (int column = 0; column < cells.size(); column++) {
            String cell = cells.get(column);
            int width = widths.get(column);
            line.append(' ')
                    .append(cell, 0, Math.min(cell.length(), width))
                    .append(" ".repeat(Math.max(0, width - cell.length())))
                    .append(" |");
        }
        return line.append('\n').toString();
    }
}
