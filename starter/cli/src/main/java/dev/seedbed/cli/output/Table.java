package dev.seedbed.cli.output;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Rows of text under each other, aligned by column. */
public final class Table {

    private static final String GAP = "  ";

    private final String indent;
    private final List<List<Text>> rows = new ArrayList<>();

    private Table(String indent) {
        this.indent = indent;
    }

    /** Rows under a line of headings. */
    public static Table headed(String... headings) {
        Table table = new Table("");
        table.rows.add(IntStream.range(0, headings.length)
                .mapToObj(column -> new Text(headings[column], Style.DIM))
                .toList());
        return table;
    }

    /** Rows without headings, set in. */
    public static Table indented() {
        return new Table(GAP);
    }

    public Table row(Text... cells) {
        rows.add(List.of(cells));
        return this;
    }

    public Table row(String... cells) {
        return row(IntStream.range(0, cells.length)
                .mapToObj(column -> Text.plain(cells[column]))
                .toArray(Text[]::new));
    }

    public void print(Screen screen) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        int[] widths = IntStream.range(0, columns).map(this::width).toArray();
        rows.forEach(row -> screen.line(line(row, widths, screen)));
    }

    private int width(int column) {
        return rows.stream()
                .filter(row -> row.size() > column)
                .mapToInt(row -> row.get(column).width())
                .max()
                .orElse(0);
    }

    /** Without blanks at its end. */
    private String line(List<Text> row, int[] widths, Screen screen) {
        int last = row.size() - 1;
        while (last > 0 && row.get(last).text().isEmpty()) {
            last--;
        }
        StringBuilder line = new StringBuilder(indent);
        for (int column = 0; column <= last; column++) {
            Text cell = row.get(column);
            line.append(screen.paint(cell));
            if (column < last) {
                line.append(" ".repeat(widths[column] - cell.width())).append(GAP);
            }
        }
        return line.toString();
    }
}
