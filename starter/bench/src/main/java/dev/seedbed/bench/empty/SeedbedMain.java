package dev.seedbed.bench.empty;

import dev.seedbed.engine.jdbc.JdbcUrl;
import dev.seedbed.engine.jdbc.script.ScriptSource;
import dev.seedbed.engine.migrate.StatementLockCare;
import dev.seedbed.engine.migrate.fingerprint.CodeSide;
import dev.seedbed.engine.migrate.flyway.FlywayMigrations;
import dev.seedbed.engine.prepare.Preparation;
import dev.seedbed.engine.prepare.PreparationSettings;
import dev.seedbed.engine.prepare.PreparationSource;
import dev.seedbed.engine.prepare.Preparations;
import dev.seedbed.engine.seed.SeedSet;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Prepares a database as a service would at its start: {@code url [init.sql]}. */
public final class SeedbedMain {

    private SeedbedMain() {}

    public static void main(String... arguments) {
        Optional<ScriptSource> init =
                arguments.length > 1 ? Optional.of(ScriptSource.file(Path.of(arguments[1]))) : Optional.empty();
        PreparationSettings settings = PreparationSettings.of("default");
        Consumer<String> progress = System.out::println;
        try (Preparation preparation = new Preparation(settings, source(arguments[0], init, settings), progress);
                Preparations together = new Preparations()) {
            together.prepare(List.of(preparation), report -> System.out.println(report.summary()));
        }
    }

    private static PreparationSource source(String url, Optional<ScriptSource> init, PreparationSettings settings) {
        ClassLoader loader = SeedbedMain.class.getClassLoader();
        CodeSide code = new CodeSide(loader, List.of("classpath:db/migration"), Map.of(), List.of(), Optional.empty());
        return new PreparationSource(
                JdbcUrl.of(url, null, null),
                Optional.empty(),
                Optional.empty(),
                "flyway_schema_history",
                code::fingerprint,
                new FlywayMigrations(
                        () -> new FluentConfiguration(loader),
                        new StatementLockCare(settings.statementLockTimeout(), settings.lockTimeout(), text -> {})),
                () -> init,
                () -> SeedSet.of(List.of()));
    }
}
