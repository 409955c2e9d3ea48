package dev.seedbed.engine.jdbc.script;

import dev.seedbed.engine.jdbc.Transactions;
import java.sql.SQLException;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.QueryExecutor;
import org.postgresql.jdbc.PreferQueryMode;

/**
 * Switches a connection to the simple protocol until this is closed: statements that run once are faster with it, and the
 * driver does not split them again.
 */
public final class SimpleQueries implements AutoCloseable {

    private final QueryExecutor driver;
    private final PreferQueryMode before;

    private SimpleQueries(QueryExecutor driver) {
        this.driver = driver;
        this.before = driver.getPreferQueryMode();
        driver.setPreferQueryMode(PreferQueryMode.SIMPLE);
    }

    public static SimpleQueries on(BaseConnection connection) {
        return new SimpleQueries(connection.getQueryExecutor());
    }

    /** Does some work with the simple protocol. */
    public static <T> T during(BaseConnection connection, Transactions.Work<T, RuntimeException> work)
            throws SQLException {
        SimpleQueries simple = on(connection);
        try {
            return work.run();
        } finally {
            simple.close();
        }
    }

    /** Whether a backslash is an ordinary character in plain strings, as the server has reported it last. */
    public boolean standardConformingStrings() {
        return !"off".equals(driver.getParameterStatus("standard_conforming_strings"));
    }

    @Override
    public void close() {
        driver.setPreferQueryMode(before);
    }
}
