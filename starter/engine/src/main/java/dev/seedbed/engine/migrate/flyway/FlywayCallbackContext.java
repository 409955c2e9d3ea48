package dev.seedbed.engine.migrate.flyway;

import dev.seedbed.engine.migrate.run.CallbackContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.util.List;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Error;
import org.flywaydb.core.api.callback.Statement;
import org.flywaydb.core.api.callback.Warning;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.output.MigrateResult;
import org.flywaydb.core.api.output.OperationResult;
import org.jspecify.annotations.Nullable;

/** What a callback of Flyway's learns about an event. */
final class FlywayCallbackContext implements Context {

    private final Configuration configuration;
    private final CallbackContext context;

    FlywayCallbackContext(Configuration configuration, CallbackContext context) {
        this.configuration = configuration;
        this.context = context;
    }

    @Override
    public Configuration getConfiguration() {
        return configuration;
    }

    @Override
    public @Nullable Connection getConnection() {
        return context.connection() == null ? null : KeptOpenConnection.shared(context.connection());
    }

    @Override
    public @Nullable MigrationInfo getMigrationInfo() {
        return context.migration() == null ? null : new JudgedMigrationInfo(context.migration());
    }

    @Override
    public @Nullable Statement getStatement() {
        return context.statement() == null ? null : new Ran(context.statement());
    }

    @Override
    public @Nullable OperationResult getOperationResult() {
        if (context.applied() == null) {
            return null;
        }
        MigrateResult result = new MigrateResult(
                String.valueOf(Configuration.class.getPackage().getImplementationVersion()),
                "",
                String.join(", ", configuration.getSchemas()),
                "PostgreSQL");
        result.migrationsExecuted = context.applied();
        return result;
    }

    private record Ran(CallbackContext.Statement statement) implements Statement {

        @Override
        public String getSql() {
            return statement.sql();
        }

        @Override
        public List<Warning> getWarnings() {
            return statement.warnings().stream().<Warning>map(Warned::new).toList();
        }

        @Override
        public List<Error> getErrors() {
            return statement.error() == null ? List.of() : List.of(new Erred(statement.error()));
        }
    }

    private record Warned(SQLWarning warning) implements Warning {

        @Override
        public int getCode() {
            return warning.getErrorCode();
        }

        @Override
        public String getState() {
            return warning.getSQLState();
        }

        @Override
        public String getMessage() {
            return String.valueOf(warning.getMessage());
        }

        @Override
        public boolean isHandled() {
            return false;
        }

        /** Has no effect: to silence a warning is a feature of Flyway's paid editions. */
        @Override
        public void setHandled(boolean handled, Configuration by) {}
    }

    private record Erred(SQLException error) implements Error {

        @Override
        public int getCode() {
            return error.getErrorCode();
        }

        @Override
        public String getState() {
            return error.getSQLState();
        }

        @Override
        public String getMessage() {
            return String.valueOf(error.getMessage());
        }

        @Override
        public boolean isHandled() {
            return false;
        }

        /** Has no effect: to go on after an error is a feature of Flyway's paid editions. */
        @Override
        public void setHandled(boolean handled, Configuration by) {}
    }
}
