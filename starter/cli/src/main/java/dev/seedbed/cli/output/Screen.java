package dev.seedbed.cli.output;

import java.io.PrintStream;
import java.util.Map;

/**
 * One of the two streams, and whether a person looks at it.
 *
 * @param live whether what is on it may be drawn again
 * @param coloured whether it shows colours
 */
public record Screen(PrintStream stream, boolean live, boolean coloured) {

    /** Colours and redrawing want a terminal that can; {@code NO_COLOR} leaves bars, without colour. */
    public static Screen of(PrintStream stream, boolean terminal, Map<String, String> environment) {
        boolean capable = terminal && !"dumb".equals(environment.get("TERM"));
        return new Screen(
                stream,
                capable,
                capable && environment.getOrDefault("NO_COLOR", "").isEmpty());
    }

    /** A stream that is a file, a pipe, or a test's. */
    public static Screen plain(PrintStream stream) {
        return new Screen(stream, false, false);
    }

    public String paint(Style style, String text) {
        return coloured ? style.paint(text) : text;
    }

    public String paint(Text text) {
        return paint(text.style(), text.text());
    }

    public void line(String text) {
        stream.println(text);
    }
}
