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

    /** What sort of problem it is; a command line ends with another exit code for each. */
    public enum Kind {
        /** Something could not be done. */
        FAILED,
        /** What was asked for does not exist, or makes no sense. */
        USAGE,
        /** The database is not at head, and this is not to change it. */
        NOT_AT_HEAD,
        /** It could be done, and must not be: the database is protected, or nobody has confirmed it. */
        REFUSED
    }

    private final @Nullable String subject;
    private final String happened;
    private final String why;
    private final String next;
    private final Kind kind;

    public Problem(String happened, String why, String next) {
        this(happened, why, next, null);
    }

    public Problem(String happened, String why, String next, @Nullable Throwable cause) {
        this(null, happened, why, next, cause, Kind.FAILED);
    }

    private Problem(
            @Nullable String subject, String happened, String why, String next, @Nullable Throwable cause, Kind kind) {
        super(block(said(subject, happened), why, next), cause, true, false);
        this.subject = subject;
        this.happened = happened;
        this.why = why;
        this.next = next;
        this.kind = kind;
    }

    /** One sentence: what happened, with names and values. */
    public String happened() {
        return said(subject, happened);
    }

    public String why() {
        return why;
    }

    /** What the reader can do about it. */
    public String next() {
        return next;
    }

    /** {@link Kind#FAILED}, unless it {@link #is} another. */
    public Kind kind() {
        return kind;
    }

    /** The same problem, said of something: {@code about} is put before the first sentence. */
    public Problem about(String about) {
        return new Problem(about, happened(), why, next, getCause(), kind);
    }

    /** Whether it was said {@link #about} this. */
    public boolean isAbout(String name) {
        return name.equals(subject);
    }

    /** The same problem, not said of anything. */
    public Problem withoutSubject() {
        return new Problem(null, happened, why, next, getCause(), kind);
    }

    /** The same problem, of this kind. */
    public Problem is(Kind other) {
        return new Problem(subject, happened, why, next, getCause(), other);
    }

    private static String said(@Nullable String subject, String happened) {
        return subject == null ? happened : subject + ": " + happened;
    }

    private static String block(String happened, String why, String next) {
        return happened + "\n  Why:  " + indent(why) + "\n  Next: " + indent(next);
    }

    private static String indent(String text) {
        return text.replace("\n", "\n        ");
    }
}
