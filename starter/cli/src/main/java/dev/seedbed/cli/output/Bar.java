package dev.seedbed.cli.output;

/**
 * How far something has come.
 *
 * @param total how much there is; below zero where nobody knows
 * @param note what else is worth knowing, at the end of the line
 */
public record Bar(String what, long done, long total, String note) {

    private static final int WIDTH = 24;

    String drawn(Screen screen) {
        String counted = total < 0 ? Long.toString(done) : done + "/" + total;
        String drawn = total <= 0 ? "" : screen.paint(Style.GREEN, filled()) + screen.paint(Style.DIM, rest()) + ' ';
        return what + ' ' + drawn + (total < 0 && done == 0 ? "" : counted) + (note.isEmpty() ? "" : "  " + note);
    }

    private String filled() {
        return "━".repeat(cells());
    }

    private String rest() {
        return "─".repeat(WIDTH - cells());
    }

    private int cells() {
        return (int) (WIDTH * Math.min(done, total) / total);
    }
}
