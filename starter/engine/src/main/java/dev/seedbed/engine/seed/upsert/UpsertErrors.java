package dev.seedbed.engine.seed.upsert;

import dev.seedbed.engine.jdbc.SqlStates;
import dev.seedbed.engine.problem.Problem;
import dev.seedbed.engine.seed.upsert.table.TargetTable;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Errors of the server, told as a {@link Problem} with the row that they come from, where that can be known. */
final class UpsertErrors {

    private static final String UNIQUE_VIOLATION = "23505";
    private static final String FOREIGN_KEY_VIOLATION = "23503";
    private static final String QUERY_CANCELED = "57014";
    /** The columns and values of a key, in the detail of a violated constraint. */
    private static final Pattern KEY = Pattern.compile("\\((.*?)\\)=\\((.*)\\)", Pattern.DOTALL);

    private final TargetTable table;
    private final RowProblems problems;

    UpsertErrors(TargetTable table, RowProblems problems) {
        this.table = table;
        this.problems = problems;
    }

    /** The columns and values of a key that violates a constraint. */
    record ViolatedKey(String columns, String values) {

        static Optional<ViolatedKey> of(SQLException error) {
            ServerErrorMessage server = server(error);
            Matcher key = KEY.matcher(server == null ? "" : String.valueOf(server.getDetail()));
            return key.find() ? Optional.of(new ViolatedKey(key.group(1), key.group(2))) : Optional.empty();
        }

        List<String> names() {
            return Arrays.stream(columns.split(", ", -1))
                    .map(name -> name.startsWith("\"")
                            ? name.substring(1, name.length() - 1).replace("\"\"", "\"")
                            : name)
                    .toList();
        }

        @Override
        public String toString() {
            return "(" + columns + ")=(" + values + ")";
        }
    }

    /**
     * An error while rows were sent by COPY.
     *
     * @param before how many rows were sent by an earlier COPY
     * @param trail null where the rows are not yet in the table itself
     */
    Problem ofCopy(SQLException error, Binding<?> binding, long before, @Nullable KeyTrail trail) {
        Optional<CopyPlace> place = CopyPlace.of(server(error), table.columns());
        if (place.isEmpty()) {
            return of(error, 0);
        }
        long line = place.get().line();
        Optional<ViolatedKey> key = ViolatedKey.of(error);
        if (trail != null
                && UNIQUE_VIOLATION.equals(error.getSQLState())
                && key.isPresent()
                && isKey(key.get(), binding)) {
            return problems.sameKey(
                    trail.firstLike(line), before + line, key.get().toString());
        }
        return refused(error, before + line, place.get().column());
    }

    /** @param row the one that it comes from; zero where that is not known */
    Problem of(SQLException error, long row) {
        String state = String.valueOf(error.getSQLState());
        if (state.equals(SqlStates.INSUFFICIENT_PRIVILEGE)) {
            return missingRight(error);
        } else if (SqlStates.isConnectionLost(error)) {
            return new Problem(
                    "The connection to the database broke while rows were written to " + table + ".",
                    SqlStates.firstLine(error),
                    "Look into the server's log for why, and start again; what was not committed is rolled back.",
                    error);
        } else if (state.equals(QUERY_CANCELED)) {
            return new Problem(
                    "Writing rows to " + table + " was cancelled.", SqlStates.firstLine(error), "Start again.", error);
        }
        return row == 0 ? failed(error) : refused(error, row, "");
    }

    private Problem refused(SQLException error, long row, String column) {
        return problems.refused(row, column + ": " + message(error), why(error), next(error), error);
    }

    private Problem failed(SQLException error) {
        return new Problem(
                "The rows cannot be written to " + table + ": " + message(error) + ".", why(error), next(error), error);
    }

    private Problem missingRight(SQLException error) {
        return new Problem(
                "The user \"" + table.user() + "\" may not write the rows to " + table + ".",
                message(error) + ".",
                "Grant what is missing, such as: GRANT SELECT, INSERT, UPDATE ON " + table.quoted() + " TO \""
                        + table.user() + "\"; pruning needs DELETE as well.",
                error);
    }

    private static boolean isKey(ViolatedKey key, Binding<?> binding) {
        return key.names().equals(binding.key().columns());
    }

    private static String why(SQLException error) {
        ServerErrorMessage server = server(error);
        String state = "The server refused it (SQLSTATE " + error.getSQLState() + ").";
        if (server == null) {
            return state;
        }
        return state + labelled("Detail", server.getDetail()) + labelled("Hint", server.getHint());
    }

    private static String next(SQLException error) {
        return switch (String.valueOf(error.getSQLState())) {
            case FOREIGN_KEY_VIOLATION ->
                "Bring the row that it points to first, with a seed that this one comes after; a row that others point"
                        + " to cannot be pruned.";
            case UNIQUE_VIOLATION -> "Make the value unique among the rows and those of the table.";
            default -> "Correct the rows and start again.";
        };
    }

    private static String labelled(String label, @Nullable String text) {
        return text == null ? "" : "\n" + label + ": " + text;
    }

    private static String message(SQLException error) {
        ServerErrorMessage server = server(error);
        String message = server == null ? error.getMessage() : server.getMessage();
        return message == null ? "SQLSTATE " + error.getSQLState() : message.strip();
    }

    private static @Nullable ServerErrorMessage server(SQLException error) {
        return error instanceof PSQLException fromServer ? fromServer.getServerErrorMessage() : null;
    }
}
