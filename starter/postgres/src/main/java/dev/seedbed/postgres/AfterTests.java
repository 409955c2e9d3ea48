package dev.seedbed.postgres;

/** What happens to a test server after the tests, and so to the databases that failed tests keep in it. */
@FunctionalInterface
public interface AfterTests {

    /** It is somebody's own, and stays. */
    AfterTests STAYS = () -> "";

    /**
     * Keeps the server for a while, if that is possible.
     *
     * @return how long it is there, and how to get it back; empty if it stays
     */
    String keep();
}
