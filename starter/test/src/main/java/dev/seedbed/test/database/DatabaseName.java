package dev.seedbed.test.database;

import java.security.SecureRandom;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * How databases are called. From the name alone one can tell whose they are, and nothing that is called otherwise is ever
 * copied from or dropped.
 */
final class DatabaseName {

    static final String OWNED = "seedbed_test_";
    static final String TEMPLATE = "seedbed_template_";
    static final String KEPT = "seedbed_kept_";

    private static final int KEY_LENGTH = 24;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd_HHmmss_SSS");

    /** Stands for this process on every server. */
    static final String PROCESS = random();

    private static final AtomicInteger COUNT = new AtomicInteger();

    private DatabaseName() {}

    /** Of a database that ends with this process. */
    static String next() {
        return OWNED + PROCESS + "_" + COUNT.incrementAndGet();
    }

    /** Of the template for code with this fingerprint. */
    static String template(String fingerprint) {
        return TEMPLATE + fingerprint.substring(0, Math.min(KEY_LENGTH, fingerprint.length()));
    }

    /** Stands for a test's failure; in their order the newest is the last. */
    static String failure() {
        return KEPT + LocalDateTime.now(ZoneOffset.UTC).format(TIME) + "_" + PROCESS + "_"
                + "%06d".formatted(COUNT.incrementAndGet());
    }

    /** Of a database that outlives its test, because of this failure. */
    static String kept(String failure) {
        return failure + "_" + COUNT.incrementAndGet();
    }

    static boolean isOurs(String name) {
        return name.startsWith(OWNED) || name.startsWith(TEMPLATE) || name.startsWith(KEPT);
    }

    private static String random() {
        byte[] bytes = new byte[4];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
