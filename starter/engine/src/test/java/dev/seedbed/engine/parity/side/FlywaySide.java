package dev.seedbed.engine.parity.side;

import dev.seedbed.engine.parity.Side;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.output.ValidateOutput;
import org.flywaydb.core.api.output.ValidateResult;

/** Plain Flyway, of the version that this class was loaded with. */
public final class FlywaySide implements Side {

    @Override
    public Answer info(Service service) {
        return answer(
                service, (flyway, lines) -> Arrays.stream(flyway.info().all()).forEach(info -> lines.add(line(info))));
    }

    @Override
    public Answer migrate(Service service) {
        return answer(service, (flyway, lines) -> {
            flyway.migrate();
        });
    }

    @Override
    public Answer validate(Service service) {
        return answer(service, (flyway, lines) -> {
            ValidateResult result = flyway.validateWithResult();
            for (ValidateOutput invalid : result.invalidMigrations) {
                lines.add(invalid.errorDetails.errorCode + "|" + invalid.version + "|" + invalid.description);
            }
            lines.sort(String::compareTo);
        });
    }

    @Override
    public Answer repair(Service service) {
        return answer(service, (flyway, lines) -> flyway.repair());
    }

    @Override
    public Answer baseline(Service service) {
        return answer(service, (flyway, lines) -> flyway.baseline());
    }

    @Override
    public Answer undo(Service service) {
        throw new UnsupportedOperationException("Flyway's open-source edition undoes nothing");
    }

    private interface Operation {
        void run(Flyway flyway, List<String> lines);
    }

    private static Answer answer(Service service, Operation operation) {
        List<String> lines = new ArrayList<>();
        Consumer<String> heard = lines::add;
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(FlywaySide.class.getClassLoader());
        try {
            Flyway flyway = load(Configurations.of(service, heard).dataSource(service.url(), null, null));
            operation.run(flyway, lines);
            return Answer.done(lines);
        } catch (FlywayException e) {
            return Answer.refused(String.valueOf(e.getErrorCode()), service.normalised(message(e)), lines);
        } catch (RuntimeException e) {
            return Answer.refused(e.getClass().getSimpleName(), service.normalised(message(e)), lines);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    /**
     * Flyway's own lock keeps a transaction open that {@code CREATE INDEX CONCURRENTLY} would wait for without an end. The
     * property for it needs Jackson in some versions, and the way to its object is another one in each.
     */
    private static Flyway load(FluentConfiguration configuration) {
        configuration.loggers(SilentLog.Creator.class.getName());
        try {
            Class<?> type = Class.forName("org.flywaydb.database.postgresql.PostgreSQLConfigurationExtension");
            Object register = configuration.getPluginRegister();
            Object extension =
                    register.getClass().getMethod("getPlugin", Class.class).invoke(register, type);
            type.getMethod("setTransactionalLock", boolean.class).invoke(extension, false);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        return configuration.load();
    }

    private static String message(Throwable failure) {
        return failure.getMessage() == null ? failure.toString() : failure.getMessage();
    }

    private static String line(MigrationInfo info) {
        return info.getVersion() + "|" + info.getDescription() + "|" + info.getType() + "|"
                + info.getState().name() + "|" + info.getAppliedChecksum() + "|" + info.getResolvedChecksum() + "|"
                + info.getScript();
    }
}
