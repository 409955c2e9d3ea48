package dev.seedbed.bench.empty;

import org.flywaydb.core.Flyway;

/** Migrates a database with plain Flyway: {@code url}. */
final class FlywayMain {

    private FlywayMain() {}

    public static void main(String... arguments) {
        Flyway.configure().dataSource(arguments[0], null, null).load().migrate();
    }
}
