package dev.seedbed.engine.jdbc.lock;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who holds the lock, as the server knows it. */
record LockHolder(int pid, @Nullable String name, @Nullable String address, @Nullable Instant since) {

    String describe(Instant now) {
        StringBuilder text = new StringBuilder("server process ").append(pid);
        if (name != null && !name.isBlank()) {
            text.append(", \"").append(name).append('"');
        }
        if (address != null) {
            text.append(", from ").append(address);
        }
        if (since != null) {
            text.append(", for ")
                    .append(Math.max(0, Duration.between(since, now).toSeconds()))
                    .append(" s");
        }
        return text.toString();
    }
}
