package dev.seedbed.engine.jdbc.lock;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** What the lock's connection is called on the server: which replica, since when, at which step. */
final class HolderName {

    /** PostgreSQL cuts names at this many bytes. */
    private static final int LIMIT = 63;

    private static final int HOST_LIMIT = 20;

    private final String who;

    HolderName(Instant since) {
        String host = hostName();
        who = "seedbed " + host.substring(0, Math.min(HOST_LIMIT, host.length())) + '/'
                + ProcessHandle.current().pid() + ' ' + since.truncatedTo(ChronoUnit.SECONDS) + ' ';
    }

    String at(String step) {
        String name = who + step;
        while (name.getBytes(StandardCharsets.UTF_8).length > LIMIT) {
            name = name.substring(0, name.length() - 1);
        }
        return name;
    }

    private static String hostName() {
        String name = System.getenv("HOSTNAME");
        if (name != null && !name.isBlank()) {
            return name;
        }
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }
}
