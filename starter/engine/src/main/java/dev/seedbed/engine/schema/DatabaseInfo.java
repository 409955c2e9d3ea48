package dev.seedbed.engine.schema;

/**
 * What holds for a whole database. {@code version} is the server's number, such as 170004; {@code collation} and {@code ctype} are
 * the database's defaults.
 */
public record DatabaseInfo(int version, String name, String encoding, String collation, String ctype) {

    public int majorVersion() {
        return version / 10_000;
    }
}
