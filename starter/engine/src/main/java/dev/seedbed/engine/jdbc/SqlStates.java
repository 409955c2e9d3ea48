package dev.seedbed.engine.jdbc;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The SQLSTATEs that decisions hang on. */
public final class SqlStates {

    public static final String OBJECT_IN_USE = "55006";
    public static final String LOCK_NOT_AVAILABLE = "55P03";
    public static final String DEADLOCK_DETECTED = "40P01";
    public static final String QUERY_CANCELED = "57014";
    public static final String UNDEFINED_TABLE = "42P01";
    public static final String UNDEFINED_COLUMN = "42703";
    public static final String INVALID_SCHEMA = "3F000";
    public static final String INSUFFICIENT_PRIVILEGE = "42501";
    public static final String INVALID_PASSWORD = "28P01";
    public static final String INVALID_AUTHORIZATION = "28000";
    public static final String UNKNOWN_DATABASE = "3D000";
    public static final String DUPLICATE_DATABASE = "42P04";
    public static final String UNIQUE_VIOLATION = "23505";
    public static final String CANNOT_CONNECT_NOW = "57P03";
    public static final String TOO_MANY_CONNECTIONS = "53300";
    /** The server answers, and its answer will not change: no password was given, or it has no encryption. */
    public static final String CONNECTION_REJECTED = "08004";

    private static final String CONNECTION_EXCEPTION_CLASS = "08";

    /** By a command, by a crash, or for idling: the server ends the connection with its last word. */
    private static final Set<String> ENDED_BY_SERVER = Set.of("57P01", "57P02", "57P04", "57P05", "25P03", "25P04");

    private SqlStates() {}

    /** The first SQLSTATE in the chain of causes; empty where there is none. */
    public static String of(@Nullable Throwable error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return sql.getSQLState();
            }
        }
        return "";
    }

    /** Whether the server could not be reached, or is not ready for connections yet: worth another try. */
    public static boolean isUnreachable(SQLException error) {
        String state = of(error);
        return (state.startsWith(CONNECTION_EXCEPTION_CLASS) && !state.equals(CONNECTION_REJECTED))
                || state.equals(CANNOT_CONNECT_NOW)
                || state.equals(TOO_MANY_CONNECTIONS);
    }

    /** Whether other sessions stood in the way: worth another try when they are done. */
    public static boolean isBlocked(Throwable error) {
        String state = of(error);
        return state.equals(LOCK_NOT_AVAILABLE) || state.equals(DEADLOCK_DETECTED);
    }

    /** Whether the connection is gone, so that nothing more can be said on it. */
    public static boolean isConnectionLost(Throwable error) {
        String state = of(error);
        return state.startsWith(CONNECTION_EXCEPTION_CLASS) || ENDED_BY_SERVER.contains(state);
    }

    /** The server's own words, with detail, hint and the like, each on its line. */
    public static String inFull(SQLException error) {
        String message = error.getMessage();
        return message == null
                ? error.getClass().getSimpleName()
                : message.strip().replaceAll("\\n\\s+", "\n");
    }

    /** The server's own words, on one line. */
    public static String firstLine(SQLException error) {
        String message = error.getMessage();
        return message == null
                ? error.getClass().getSimpleName()
                : message.lines().findFirst().orElse("").strip();
    }
}
