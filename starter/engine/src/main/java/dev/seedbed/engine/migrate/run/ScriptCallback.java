package dev.seedbed.engine.migrate.run;

import dev.seedbed.engine.migrate.CallbackEvent;
import dev.seedbed.engine.migrate.file.MigrationScript;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A callback that is a script: {@code afterMigrate__grants.sql}. */
final class ScriptCallback implements MigrationCallback {

    private final CallbackEvent event;
    private final MigrationScript script;
    private final ScriptSettings settings;
    private final MigrationLog log;
    private @Nullable ParsedScript parsed;

    ScriptCallback(MigrationScript script, ScriptSettings settings, MigrationLog log) {
        this.event = script.name().event().orElseThrow();
        this.script = script;
        this.settings = settings;
        this.log = log;
    }

    CallbackEvent event() {
        return event;
    }

    String fileName() {
        return script.file().script();
    }

    List<String> statements() {
        return MigrationTexts.statements(script);
    }

    @Override
    public Optional<String> name() {
        return Optional.of(script.name().description());
    }

    @Override
    public boolean supports(CallbackEvent asked, CallbackContext context) {
        return asked == event;
    }

    @Override
    public boolean isTransactional(CallbackEvent asked, CallbackContext context) {
        ParsedScript known = parsed;
        if (known == null) {
            known = ParsedScript.parse(script, settings);
            parsed = known;
        }
        return known.transactional();
    }

    @Override
    public void handle(CallbackEvent handled, CallbackContext context) throws SQLException {
        log.notice("Executing callback " + script.file().script());
        new ScriptExecution(Objects.requireNonNull(context.connection()), new ServerOutput(log, settings.showsRows()))
                .run(script, StatementListener.NONE);
    }
}
