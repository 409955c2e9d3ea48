package dev.seedbed.engine.migrate.run;

import dev.seedbed.engine.jdbc.script.ScriptReader;
import dev.seedbed.engine.jdbc.script.ScriptStatement;
import dev.seedbed.engine.migrate.Migration;
import dev.seedbed.engine.migrate.SqlText;
import dev.seedbed.engine.migrate.Undo;
import dev.seedbed.engine.migrate.file.MigrationScript;
import dev.seedbed.engine.migrate.resolve.CodeMigration;
import dev.seedbed.engine.migrate.resolve.MigrationWork;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes down what {@link MigrationRun} sends, as far as a migration is a script. */
final class MigrationTexts {

    private final SessionSettings session;
    private final HistoryRows rows;
    private final ParsedScripts parsed;
    private final ScriptSettings settings;

    MigrationTexts(SessionSettings session, HistoryRows rows, ParsedScripts parsed, ScriptSettings settings) {
        this.session = session;
        this.rows = rows;
        this.parsed = parsed;
        this.settings = settings;
    }

    SqlText of(CodeMigration migration) {
        if (!(migration.work() instanceof MigrationWork.Script script)) {
            return SqlText.hidden(migration.script() + " is code, not SQL");
        }
        boolean transactional = parsed.isTransactional(migration);
        List<String> statements = settings.skipped() ? List.of() : statements(script.script());
        return transactional
                ? new SqlText(
                        true,
                        List.of(session.beginning(true)),
                        statements,
                        List.of(session.ending(true), rows.applied(migration, HistoryRows.ALWAYS)),
                        Optional.empty())
                : new SqlText(
                        false,
                        List.of(rows.begun(migration, HistoryRows.ALWAYS), session.beginning(false)),
                        statements,
                        List.of(session.ending(false), rows.succeeded(null, 0)),
                        Optional.empty());
    }

    /** The row of a migration that is not run. */
    String recorded(CodeMigration migration) {
        return rows.recorded(migration, HistoryRows.ALWAYS);
    }

    /** The row that takes a migration back. */
    String undone(Migration migration) {
        return rows.undone(migration, HistoryRows.ALWAYS);
    }

    Undo of(Migration migration, MigrationScript undo) {
        return new Undo(
                migration,
                undo.file().script(),
                new SqlText(
                        ParsedScript.parse(undo, settings).transactional(),
                        List.of(session.beginning(true)),
                        statements(undo),
                        List.of(session.ending(true), undone(migration)),
                        Optional.empty()));
    }

    static List<String> statements(MigrationScript script) {
        List<String> texts = new ArrayList<>();
        try (ScriptReader reader = ScriptReader.ofMigration(script.source())) {
            for (ScriptStatement next = reader.next(); next != null; next = reader.next()) {
                texts.add(next.copiesFromScript() ? next.text() + ";\n" + rows(reader) + "\\." : next.text());
            }
        }
        return texts;
    }

    private static String rows(ScriptReader reader) {
        ByteArrayOutputStream rows = new ByteArrayOutputStream();
        try {
            reader.copyRows(rows::write);
        } catch (SQLException never) {
            throw new IllegalStateException(never);
        }
        return rows.toString(StandardCharsets.UTF_8);
    }
}
