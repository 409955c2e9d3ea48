package dev.seedbed.engine.schema.ddl;

import dev.seedbed.engine.schema.ddl.Script.Statement;
import java.util.List;

/** A script as psql runs it. */
public final class ScriptText {

    private final StringBuilder text = new StringBuilder();
    private boolean inTransaction;

    private ScriptText() {}

    public static String of(Script script) {
        ScriptText text = new ScriptText();
        text.comments("Not handled: ", script.unhandled());
        text.comments("", script.hints());
        if (!script.statements().isEmpty()) {
            text.write(script);
        }
        return text.text.toString();
    }

    private void comments(String prefix, List<String> lines) {
        for (String line : lines) {
            text.append("-- ")
                    .append(prefix)
                    .append(line.replace("\n", "\n-- "))
                    .append('\n');
        }
        if (!lines.isEmpty()) {
            text.append('\n');
        }
    }

    private void write(Script script) {
        List<Statement> statements = script.statements();
        text.append("SET check_function_bodies = off;\nSET search_path = '';\n");
        if (script.isSafe()) {
            text.append(
                    """
                    -- A statement that does not get its lock in this time fails, instead of making others wait behind it.
                    -- Then compare again, and run what is left.
                    SET lock_timeout = '5s';
                    """);
        }
        if (statements.stream().anyMatch(statement -> !statement.effect().transactional())) {
            text.append("-- In parts: some statements can't run in a transaction with others.\n");
        }
        for (Statement statement : statements) {
            transaction(statement.effect().transactional());
            String note = statement.note().isEmpty() ? "" : "-- " + statement.note() + "\n";
            text.append('\n').append(note).append(statement.sql()).append(";\n");
        }
        transaction(false);
        text.append("\nRESET search_path;\nRESET check_function_bodies;\n");
        text.append(script.isSafe() ? "RESET lock_timeout;\n" : "");
    }

    private void transaction(boolean wanted) {
        if (wanted != inTransaction) {
            text.append(wanted ? "\nBEGIN;\n" : "\nCOMMIT;\n");
            inTransaction = wanted;
        }
    }
}
