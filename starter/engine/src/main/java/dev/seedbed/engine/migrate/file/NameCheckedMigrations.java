package dev.seedbed.engine.migrate.file;

import dev.seedbed.engine.migrate.MigrationSession;
import dev.seedbed.engine.migrate.MigrationSource;
import dev.seedbed.engine.problem.Problem;
import java.sql.Connection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Migrations among whose files none may look like a migration that would never run. They are checked when they are
 * opened, so a database at head costs no check: its fingerprint was written after one.
 */
public final class NameCheckedMigrations implements MigrationSource {

    private static final int SHOWN = 20;

    private final MigrationSource migrations;
    private final Supplier<List<String>> files;
    private final String datasource;
    private final Supplier<NameCheck> check;

    /** @param files the paths of all files below the migration locations */
    public NameCheckedMigrations(
            MigrationSource migrations, Supplier<List<String>> files, String datasource, Supplier<NameCheck> check) {
        this.migrations = migrations;
        this.files = files;
        this.datasource = datasource;
        this.check = check;
    }

    @Override
    public MigrationSession open(Connection connection) {
        requireGoodNames();
        return migrations.open(connection);
    }

    @Override
    public MigrationSession begin(Connection connection) {
        requireGoodNames();
        return migrations.begin(connection);
    }

    private void requireGoodNames() {
        NameCheck names = check.get();
        List<NameCheck.Misnamed> misnamed =
                files.get().stream().map(names::check).flatMap(Optional::stream).toList();
        if (!misnamed.isEmpty()) {
            throw problem(misnamed);
        }
    }

    private Problem problem(List<NameCheck.Misnamed> misnamed) {
        List<NameCheck.Misnamed> shown = misnamed.subList(0, Math.min(SHOWN, misnamed.size()));
        String more = misnamed.size() > SHOWN ? " and " + (misnamed.size() - SHOWN) + " more" : "";
        return new Problem(
                (misnamed.size() == 1
                                ? "A file looks like a migration"
                                : misnamed.size() + " files look like migrations")
                        + ", but would never run because of the name: "
                        + shown.stream().map(NameCheck.Misnamed::path).collect(Collectors.joining(", ")) + more + ".",
                shown.stream()
                        .map(file -> file.path() + ": expected " + file.expected())
                        .collect(Collectors.joining("\n")),
                "Rename what is a migration. Exclude what belongs to another tool: seedbed.datasources." + datasource
                        + ".ignore-files: " + shown.get(0).path() + ".");
    }
}
