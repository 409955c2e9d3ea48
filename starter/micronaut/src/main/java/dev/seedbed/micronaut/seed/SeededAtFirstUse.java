package dev.seedbed.micronaut.seed;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * A datasource that was created after the service's start: its seeds run when it is first used, because seeds use
 * repositories, and these the datasource, which does not exist for them before it is created.
 */
public final class SeededAtFirstUse extends ForwardingDataSource {

    private final Runnable seeding;
    private boolean seeded;

    public SeededAtFirstUse(DataSource target, Runnable seeding) {
        super(target);
        this.seeding = seeding;
    }

    @Override
    public Connection getConnection() throws SQLException {
        seed();
        return target.getConnection();
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        seed();
        return target.getConnection(username, password);
    }

    private void seed() {
        if (!SeedTransaction.isCurrent()) {
            seedOnce();
        }
    }

    private synchronized void seedOnce() {
        if (!seeded) {
            seeding.run();
            seeded = true;
        }
    }
}
