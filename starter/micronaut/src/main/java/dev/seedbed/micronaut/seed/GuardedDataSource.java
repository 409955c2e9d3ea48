package dev.seedbed.micronaut.seed;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** A datasource that lets a seed of another one read, and nothing else. */
final class GuardedDataSource implements DataSource {

    private final String name;
    private final DataSource target;

    GuardedDataSource(String name, DataSource target) {
        this.name = name;
        this.target = target;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return guarded(target.getConnection());
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        return guarded(target.getConnection(username, password));
    }

    private Connection guarded(Connection connection) throws SQLException {
        Optional<SeedScope> stranger =
                SeedScope.current().filter(scope -> !scope.datasource().equals(name));
        if (stranger.isEmpty()) {
            return connection;
        }
        stranger.get().others().add(name);
        return ReadOnlyConnection.of(connection);
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return target.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        target.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        target.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return target.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger(Logger.GLOBAL_LOGGER_NAME);
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return type.isInstance(target) ? type.cast(target) : target.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return type.isInstance(target) || target.isWrapperFor(type);
    }
}
