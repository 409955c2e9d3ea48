package dev.seedbed.engine.migrate.run;

import dev.seedbed.engine.migrate.file.MigrationFile;
import dev.seedbed.engine.migrate.file.MigrationFiles;
import dev.seedbed.engine.migrate.resolve.CodeMigration;
import dev.seedbed.engine.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The programs of a service that has no Flyway: none. A class that is a migration by its name is refused, not skipped. */
final class WithoutFlyway implements Extensions {

    private static final Pattern JAVA_MIGRATION = Pattern.compile("([VBU]\\d.*|R)__[^$]*\\.class");

    @Override
    public boolean needCallersThread() {
        return false;
    }

    @Override
    public Optional<MigrationFiles> files() {
        return Optional.empty();
    }

    @Override
    public List<CodeMigration> migrations(MigrationFiles files) {
        List<String> classes = files.all().stream()
                .filter(file -> file.resource().isPresent()
                        && JAVA_MIGRATION.matcher(file.name()).matches())
                .map(MigrationFile::place)
                .toList();
        if (!classes.isEmpty()) {
            throw new Problem(
                    "There are Java migrations, and Flyway is not on the class path.",
                    "They implement an interface of flyway-core, so they cannot run without it: "
                            + String.join(", ", classes),
                    "Add the dependency org.flywaydb:flyway-core, or remove these classes. Nothing was changed.");
        }
        return List.of();
    }

    @Override
    public List<MigrationCallback> callbacks() {
        return List.of();
    }
}
