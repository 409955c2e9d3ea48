package dev.seedbed.engine.migrate;

/** Texts as they fit into the history's columns. */
public final class HistoryText {

    public static final int LONGEST_VERSION = 50;

    private static final int DESCRIPTION = 200;
    private static final int SCRIPT = 1000;
    private static final String CUT = "...";

    private HistoryText() {}

    public static String description(String text) {
        return text.length() <= DESCRIPTION ? text : text.substring(0, DESCRIPTION - CUT.length()) + CUT;
    }

    /** Keeps the end of a long path, except for its first characters. */
    public static String script(String text) {
        return text.length() <= SCRIPT ? text : CUT + text.substring(CUT.length(), SCRIPT);
    }
}
