package dev.seedbed.engine.migrate.fingerprint;

/** A location whose files can't be told without Flyway. */
final class UnlistableLocation extends Exception {

    private static final long serialVersionUID = 1L;

    UnlistableLocation(String location, String why) {
        super("the location " + location + " " + why);
    }
}
