package dev.seedbed.engine.migrate.run;

import dev.seedbed.engine.migrate.file.Placeholders;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;

/** Reads the code's migrations, on a thread of its own where it may. */
final class CodeReading {

    private static final String THREAD = "seedbed reads migrations";
    private static final DateTimeFormatter TIMESTAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private CodeReading() {}

    static BackgroundValue<CodeContents> begin(
            Code code, SessionFacts facts, String schema, MigrationLog log, boolean background) {
        Placeholders placeholders = placeholders(code.settings(), facts, schema);
        return background && !code.extensions().needCallersThread()
                ? BackgroundValue.begin(THREAD, () -> CodeContents.read(code, placeholders, log))
                : BackgroundValue.done(CodeContents.read(code, placeholders, log));
    }

    private static Placeholders placeholders(MigrationSettings settings, SessionFacts facts, String schema) {
        return new Placeholders(
                settings.placeholders(),
                Map.of(
                        "defaultSchema", schema,
                        "user", facts.user(),
                        "database", facts.database(),
                        "timestamp", LocalDateTime.now(ZoneId.systemDefault()).format(TIMESTAMP),
                        "workingDirectory", settings.workingDirectory(),
                        "table", settings.schema().table(),
                        "environment", settings.environment()));
    }
}
