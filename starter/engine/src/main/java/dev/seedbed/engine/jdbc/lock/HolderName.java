package dev.seedbed.engine.jdbc.lock;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * What the lock's connection is called on the server: which replica, since when, at which step. There is room for 63
 * characters; where they do not suffice, the host's name gives way, from its front: replicas differ at its end.
 */
final class HolderName {

    private static final int LIMIT = 63;
    private static final int STEP_LIMIT = 22;
    private static final DateTimeFormatter SINCE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm'Z'").withZone(ZoneOffset.UTC);

    private final String host;
    private final String rest;

    HolderName(Instant since) {
        this(hostName(), ProcessHandle.current().pid(), since);
    }

    HolderName(String host, long pid, Instant since) {
        this.host = printable(host);
        this.rest = "/" + pid + ' ' + SINCE.format(since) + ' ';
    }

    String at(String step) {
        String shown = printable(step);
        shown = shown.substring(0, Math.min(STEP_LIMIT, shown.length()));
        int room = LIMIT - "seedbed ".length() - rest.length() - shown.length();
        return "seedbed " + host.substring(Math.max(0, host.length() - room)) + rest + shown;
    }

    /** As the server would show it. */
    private static String printable(String text) {
        return text.replaceAll("[^\\x20-\\x7e]", "?");
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
