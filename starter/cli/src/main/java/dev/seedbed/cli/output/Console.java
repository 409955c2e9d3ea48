package dev.seedbed.cli.output;

import dev.seedbed.engine.problem.Problem;
import java.util.Map;

/** What a command says: its answer to standard output, everything else to standard error. */
public final class Console {

    private final Screen output;
    private final Screen error;
    private final boolean json;
    private final LiveLine line;

    public Console(Screen output, Screen error) {
        this(output, error, false);
    }

    private Console(Screen output, Screen error, boolean json) {
        this.output = output;
        this.error = error;
        this.json = json;
        this.line = new LiveLine(error);
    }

    /** The same for a program that reads it: what goes to standard error is an object a line. */
    public Console speakingJson() {
        return new Console(output, error, true);
    }

    /** Whether a program reads it. */
    public boolean isJson() {
        return json;
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
        line.above(() -> error.line(json ? Json.line(Map.of("progress", text)) : error.paint(Style.DIM, text)));
    }

    public void warn(String text) {
        line.above(() ->
                error.line(json ? Json.line(Map.of("warning", text)) : error.paint(Style.YELLOW, "warning: ") + text));
    }

    public void problem(Problem problem) {
        line.above(() -> error.line(json ? Json.line(Map.of("problem", Failure.of(problem))) : block(problem)));
    }

    /** The first line, which says what happened, stands out. */
    private String block(Problem problem) {
        String message = String.valueOf(problem.getMessage());
        int end = message.indexOf('\n');
        return error.paint(Style.RED, message.substring(0, end)) + message.substring(end);
    }

    private record Failure(Problem.Kind kind, String happened, String why, String next) {
        static Failure of(Problem problem) {
            return new Failure(problem.kind(), problem.happened(), problem.why(), problem.next());
        }
    }

    /** A bar of how far something has come; nothing where nobody looks. */
    public void bar(Bar bar) {
        line.show(bar.drawn(error));
    }

    public void noBar() {
        line.show("");
    }

    /** From now on nothing is said any more, but for one last word. */
    public void close() {
        line.close();
    }

    public void lastWord(String text) {
        error.line(json ? Json.line(Map.of("warning", text)) : error.paint(Style.RED, text));
    }
}
