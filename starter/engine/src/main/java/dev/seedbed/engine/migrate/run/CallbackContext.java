package dev.seedbed.engine.migrate.run;

import dev.seedbed.engine.migrate.judge.JudgedMigration;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a callback learns about an event.
 *
 * @param connection where it may run statements; none while it is only asked whether it is interested
 * @param migration the migration that runs, if one does
 * @param statement the statement that runs, for events of single statements
 * @param applied how many migrations have run, when all is done
 */
public record CallbackContext(
        @Nullable Connection connection,
        @Nullable JudgedMigration migration,
        @Nullable Statement statement,
        @Nullable Integer applied) {

    public static final CallbackContext NONE = new CallbackContext(null, null, null, null);

    /** A statement, and what the server said of it. */
    public record Statement(String sql, List<SQLWarning> warnings, @Nullable SQLException error) {}
}
