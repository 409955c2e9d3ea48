package dev.seedbed.server;

import java.util.List;

/** Settings of a server whose data nobody misses: nothing waits for a disk, and many pools find room. */
public final class ServerOptions {

    public static final List<String> FOR_TESTS = List.of(
            "fsync=off", "full_page_writes=off", "synchronous_commit=off", "autovacuum=off", "max_connections=300");

    private ServerOptions() {}
}
