package dev.seedbed.engine.migrate.flyway;

import dev.seedbed.engine.migrate.SqlText;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.flywaydb.core.internal.info.MigrationInfoImpl;
import org.flywaydb.core.internal.sqlscript.SqlScript;
import org.flywaydb.core.internal.sqlscript.SqlStatement;
import org.flywaydb.core.internal.sqlscript.SqlStatementIterator;

/** Writes down what {@link MigrationExecution} would send, as far as a migration is a script. */
final class MigrationTexts {

    private static final String COPY = "PostgreSQLCopyParsedStatement";

    private final FlywayParts parts;
    private final MigrationExecution execution;
    private final HistoryText history;

    MigrationTexts(FlywayParts parts, MigrationExecution execution, HistoryText history) {
        this.parts = parts;
        this.execution = execution;
        this.history = history;
    }

    SqlText of(MigrationInfoImpl info, boolean transactional) {
        Optional<SqlScript> script = parts.scripts().of(info.getResolvedMigration());
        if (script.isEmpty()) {
            return SqlText.hidden(info.getScript() + " is code, not SQL");
        }
        List<String> statements = statements(script.get());
        return transactional
                ? new SqlText(
                        true,
                        List.of(execution.beginning(true)),
                        statements,
                        List.of(execution.ending(true), history.migration(info, true)),
                        Optional.empty())
                : new SqlText(
                        false,
                        List.of(history.migration(info, false), execution.beginning(false)),
                        statements,
                        List.of(execution.ending(false), history.succeeded()),
                        Optional.empty());
    }

    /** The statements of a script, placeholders replaced. */
    static List<String> statements(SqlScript script) {
        List<String> texts = new ArrayList<>();
        try (SqlStatementIterator statements = script.getSqlStatements()) {
            for (SqlStatement next = statements.next(); next != null; next = statements.next()) {
                texts.add(next.getClass().getSimpleName().equals(COPY) ? withRows(next) : next.getSql());
            }
        }
        return texts;
    }

    /** Flyway keeps the rows of a {@code COPY} to itself. */
    private static String withRows(SqlStatement copy) {
        try {
            Field rows = copy.getClass().getDeclaredField("copyData");
            rows.setAccessible(true);
            String data = String.valueOf(rows.get(copy)).replace("\r\n", "\n").replaceFirst("^\n", "");
            return copy.getSql().strip() + ";\n" + data + (data.isEmpty() || data.endsWith("\n") ? "" : "\n") + "\\.";
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("another Flyway than the one this was written for", e);
        }
    }
}
