package dev.seedbed.engine.migrate.run;

import dev.seedbed.engine.migrate.Version;
import dev.seedbed.engine.migrate.file.FileSettings;
import dev.seedbed.engine.migrate.file.MigrationFiles;
import dev.seedbed.engine.migrate.file.MigrationScript;
import dev.seedbed.engine.migrate.file.Placeholders;
import dev.seedbed.engine.migrate.resolve.CodeMigration;
import dev.seedbed.engine.migrate.resolve.CodeMigrations;
import dev.seedbed.engine.migrate.resolve.ScriptMigrations;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What was found of the code. Finding it does not touch the database.
 *
 * @param scripts where undo scripts are looked for when one is wanted
 */
record CodeContents(List<CodeMigration> migrations, ScriptMigrations scripts, List<MigrationCallback> callbacks) {

    /** The script that undoes a version, if there is one. */
    Optional<MigrationScript> undoOf(Version version) {
        return Optional.ofNullable(scripts.undos().get(version));
    }

    static CodeContents read(Code code, Placeholders placeholders, MigrationLog log) {
        MigrationSettings settings = code.settings();
        FileSettings where = settings.files();
        MigrationFiles files = code.extensions()
                .files()
                .orElseGet(() -> MigrationFiles.find(where.locations(), where.missingLocationsFail(), code.loader()));
        ScriptMigrations scripts = new ScriptMigrations(files, where, placeholders);
        scripts.checkNames();
        List<CodeMigration> migrations = new ArrayList<>(settings.scansFiles() ? scripts.migrations() : List.of());
        migrations.addAll(code.extensions().migrations(files));
        List<MigrationCallback> callbacks = new ArrayList<>(code.extensions().callbacks());
        if (settings.scansCallbacks()) {
            callbacks.addAll(scriptCallbacks(code, scripts, placeholders, log));
        }
        return new CodeContents(CodeMigrations.of(migrations), scripts, callbacks);
    }

    private static List<ScriptCallback> scriptCallbacks(
            Code code, ScriptMigrations scripts, Placeholders placeholders, MigrationLog log) {
        FileSettings where = code.settings().files();
        ScriptMigrations found = where.callbackLocations().isEmpty()
                ? scripts
                : new ScriptMigrations(
                        MigrationFiles.find(where.callbackLocations(), false, code.loader()), where, placeholders);
        return found.callbacks().stream()
                .map(script -> new ScriptCallback(script, code.settings().scripts(), log))
                .sorted(Comparator.comparing(ScriptCallback::event))
                .toList();
    }
}
