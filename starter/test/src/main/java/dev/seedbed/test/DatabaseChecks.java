package dev.seedbed.test;

import java.util.List;

/**
 * Checks of a service's databases, a line each in its own test suite. They start the service's context themselves, on
 * databases of their own.
 */
public final class DatabaseChecks {

    private static final String USUAL = "test";

    private DatabaseChecks() {}

    /**
     * Runs every seed a second time, but those that run only once, and compares the rows of all tables.
     *
     * @param environments in which to do so, one after the other; {@code test} where none is given
     * @throws AssertionError if any row has changed, or a seed has failed
     */
    public static void seedsRunTwiceChangeNothing(String... environments) {
        for (String environment : environments.length == 0 ? new String[] {USUAL} : environments) {
            List<String> changes = SecondSeeding.changesIn(environment);
            if (!changes.isEmpty()) {
                throw new AssertionError(
                        """
                        Seeds change the database when they run a second time (environment %s).
                          Why:  %s
                          Next: Let them upsert, or ask for what is there first; a seed that is to run only once says so:\
                         @Seed(when = RunMode.ONCE)."""
                                .formatted(
                                        environment, String.join("\n", changes).replace("\n", "\n        ")));
            }
        }
    }
}
