package dev.seedbed.engine.schema.ddl;

import dev.seedbed.engine.schema.ObjectId;
import dev.seedbed.engine.schema.ddl.Script.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A script as psql runs it. */
public final class ScriptText {

    private final StringBuilder text = new StringBuilder();

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
        List<List<Statement>> parts = parts(statements);
        if (parts.size() > 1 || !parts.get(0).get(0).effect().transactional()) {
            text.append("-- In parts: some statements can't run in a transaction with others.\n");
        }
        parts.forEach(this::part);
        text.append("\nRESET search_path;\nRESET check_function_bodies;\n");
        text.append(script.isSafe() ? "RESET lock_timeout;\n" : "");
    }

    /** Those that run in one transaction are one part. */
    private static List<List<Statement>> parts(List<Statement> statements) {
        List<List<Statement>> parts = new ArrayList<>();
        boolean open = false;
        for (Statement statement : statements) {
            boolean transactional = statement.effect().transactional();
            if (!open || !transactional) {
                parts.add(new ArrayList<>());
            }
            parts.get(parts.size() - 1).add(statement);
            open = transactional;
        }
        return parts;
    }

    private void part(List<Statement> part) {
        boolean transaction = part.get(0).effect().transactional();
        if (transaction) {
            text.append("\nBEGIN;\n").append(StatementNotes.locks(part));
        }
        @Nullable ObjectId subject = null;
        for (Statement statement : part) {
            text.append(statement.subject().equals(subject) ? "" : "\n");
            text.append(StatementNotes.of(statement)).append(statement.sql()).append(";\n");
            subject = statement.subject();
        }
        if (transaction) {
            text.append("\nCOMMIT;\n");
        }
    }
}
