package dev.seedbed.engine.parity.side;

import dev.seedbed.engine.jdbc.JdbcUrl;
import dev.seedbed.engine.migrate.HistoryTable;
import dev.seedbed.engine.migrate.Migration;
import dev.seedbed.engine.migrate.StatementLockCare;
import dev.seedbed.engine.migrate.fingerprint.CodeSide;
import dev.seedbed.engine.migrate.flyway.FlywayMigrations;
import dev.seedbed.engine.migrate.run.MigrationLog;
import dev.seedbed.engine.operate.Protection;
import dev.seedbed.engine.operate.Rollback;
import dev.seedbed.engine.operate.RollbackAim;
import dev.seedbed.engine.parity.Side;
import dev.seedbed.engine.prepare.EnvironmentChange;
import dev.seedbed.engine.prepare.PendingSeeds;
import dev.seedbed.engine.prepare.Preparation;
import dev.seedbed.engine.prepare.PreparationReport;
import dev.seedbed.engine.prepare.PreparationSettings;
import dev.seedbed.engine.prepare.PreparationSource;
import dev.seedbed.engine.prepare.Preparations;
import dev.seedbed.engine.problem.Problem;
import dev.seedbed.engine.seed.SeedSet;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.flywaydb.core.api.FlywayException;

/** Seedbed's engine, with the version of Flyway that this class was loaded with. */
public final class SeedbedSide implements Side {

    @Override
    public Answer info(Service service) {
        return answer(service, (preparation, lines) -> preparation.statusLook().look().migrations().all().stream()
                .map(SeedbedSide::line)
                .forEach(lines::add));
    }

    @Override
    public Answer migrate(Service service) {
        List<PreparationReport> reports = new ArrayList<>();
        Answer answer = answer(service, (preparation, lines) -> {
            try (Preparations preparations = new Preparations()) {
                preparations.prepare(List.of(preparation), reports::add).forEach(PendingSeeds::close);
            }
        });
        return reports.isEmpty()
                ? answer
                : new Answer("", reports.get(0).outcome().name(), answer.lines());
    }

    @Override
    public Answer validate(Service service) {
        throw new UnsupportedOperationException("Seedbed validates when it prepares");
    }

    @Override
    public Answer repair(Service service) {
        throw new UnsupportedOperationException("Seedbed repairs nothing");
    }

    @Override
    public Answer baseline(Service service) {
        throw new UnsupportedOperationException("Seedbed's baseline is not Flyway's");
    }

    /** In an environment, because only a database that belongs to one may lose data. */
    @Override
    public Answer undo(Service service) {
        return answer(service, (preparation, lines) -> {
            new EnvironmentChange(preparation.settings(), preparation.source(), Optional.empty(), text -> {}).to("dev");
            new Rollback(preparation).run(RollbackAim.steps(1), Protection.full());
        });
    }

    private interface Operation {
        void run(Preparation preparation, List<String> lines);
    }

    private static Answer answer(Service service, Operation operation) {
        List<String> lines = new ArrayList<>();
        try {
            Configurations.of(service, text -> {});
        } catch (FlywayException e) { // what a service's settings hold is read before there is an engine
            return Answer.refused("settings", service.normalised(e.getMessage()), lines);
        }
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(SeedbedSide.class.getClassLoader());
        try (Preparation preparation =
                new Preparation(PreparationSettings.of("default"), source(service, lines::add), text -> {})) {
            operation.run(preparation, lines);
            return Answer.done(lines);
        } catch (Problem problem) {
            return Answer.refused("Problem", service.normalised(problem.getMessage()), lines);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    private static PreparationSource source(Service service, Consumer<String> heard) {
        Map<String, String> properties = Configurations.properties(service);
        CodeSide code = new CodeSide(
                Configurations.classLoader(service),
                Arrays.asList(properties.get(Configurations.LOCATIONS).split(",")),
                properties,
                List.of(),
                service.beans().isEmpty() ? Optional.empty() : Optional.of("beans of the test"));
        return new PreparationSource(
                JdbcUrl.of(service.url(), null, null),
                Optional.empty(),
                schema(properties),
                properties.getOrDefault("flyway.table", HistoryTable.DEFAULT_NAME),
                code::fingerprint,
                new FlywayMigrations(
                        () -> Configurations.of(service, heard),
                        new StatementLockCare(
                                Duration.ofSeconds(5),
                                Duration.ofSeconds(5),
                                JdbcUrl.of(service.url(), null, null),
                                text -> {}),
                        MigrationLog.SILENT),
                Optional::empty,
                () -> SeedSet.of(List.of()));
    }

    private static Optional<String> schema(Map<String, String> properties) {
        String schema = properties.get("flyway.defaultSchema");
        String schemas = properties.getOrDefault("flyway.schemas", "");
        return Optional.ofNullable(schema).or(() -> Arrays.stream(schemas.split(","))
                .filter(name -> !name.isEmpty())
                .findFirst());
    }

    private static String line(Migration migration) {
        Migration.Applied applied = migration.applied();
        return migration.version() + "|" + migration.description() + "|" + migration.type() + "|" + migration.state()
                + "|" + (applied == null ? null : applied.checksum()) + "|" + migration.codeChecksum() + "|"
                + migration.script();
    }
}
