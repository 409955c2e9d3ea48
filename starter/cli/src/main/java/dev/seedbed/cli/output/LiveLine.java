package dev.seedbed.cli.output;

/** The last line of a terminal, drawn again and again while text goes by above it. Elsewhere there is none. */
final class LiveLine {

    private static final String CLEAR = "\r\u001b[2K";

    private final Screen screen;
    private String shown = "";

    LiveLine(Screen screen) {
        this.screen = screen;
    }

    synchronized void show(String text) {
        if (screen.live() && !text.equals(shown)) {
            shown = text;
            screen.stream().print(CLEAR + text);
            screen.stream().flush();
        }
    }

    /** Makes room for other lines, which the caller prints. */
    synchronized void above(Runnable print) {
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
