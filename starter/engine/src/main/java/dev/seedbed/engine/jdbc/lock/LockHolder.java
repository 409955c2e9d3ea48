package dev.seedbed.engine.jdbc.lock;

import org.jspecify.annotations.Nullable;

/** Who holds the lock, and for how long, as the server knows it. */
record LockHolder(int pid, @Nullable String name, @Nullable String address, @Nullable Long seconds) {

    String describe() {
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
