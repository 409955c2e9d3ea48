package dev.seedbed.engine.parity.side.beans;

import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/** A repeatable migration with a checksum of its own. */
public final class R__Refill extends BaseJavaMigration {
    @Override
    public Integer getChecksum() {
        return 42;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        try (Statement statement = context.getConnection().createStatement()) {
            statement.execute("insert into plan values (4)");
        }
    }
}
