package dev.seedbed.micronaut.seed;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A datasource that is there before its database is ready: whoever asks for a connection waits, but for the seeds. */
public final class WaitingDataSource extends ForwardingDataSource {

    private final Wait wait;

    public WaitingDataSource(DataSource target, Wait wait) {
        super(target);
        this.wait = wait;
    }

    /** Ends when the database is ready, and with an exception where it will not be. */
    @FunctionalInterface
    public interface Wait {
        void untilReady() throws SQLException;
    }

    @Override
    public Connection getConnection() throws SQLException {
        await();
        return target.getConnection();
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        await();
        return target.getConnection(username, password);
    }

    private void await() throws SQLException {
        if (!SeedTransaction.isCurrent()) {
            wait.untilReady();
        }
    }
}
