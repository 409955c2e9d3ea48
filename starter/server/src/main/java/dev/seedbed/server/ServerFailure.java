package dev.seedbed.server;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** There is no server: what happened (with names and values), why, and what to do next. */
public final class ServerFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final String ANOTHER_CACHE =
            "name another directory for caches: XDG_CACHE_HOME=/var/cache/shop, say; the programs take 60 MB there.";

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
                        reason(error),
                        "Make it writable, or start in the project's folder, whose build output it belongs to; or set the"
                                + " datasource's URL to use another server.",
                        error);
    }

    /** The user's cache can't be written; a full disk is said by its name. */
    static ServerFailure ofCache(Path cache, IOException error) {
        return isDiskFull(String.valueOf(error))
                ? noRoom(cache, String.valueOf(error))
                : new ServerFailure(
                        "PostgreSQL's programs cannot be unpacked into " + cache + ".",
                        reason(error),
                        "Make it writable, or " + ANOTHER_CACHE,
                        error);
    }

    static ServerFailure withoutHome() {
        return new ServerFailure(
                "PostgreSQL's programs cannot be unpacked into ~/.cache/seedbed.",
                "This user has no home directory, and XDG_CACHE_HOME is not set.",
                "Give the user one, or " + ANOTHER_CACHE);
    }

    /** The file that stood in the way, and how, without the names of Java's classes where there are words. */
    private static String reason(IOException error) {
        if (!(error instanceof FileSystemException file) || file.getFile() == null) {
            return String.valueOf(error);
        }
        String how = file instanceof AccessDeniedException
                ? "this user may not write there"
                : file instanceof FileAlreadyExistsException
                        ? "it is no directory"
                        : file.getReason() == null ? file.getClass().getSimpleName() : file.getReason();
        return file.getFile() + ": " + how + ".";
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
