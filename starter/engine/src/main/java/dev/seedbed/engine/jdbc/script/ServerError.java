package dev.seedbed.engine.jdbc.script;

import dev.seedbed.engine.problem.Problem;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** An error of the server at a statement, told as a {@link Problem}: where in the script, what it said, why, what to do. */
final class ServerError {

    private static final String SYNTAX_ERROR = "42601";
    private static final Pattern COPY_LINE = Pattern.compile("^COPY .*?, \\p{L}+ (\\d+)");

    private final String script;
    private final ScriptStatement statement;
    private final int copiedFromLine;
    private final @Nullable String dumpedFrom;
    private final Connection connection;
    private final SQLException error;
    private final @Nullable ServerErrorMessage server;

    ServerError(
            String script,
            ScriptStatement statement,
            int copiedFromLine,
            @Nullable String dumpedFrom,
            Connection connection,
            SQLException error) {
        this.script = script;
        this.statement = statement;
        this.copiedFromLine = copiedFromLine;
        this.dumpedFrom = dumpedFrom;
        this.connection = connection;
        this.error = error;
        this.server = error instanceof PSQLException fromServer ? fromServer.getServerErrorMessage() : null;
    }

    Problem problem() {
        ServerErrorReason reason = ServerErrorReason.of(statement, error, server, dumpedFrom, connection);
        String happened = script + ":" + line() + ": " + message() + ", in statement " + statement.number() + begun()
                + ": " + statement.beginning();
        return new Problem(
                happened,
                reason.why() + details(),
                reason.next(),
                // the driver's own message would repeat what must not be shown
                statement.mayHoldSecret() ? null : error);
    }

    private int line() {
        if (server == null) {
            return statement.line();
        }
        Matcher copied = COPY_LINE.matcher(String.valueOf(server.getWhere()));
        if (statement.copiesFromScript() && copied.find()) {
            return copiedFromLine + Integer.parseInt(copied.group(1)) - 1;
        }
        int position = server.getPosition();
        return position > 0 ? statement.lineOf(position - 1) : statement.line();
    }

    private String begun() {
        return line() == statement.line() ? "" : " (line " + statement.line() + ")";
    }

    private String message() {
        if (statement.mayHoldSecret() && SYNTAX_ERROR.equals(error.getSQLState())) {
            return "syntax error";
        }
        String message = server == null ? error.getMessage() : server.getMessage();
        return message == null ? "SQLSTATE " + error.getSQLState() : message;
    }

    private String details() {
        if (server == null || statement.mayHoldSecret()) {
            return "";
        }
        return labelled("Detail", server.getDetail())
                + labelled("Hint", server.getHint())
                + labelled("Context", server.getWhere());
    }

    private static String labelled(String label, @Nullable String text) {
        return text == null ? "" : "\n" + label + ": " + text;
    }
}
