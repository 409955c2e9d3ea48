package dev.seedbed.engine.jdbc.script;

import dev.seedbed.engine.jdbc.SqlStates;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Statements that go to the server together, instead of waiting for each one's answer. Nothing depends on the answers:
 * where one fails, all of them are undone, and the caller runs them one by one to learn which it was.
 */
final class StatementBatch {

    private static final Set<String> BATCHED =
            Set.of("CREATE", "ALTER", "DROP", "COMMENT", "GRANT", "REVOKE", "INSERT", "UPDATE", "DELETE");
    private static final int MOST_STATEMENTS = 100;
    private static final int MOST_CHARACTERS = 100_000;
    private static final String BEFORE = "seedbed_batch";
    /** On a line of its own: a comment may end the statement before it. */
    private static final String BETWEEN = "\n;\n";

    private static final int NO_MORE = -1;

    private final Statement statement;
    private final List<ScriptStatement> waiting = new ArrayList<>();
    private int characters;

    StatementBatch(Statement statement) {
        this.statement = statement;
    }

    /** Whether a statement changes nothing but the database: one that changes the session decides how the next is read. */
    static boolean takes(ScriptStatement candidate) {
        String opening = candidate.opening();
        int blank = opening.indexOf(' ');
        return blank > 0 && BATCHED.contains(opening.substring(0, blank));
    }

    void add(ScriptStatement next) {
        waiting.add(next);
        characters += next.text().length();
    }

    boolean isFull() {
        return waiting.size() >= MOST_STATEMENTS || characters >= MOST_CHARACTERS;
    }

    /** Takes out what is waiting. */
    List<ScriptStatement> take() {
        List<ScriptStatement> taken = List.copyOf(waiting);
        waiting.clear();
        characters = 0;
        return taken;
    }

    /**
     * Runs them all, or leaves the transaction as it was before them and throws.
     *
     * @return how many rows each has changed
     */
    List<Integer> run(List<ScriptStatement> statements) throws SQLException {
        List<String> texts =
                new ArrayList<>(statements.stream().map(ScriptStatement::text).toList());
        texts.add("RELEASE SAVEPOINT " + BEFORE);
        // not with the others: the server reads all of them before it runs the first
        statement.execute("SAVEPOINT " + BEFORE);
        try {
            return changed(texts).subList(0, statements.size());
        } catch (SQLException e) {
            if (!SqlStates.isConnectionLost(e)) {
                statement.execute("ROLLBACK TO SAVEPOINT " + BEFORE);
            }
            throw e;
        }
    }

    /** What a statement returns as rows is passed over. */
    private List<Integer> changed(List<String> texts) throws SQLException {
        List<Integer> changed = new ArrayList<>();
        boolean rows = statement.execute(String.join(BETWEEN, texts));
        for (int count = statement.getUpdateCount(); rows || count != NO_MORE; count = statement.getUpdateCount()) {
            changed.add(rows ? 0 : count);
            rows = statement.getMoreResults();
        }
        return changed;
    }
}
