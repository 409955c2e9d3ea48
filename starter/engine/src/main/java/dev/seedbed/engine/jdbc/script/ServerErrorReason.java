package dev.seedbed.engine.jdbc.script;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.ServerErrorMessage;

/** Why the server refused a statement, and what helps: the reasons that dumps and hand-written scripts commonly meet. */
record ServerErrorReason(String why, String next) {

    private static final Pattern QUOTED = Pattern.compile("[\"«„“]([^\"»“”]+)[\"»“”]");
    private static final Pattern CREATE_EXTENSION =
            Pattern.compile("CREATE EXTENSION (?:IF NOT EXISTS )?\"?([^\" ]+)\"?.*");

    private static final Pattern SET_ROLE =
            Pattern.compile("SET (SESSION |LOCAL )?(ROLE|SESSION AUTHORIZATION|SESSION_AUTHORIZATION)\\b");

    static ServerErrorReason of(
            ScriptStatement statement,
            SQLException error,
            @Nullable ServerErrorMessage server,
            @Nullable String dumpedFrom,
            Connection connection) {
        String state = String.valueOf(error.getSQLState());
        Matcher extension = CREATE_EXTENSION.matcher(statement.opening());
        if (server == null || state.startsWith("08") || state.startsWith("57P")) {
            return connectionLost();
        } else if (concernsRole(statement, server)) {
            return missingRole(firstQuoted(server));
        } else if (concernsTablespace(statement, server)) {
            return missingTablespace();
        } else if (state.equals("42501")) {
            return missingRight(connection);
        } else if (extension.matches() && (state.equals("0A000") || state.equals("58P01"))) {
            return missingExtension(extension.group(1).toLowerCase(Locale.ROOT));
        } else if (dumpedFrom != null && isNewer(dumpedFrom, connection)) {
            return olderServer(dumpedFrom, connection);
        }
        return byState(state);
    }

    private static ServerErrorReason byState(String state) {
        return switch (state) {
            case "25001" ->
                new ServerErrorReason(
                        "PostgreSQL does not run it inside a transaction, and the whole script is one.",
                        "Take it out of the script.");
            case "22021", "22P05" ->
                new ServerErrorReason(
                        "Scripts are sent as UTF-8, and these bytes are in another encoding.",
                        "Save the file as UTF-8, or dump it again with pg_dump --encoding=UTF8.");
            case "42P06" ->
                new ServerErrorReason(
                        "The database has this schema already; pg_dump writes CREATE SCHEMA when it is asked for"
                                + " single schemas (-n).",
                        "Write CREATE SCHEMA IF NOT EXISTS, or take the statement out.");
            default ->
                new ServerErrorReason(
                        "PostgreSQL refused the statement (SQLSTATE " + state + ").",
                        "Correct the script there and start again.");
        };
    }

    private static ServerErrorReason connectionLost() {
        return new ServerErrorReason(
                "The connection to the server broke while the script ran.",
                "Look into the server's log for why, and start again.");
    }

    private static ServerErrorReason missingRole(String role) {
        return new ServerErrorReason(
                "The script gives objects or rights to the role " + role + ", and this server has no such role.",
                "Dump again with pg_dump --no-owner --no-privileges, or create the role first.");
    }

    private static ServerErrorReason missingRight(Connection connection) {
        return new ServerErrorReason(
                "The script runs with the rights of " + user(connection)
                        + ", or of a role that it changed to, and those do not reach for this.",
                "Grant it the right, run the script as a role that has it, or dump again with"
                        + " pg_dump --no-owner --no-privileges if it is about owners or rights.");
    }

    private static ServerErrorReason missingExtension(String extension) {
        return new ServerErrorReason(
                "The files of the extension " + extension + " are not installed on the server's machine.",
                "Install the extension's package there, use a server that has it, or take it out of the script.");
    }

    private static ServerErrorReason olderServer(String dumpedFrom, Connection connection) {
        return new ServerErrorReason(
                "The script was dumped from PostgreSQL " + dumpedFrom + ", and this server is the older "
                        + serverVersion(connection) + ", which may not know all that it says.",
                "Use a server of that version or newer, or write the statement as this version knows it.");
    }

    /** By the server's function, because its messages are in the language of the server. */
    private static boolean concernsRole(ScriptStatement statement, ServerErrorMessage server) {
        String routine = String.valueOf(server.getRoutine());
        return ("42704".equals(server.getSQLState()) && routine.startsWith("get_role"))
                || ("22023".equals(server.getSQLState())
                        && SET_ROLE.matcher(statement.opening()).lookingAt());
    }

    private static boolean concernsTablespace(ScriptStatement statement, ServerErrorMessage server) {
        return "get_tablespace_oid".equals(server.getRoutine())
                || statement.opening().startsWith("SET DEFAULT_TABLESPACE ");
    }

    private static ServerErrorReason missingTablespace() {
        return new ServerErrorReason(
                "The script puts tables into a tablespace, and this server has none of that name.",
                "Dump again with pg_dump --no-tablespaces, or take the statement out.");
    }

    private static String firstQuoted(ServerErrorMessage server) {
        Matcher quoted = QUOTED.matcher(String.valueOf(server.getMessage()));
        return quoted.find() ? quoted.group(1) : "that it names";
    }

    private static boolean isNewer(String dumpedFrom, Connection connection) {
        return major(dumpedFrom) > major(serverVersion(connection));
    }

    private static int major(String version) {
        Matcher digits = Pattern.compile("\\d{1,4}").matcher(version);
        return digits.find() ? Integer.parseInt(digits.group()) : 0;
    }

    private static String serverVersion(Connection connection) {
        try {
            return connection.getMetaData().getDatabaseProductVersion();
        } catch (SQLException e) {
            return "unknown";
        }
    }

    private static String user(Connection connection) {
        try {
            return connection.getMetaData().getUserName();
        } catch (SQLException e) {
            return "unknown";
        }
    }
}
