package dev.seedbed.cli.output;

/** How a piece of text looks on a terminal. */
public enum Style {
    PLAIN(""),
    BOLD("1"),
    DIM("2"),
    RED("31"),
    GREEN("32"),
    YELLOW("33");

    private static final String ESCAPE = "\u001b[";

    private final String code;

    Style(String code) {
        this.code = code;
    }

    String paint(String text) {
        return code.isEmpty() || text.isEmpty() ? text : ESCAPE + code + 'm' + text + ESCAPE + "0m";
    }
}
