package dev.seedbed.test;

import java.util.Set;

/**
 * Checks of a service's databases, a line each in its own test suite. They start the service's context themselves, on
 * databases of their own.
 */
public final class DatabaseChecks {

    private static final String USUAL = "test";

    private DatabaseChecks() {}

    /**
     * Runs every seed a second time, except those that run only once, and compares the rows of all tables. A failure keeps
     * the databases of the check, and says how to connect to them.
     *
     * @param environments in which to do so, one after the other; {@code test} if none is given
     * @throws AssertionError if any row has changed, or a seed has failed
     */
    public static void seedsRunTwiceChangeNothing(String... environments) {
        seedsRunTwiceChangeNothingExcept(Set.of(), environments);
    }

    /**
     * The same, for a service with seeds that are meant to change rows each time.
     *
     * @param excluded names of seeds that are not run again; those that run at every start ({@code ALWAYS}) are, and may
     *     change anything
     * @param environments in which to do so, one after the other; {@code test} if none is given
     * @throws AssertionError if any other seed has changed a row, or a seed has failed
     */
    public static void seedsRunTwiceChangeNothingExcept(Set<String> excluded, String... environments) {
        for (String environment : environments.length == 0 ? new String[] {USUAL} : environments) {
            SecondSeeding.demandNoChange(environment, excluded);
        }
    }
}
