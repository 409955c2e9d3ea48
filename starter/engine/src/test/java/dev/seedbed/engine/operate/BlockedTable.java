package dev.seedbed.engine.operate;

import dev.seedbed.engine.prepare.TestService;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;

/** A table that another session has locked for a while. */
final class BlockedTable {

    private final Thread thread;
    private volatile boolean held;

    private BlockedTable(TestService service, String table, Duration time, CountDownLatch locked) {
        thread = new Thread(() -> {
            try (Connection connection = service.database.connect();
                    Statement statement = connection.createStatement()) {
                connection.setAutoCommit(false);
                statement.execute("lock table " + table + " in access share mode");
                locked.countDown();
                Thread.sleep(time.toMillis());
                held = true;
                connection.rollback();
            } catch (SQLException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        thread.start();
    }

    static BlockedTable hold(TestService service, String table, Duration time) {
        CountDownLatch locked = new CountDownLatch(1);
        BlockedTable blocked = new BlockedTable(service, table, time, locked);
        try {
            locked.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return blocked;
    }

    /** Whether it was let go only when its time was up. */
    boolean wasHeld() {
        return held;
    }
}
