package dev.seedbed.engine.prepare;

import dev.seedbed.engine.jdbc.JdbcUrl;
import dev.seedbed.engine.migrate.StatementLockCare;
import dev.seedbed.engine.migrate.file.FileSettings;
import dev.seedbed.engine.migrate.fingerprint.CodeSide;
import dev.seedbed.engine.migrate.run.Code;
import dev.seedbed.engine.migrate.run.CodeMigrationSource;
import dev.seedbed.engine.migrate.run.MigrationLog;
import dev.seedbed.engine.migrate.run.MigrationSettings;
import dev.seedbed.engine.seed.SeedSet;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Prepares a database in a JVM that has no Flyway: {@code url folder outcome}. */
final class PreparesWithoutFlyway {

    private PreparesWithoutFlyway() {}

    public static void main(String... arguments) {
        requireNoFlyway();
        String location = "filesystem:" + arguments[1];
        ClassLoader loader = PreparesWithoutFlyway.class.getClassLoader();
        MigrationSettings unset = MigrationSettings.DEFAULT;
        MigrationSettings settings = new MigrationSettings(
                FileSettings.at(List.of(location)),
                unset.placeholders(),
                unset.judge(),
                unset.schema(),
                unset.scripts(),
                unset.baseline(),
                true,
                true,
                unset.environment(),
                unset.workingDirectory());
        CodeSide code = new CodeSide(loader, List.of(location), Map.of(), List.of(), Optional.empty());
        PreparationSource source = new PreparationSource(
                JdbcUrl.of(arguments[0], "postgres", "secret"),
                Optional.empty(),
                Optional.empty(),
                "flyway_schema_history",
                code::fingerprint,
                new CodeMigrationSource(
                        () -> Code.of(settings, loader),
                        new StatementLockCare(
                                Duration.ofSeconds(5),
                                Duration.ofSeconds(5),
                                JdbcUrl.of(arguments[0], "postgres", "secret"),
                                text -> {}),
                        MigrationLog.SILENT),
                Optional::empty,
                () -> SeedSet.of(List.of()));
        try (Preparation preparation = new Preparation(PreparationSettings.of("default"), source, text -> {});
                Preparations preparations = new Preparations()) {
            preparations.prepare(List.of(preparation), report -> require(arguments[2], report.outcome()));
        }
    }

    private static void require(String wanted, Outcome outcome) {
        if (!outcome.name().equals(wanted)) {
            throw new IllegalStateException("it came to " + outcome);
        }
    }

    private static void requireNoFlyway() {
        try {
            Class.forName("org.flywaydb.core.Flyway");
        } catch (ClassNotFoundException asWanted) {
            return;
        }
        throw new IllegalStateException("Flyway is there");
    }
}
