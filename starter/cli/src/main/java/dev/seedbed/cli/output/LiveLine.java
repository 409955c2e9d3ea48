package dev.seedbed.cli.output;

/** The last line of a terminal, drawn again and again while text goes by above it. Elsewhere there is none. */
final class LiveLine {

    private static final String CLEAR = "\r\u001b[2K";

    private final Screen screen;
    private String shown = "";
    private boolean closed;

    LiveLine(Screen screen) {
        this.screen = screen;
    }

    synchronized void show(String text) {
        if (!closed && screen.live() && !text.equals(shown)) {
            shown = text;
            screen.stream().print(CLEAR + text);
            screen.stream().flush();
        }
    }

    /** Leaves what it showed behind, and shows nothing any more. */
    synchronized void close() {
        if (!shown.isEmpty()) {
            screen.stream().println();
        }
        closed = true;
    }

    /** Makes room for other lines, which the caller prints. */
    synchronized void above(Runnable print) {
        if (closed) {
            return;
        }
        if (shown.isEmpty()) {
            print.run();
        } else {
            screen.stream().print(CLEAR);
            screen.stream().flush();
            print.run();
            screen.stream().print(shown);
            screen.stream().flush();
        }
    }
}
