package dev.seedbed.micronaut.server;

/** A database and who may connect to it. */
public record PostgresDatabase(String url, String username, String password) {

    /** Without the password. */
    @Override
    public String toString() {
        return username + " at " + url;
    }
}
