package dev.seedbed.server;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** There is no server: what happened (with names and values), why, and what to do next. */
public final class ServerFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String happened;
    private final String why;
    private final String next;

    ServerFailure(String happened, String why, String next) {
        this(happened, why, next, null);
    }

    ServerFailure(String happened, String why, String next, @Nullable Throwable cause) {
        super(happened + "\n  Why:  " + indent(why) + "\n  Next: " + indent(next), cause, true, false);
        this.happened = happened;
        this.why = why;
        this.next = next;
    }

    /** Its files can't be read or written; a full disk is said by its name. */
    static ServerFailure ofDirectory(ServerPurpose purpose, Path directory, IOException error) {
        return isDiskFull(String.valueOf(error))
                ? noRoom(directory, String.valueOf(error))
                : new ServerFailure(
                        "The PostgreSQL server for " + purpose.folder() + " cannot use its directory " + directory
                                + ".",
                        String.valueOf(error),
                        "Make it writable, or set the datasource's URL to use another server.",
                        error);
    }

    static boolean isDiskFull(String said) {
        return said.contains("No space left on device");
    }

    static ServerFailure noRoom(Path directory, String said) {
        return new ServerFailure(
                "There is no room for a PostgreSQL server in " + directory + ".",
                said,
                "Make room on that disk (50 MB for the server, and what the data takes), or set the datasource's URL to use"
                        + " another server.");
    }

    public String happened() {
        return happened;
    }

    public String why() {
        return why;
    }

    public String next() {
        return next;
    }

    private static String indent(String text) {
        return text.replace("\n", "\n        ");
    }
}
