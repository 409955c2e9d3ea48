package dev.seedbed.server;

/** What a server is for, and so how much its data is worth. */
public enum ServerPurpose {
    /** Its data stays between runs, and survives the end of a process. */
    DEVELOPMENT("dev"),
    /** Nobody misses its data: it may lie in memory, and nothing waits for a disk. */
    TEST("test");

    private final String folder;

    ServerPurpose(String folder) {
        this.folder = folder;
    }

    /** How its directory is called. */
    String folder() {
        return folder;
    }
}
