package dev.seedbed.engine.parity.side.beans;

import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/** A migration that says itself which version it is. */
public final class OwnNames implements JavaMigration {
    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("2.7");
    }

    @Override
    public String getDescription() {
        return "names of its own";
    }

    @Override
    public Integer getChecksum() {
        return 77;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        try (Statement statement = context.getConnection().createStatement()) {
            statement.execute("insert into plan values (9)");
        }
    }
}
