package dev.seedbed.bench.empty;

import dev.seedbed.engine.jdbc.BegunSource;
import dev.seedbed.engine.jdbc.ConnectionSource;
import dev.seedbed.engine.jdbc.JdbcUrl;
import dev.seedbed.engine.jdbc.script.ScriptSource;
import dev.seedbed.engine.migrate.StatementLockCare;
import dev.seedbed.engine.migrate.fingerprint.CodeSide;
import dev.seedbed.engine.migrate.run.Code;
import dev.seedbed.engine.migrate.run.CodeMigrationSource;
import dev.seedbed.engine.migrate.run.MigrationLog;
import dev.seedbed.engine.migrate.run.MigrationSettings;
import dev.seedbed.engine.prepare.Preparation;
import dev.seedbed.engine.prepare.PreparationSettings;
import dev.seedbed.engine.prepare.PreparationSource;
import dev.seedbed.engine.prepare.Preparations;
import dev.seedbed.engine.seed.SeedSet;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Prepares a database as a service would at its start: {@code url [init.sql]}. It connects while
 * the log is set up, which a service has done before, and while the code is looked at.
 */
public final class SeedbedMain {

    private SeedbedMain() {}

    public static void main(String... arguments) {
        try (BegunSource connections = BegunSource.of(JdbcUrl.of(arguments[0], null, null))) {
            prepare(connections, arguments.length > 1 ? Optional.of(Path.of(arguments[1])) : Optional.empty());
        }
    }

    private static void prepare(BegunSource connections, Optional<Path> init) {
        Logger log = LoggerFactory.getLogger(SeedbedMain.class);
        PreparationSettings settings = PreparationSettings.of("default");
        PreparationSource source = source(connections, init.map(ScriptSource::file), settings);
        try (Preparation preparation = new Preparation(settings, source, log::info);
                Preparations together = new Preparations()) {
            together.prepare(List.of(preparation), report -> log.info(report.summary()));
        }
    }

    private static PreparationSource source(
            ConnectionSource connections, Optional<ScriptSource> init, PreparationSettings settings) {
        ClassLoader loader = SeedbedMain.class.getClassLoader();
        CodeSide code = new CodeSide(loader, List.of("classpath:db/migration"), Map.of(), List.of(), Optional.empty());
        return new PreparationSource(
                connections,
                Optional.empty(),
                Optional.empty(),
                "flyway_schema_history",
                code::fingerprint,
                new CodeMigrationSource(
                        () -> Code.of(MigrationSettings.DEFAULT, loader),
                        new StatementLockCare(
                                settings.statementLockTimeout(), settings.lockTimeout(), connections, text -> {}),
                        MigrationLog.SILENT),
                () -> init,
                () -> SeedSet.of(List.of()));
    }
}
