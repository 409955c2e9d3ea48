package dev.seedbed.engine.jdbc.lock;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who holds the lock, and for how long, as the server knows it.
 *
 * @param pid the server's process
 * @param name which replica, since when, and at which step
 * @param address where from; null for the server's own machine
 */
public record LockHolder(int pid, @Nullable String name, @Nullable String address, @Nullable Long seconds) {

    /** Who holds it now, if anybody does. */
    public static Optional<LockHolder> of(Connection connection, LockKey key) throws SQLException {
        return PreparationLock.holder(connection, key);
    }

    /** On one line. */
    public String describe() {
        StringBuilder text = new StringBuilder("server process ").append(pid);
        if (name != null && !name.isBlank()) {
            text.append(", \"").append(name).append('"');
        }
        if (address != null) {
            text.append(", from ").append(address);
        }
        if (seconds != null) {
            text.append(", for ").append(seconds).append(" s");
        }
        return text.toString();
    }
}
