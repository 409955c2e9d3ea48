package dev.seedbed.engine.problem;

import org.jspecify.annotations.Nullable;

/**
 * A condition that a person has to know about: what happened (with names and values), why, and what to do next.
 *
 * <p>The message is the whole text, laid out as one block, so that it reads well wherever an exception's message is
 * printed. A problem has no stack trace of its own: the text says where to look, and the cause, where there is one,
 * carries the technical trace.
 */
public final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String happened;
    private final String why;
    private final String next;

    public Problem(String happened, String why, String next) {
        this(happened, why, next, null);
    }

    public Problem(String happened, String why, String next, @Nullable Throwable cause) {
        super(block(happened, why, next), cause, true, false);
        this.happened = happened;
        this.why = why;
        this.next = next;
    }

    /** One sentence: what happened, with names and values. */
    public String happened() {
        return happened;
    }

    public String why() {
        return why;
    }

    /** What the reader can do about it. */
    public String next() {
        return next;
    }

    /** The same problem, said of something: {@code about} is put before the first sentence. */
    public Problem about(String about) {
        return new Problem(about + ": " + happened, why, next, getCause());
    }

    private static String block(String happened, String why, String next) {
        return happened + "\n  Why:  " + indent(why) + "\n  Next: " + indent(next);
    }

    private static String indent(String text) {
        return text.replace("\n", "\n        ");
    }
}
