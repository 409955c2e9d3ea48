package dev.seedbed.cli.output;

import dev.seedbed.engine.problem.Problem;

/** What a command says: its answer to standard output, everything else to standard error. */
public final class Console {

    private final Screen output;
    private final Screen error;
    private final LiveLine line;

    public Console(Screen output, Screen error) {
        this.output = output;
        this.error = error;
        this.line = new LiveLine(error);
    }

    public Screen output() {
        return output;
    }

    public Screen error() {
        return error;
    }

    public void print(String text) {
        line.above(() -> output.line(text));
    }

    public void print(Table table) {
        line.above(() -> table.print(output));
    }

    public void json(Object value) {
        print(Json.of(value));
    }

    /** Something that a person who waits wants to know. */
    public void progress(String text) {
        line.above(() -> error.line(error.paint(Style.DIM, text)));
    }

    public void warn(String text) {
        line.above(() -> error.line(error.paint(Style.YELLOW, "warning: ") + text));
    }

    /** The first line, which says what happened, stands out. */
    public void problem(Problem problem) {
        String message = String.valueOf(problem.getMessage());
        int end = message.indexOf('\n');
        line.above(() -> error.line(error.paint(Style.RED, message.substring(0, end)) + message.substring(end)));
    }

    /** A bar of how far something has come; nothing where nobody looks. */
    public void bar(Bar bar) {
        line.show(bar.drawn(error));
    }

    public void noBar() {
        line.show("");
    }
}
