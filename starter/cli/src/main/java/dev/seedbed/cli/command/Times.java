package dev.seedbed.cli.command;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Times as a person reads them, in this machine's zone. */
final class Times {

    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private Times() {}

    static String local(@Nullable String instant) {
        return instant == null ? "" : FORM.format(Instant.parse(instant).atZone(ZoneId.systemDefault()));
    }
}
