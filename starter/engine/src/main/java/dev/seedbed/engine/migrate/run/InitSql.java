package dev.seedbed.engine.migrate.run;

import dev.seedbed.engine.migrate.file.FileSettings;
import dev.seedbed.engine.migrate.file.MigrationFile;
import dev.seedbed.engine.migrate.file.MigrationFiles;
import dev.seedbed.engine.migrate.file.MigrationScript;
import dev.seedbed.engine.migrate.file.Placeholders;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The statements that a connection begins with, {@code flyway.datasources.<name>.init-sql}. */
final class InitSql {

    private final Optional<MigrationScript> script;
    private final ServerOutput output;

    InitSql(MigrationSettings settings, MigrationLog log) {
        this.output = new ServerOutput(log, settings.scripts().showsRows());
        this.script = settings.schema()
                .initSql()
                .filter(sql -> !sql.isBlank())
                .map(sql -> MigrationScript.of(
                        MigrationFile.ofText("init-sql", sql),
                        MigrationFiles.of(List.of()),
                        FileSettings.DEFAULT,
                        new Placeholders(settings.placeholders(), Map.of())));
    }

    /** Runs them, also where they ran before: for a session whose settings have been reset. */
    void run(Connection connection) {
        try {
            if (script.isPresent()) {
                new ScriptExecution(connection, output).run(script.get(), StatementListener.NONE);
            }
        } catch (SQLException e) {
            throw MigrationProblems.initSql(e);
        }
    }
}
