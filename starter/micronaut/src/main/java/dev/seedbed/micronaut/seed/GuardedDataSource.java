package dev.seedbed.micronaut.seed;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/** A datasource that lets a seed of another one read, and nothing else. */
final class GuardedDataSource extends ForwardingDataSource {

    private final String name;

    GuardedDataSource(String name, DataSource target) {
        super(target);
        this.name = name;
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
}
