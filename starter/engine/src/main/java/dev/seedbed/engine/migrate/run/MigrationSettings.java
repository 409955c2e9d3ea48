package dev.seedbed.engine.migrate.run;

import dev.seedbed.engine.migrate.MigrationSession.BaselineSettings;
import dev.seedbed.engine.migrate.Version;
import dev.seedbed.engine.migrate.file.FileSettings;
import dev.seedbed.engine.migrate.file.PlaceholderSettings;
import dev.seedbed.engine.migrate.judge.JudgeSettings;

/**
 * All settings of a datasource's migrations, which users know as {@code flyway.datasources.<name>}.
 *
 * @param scansFiles whether migrations are looked for among files; those that are beans count in any case
 * @param scansCallbacks whether callbacks are looked for among files
 * @param environment the value of the placeholder {@code flyway:environment}
 * @param workingDirectory the value of the placeholder {@code flyway:workingDirectory}
 */
public record MigrationSettings(
        FileSettings files,
        PlaceholderSettings placeholders,
        JudgeSettings judge,
        SchemaSettings schema,
        ScriptSettings scripts,
        BaselineSettings baseline,
        boolean scansFiles,
        boolean scansCallbacks,
        String environment,
        String workingDirectory) {

    public static final MigrationSettings DEFAULT = new MigrationSettings(
            FileSettings.DEFAULT,
            PlaceholderSettings.DEFAULT,
            JudgeSettings.DEFAULT,
            SchemaSettings.DEFAULT,
            ScriptSettings.DEFAULT,
            new BaselineSettings(false, Version.of("1"), "<< Flyway Baseline >>"),
            true,
            true,
            "default",
            System.getProperty("user.dir"));
}
