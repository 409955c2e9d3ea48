package dev.seedbed.cli.output;

/**
 * How far something has come.
 *
 * @param total how much there is; below zero where nobody knows
 * @param note what else is worth knowing, at the end of the line
 */
public record Bar(String what, long done, long total, String note) {

    private static final int WIDTH = 24;
    private static final int PIECE = 6;

    String drawn(Screen screen) {
        int before = total > 0 ? 0 : travelled();
        int filled = total > 0 ? (int) (WIDTH * Math.min(done, total) / total) : PIECE;
        return what
                + ' '
                + screen.paint(Style.DIM, "─".repeat(before))
                + screen.paint(Style.GREEN, "━".repeat(filled))
                + screen.paint(Style.DIM, "─".repeat(WIDTH - before - filled))
                + (done > 0 || total > 0 ? " " + done + (total > 0 ? "/" + total : "") : "")
                + (note.isEmpty() ? "" : "  " + note);
    }

    /** Where the end is not known, a piece goes along. */
    private static int travelled() {
        return (int) (System.currentTimeMillis() / 100 % (WIDTH - PIECE));
    }
}
