package dev.seedbed.engine.migrate.resolve;

import dev.seedbed.engine.migrate.MigrationType;
import dev.seedbed.engine.migrate.Version;
import dev.seedbed.engine.migrate.file.FileName;
import dev.seedbed.engine.migrate.file.FileSettings;
import dev.seedbed.engine.migrate.file.MigrationFile;
import dev.seedbed.engine.migrate.file.MigrationFiles;
import dev.seedbed.engine.migrate.file.MigrationScript;
import dev.seedbed.engine.migrate.file.Placeholders;
import dev.seedbed.engine.problem.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds migrations, their undos and callbacks among files, by their names. */
public final class ScriptMigrations {

    /** The endings of files that Flyway would hand to a shell; a file may also have none. */
    private static final Set<String> PROGRAMS = Set.of("", "cmd", "bat", "ps1", "py", "sh", "bash");

    private final MigrationFiles files;
    private final FileSettings settings;
    private final Placeholders placeholders;

    public ScriptMigrations(MigrationFiles files, FileSettings settings, Placeholders placeholders) {
        this.files = files;
        this.settings = settings;
        this.placeholders = placeholders;
    }

    /** The migrations, each with its checksum, in no order. */
    public List<CodeMigration> migrations() {
        List<CodeMigration> migrations = new ArrayList<>();
        for (MigrationFile file : files.all()) {
            refusePrograms(file);
            if (settings.naming().isScript(file.name())) {
                migration(file).ifPresent(migrations::add);
            }
        }
        return migrations;
    }

    private Optional<CodeMigration> migration(MigrationFile file) {
        FileName name = settings.naming().parse(file.name());
        if (!name.isValid()) {
            return Optional.empty();
        }
        return switch (name.kind()) {
            case VERSIONED -> Optional.of(versioned(name, MigrationType.SQL, script(file)));
            case BASELINE -> Optional.of(versioned(name, MigrationType.SQL_BASELINE, script(file)));
            case REPEATABLE -> Optional.of(repeatable(name, script(file)));
            case UNDO, CALLBACK, UNRECOGNISED -> Optional.empty();
        };
    }

    private static CodeMigration versioned(FileName name, MigrationType type, MigrationScript script) {
        Integer checksum = script.checksum();
        return migration(name, type, script, checksum, applied -> Objects.equals(applied, checksum));
    }

    /** A repeatable migration runs again when a placeholder's value changes, but not if the history has the file's checksum. */
    private static CodeMigration repeatable(FileName name, MigrationScript script) {
        Integer raw = script.checksum();
        Integer checksum = script.replacesPlaceholders() ? Integer.valueOf(script.replacedChecksum()) : raw;
        return migration(
                name,
                MigrationType.SQL,
                script,
                checksum,
                applied -> Objects.equals(applied, checksum) || Objects.equals(applied, raw));
    }

    private static CodeMigration migration(
            FileName name,
            MigrationType type,
            MigrationScript script,
            Integer checksum,
            Predicate<@Nullable Integer> matches) {
        return new CodeMigration(
                name.version().orElse(null),
                name.description(),
                type,
                script.file().script(),
                checksum,
                matches,
                script.file().place(),
                new MigrationWork.Script(script));
    }

    /** The scripts that undo a version each: {@code U3__name.sql}. */
    public Map<Version, MigrationScript> undos() {
        Map<Version, MigrationScript> undos = new TreeMap<>();
        for (MigrationScript script : scripts(FileName.Kind.UNDO)) {
            Version version = script.name().version().orElseThrow();
            MigrationScript other = undos.put(version, script);
            if (other != null) {
                throw new Problem(
                        "Two files undo the version " + version + ".",
                        other.file().script() + "\n" + script.file().script(),
                        "Delete one of them, or give it the version that it undoes. Nothing was changed.");
            }
        }
        return undos;
    }

    /** The scripts that are callbacks. */
    public List<MigrationScript> callbacks() {
        List<MigrationScript> callbacks = scripts(FileName.Kind.CALLBACK);
        Map<String, MigrationScript> byName = new TreeMap<>();
        for (MigrationScript callback : callbacks) {
            String name = callback.name().event().orElseThrow().id() + " "
                    + callback.name().description();
            MigrationScript other = byName.put(name, callback);
            if (other != null) {
                throw new Problem(
                        "Two files are the callback " + callback.name().text() + ".",
                        other.file().place() + "\n" + callback.file().place(),
                        "Give one of them another description after the event's name. Nothing was changed.");
            }
        }
        return callbacks;
    }

    private List<MigrationScript> scripts(FileName.Kind kind) {
        return files.all().stream()
                .filter(file -> settings.naming().isScript(file.name()))
                .filter(file -> isOf(kind, settings.naming().parse(file.name())))
                .map(this::script)
                .toList();
    }

    private static boolean isOf(FileName.Kind kind, FileName name) {
        return name.kind() == kind && name.isValid();
    }

    private MigrationScript script(MigrationFile file) {
        return MigrationScript.of(file, files, settings, placeholders);
    }

    /** Stops where names are to be checked and a script is not named like a migration. */
    public void checkNames() {
        List<String> objections = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (MigrationFile file : files.all()) {
            FileName name = settings.naming().parse(file.name());
            if (settings.naming().isScript(file.name()) && !name.isValid() && seen.add(file.script())) {
                objections.add(file.script() + ": " + name.objection().orElse(""));
            }
        }
        if (settings.namesAreChecked() && !objections.isEmpty()) {
            throw new Problem(
                    objections.size() == 1
                            ? "A file is not named like a migration."
                            : objections.size() + " files are not named like migrations.",
                    String.join("\n", objections),
                    "Rename them, or allow such names with flyway.datasources.<name>.validate-migration-naming: false."
                            + " Nothing was changed.");
        }
    }

    private void refusePrograms(MigrationFile file) {
        int dot = file.name().lastIndexOf('.');
        String extension = dot < 0 ? "" : file.name().substring(dot + 1).toLowerCase(Locale.ROOT);
        if (settings.naming().isScript(file.name()) || !PROGRAMS.contains(extension)) {
            return;
        }
        FileName parsed =
                settings.naming().parse(dot < 0 ? file.name() : file.name().substring(0, dot));
        boolean migration = parsed.kind() == FileName.Kind.VERSIONED || parsed.kind() == FileName.Kind.REPEATABLE;
        if (parsed.isValid() && (migration || parsed.kind() == FileName.Kind.CALLBACK)) {
            throw new Problem(
                    file.script() + " is a shell script and cannot be run as a migration.",
                    "Seedbed runs SQL scripts and Java migrations; Flyway would hand this file to a shell.",
                    "Write it as SQL or as a Java migration, or move it out of the migration locations. Nothing was"
                            + " changed.");
        }
    }
}
