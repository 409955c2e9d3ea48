package dev.seedbed.engine.schema;

import org.jspecify.annotations.Nullable;

/**
 * What holds for a whole database. {@code version} is the server's number, such as 170004; {@code collation} and {@code ctype} are
 * the database's defaults. {@code libraries} are those that each session has loaded, null if that can't be read.
 */
public record DatabaseInfo(
        int version, String name, String encoding, String collation, String ctype, @Nullable String libraries) {

    public int majorVersion() {
        return version / 10_000;
    }
}
