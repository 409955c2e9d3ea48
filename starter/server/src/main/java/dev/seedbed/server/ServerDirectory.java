package dev.seedbed.server;

import java.nio.file.Path;

/** What lies in a server's directory. */
record ServerDirectory(Path path) {

    Path data() {
        return path.resolve("data");
    }

    /** Where {@code initdb} works; it becomes {@link #data} once it is complete. */
    Path unfinishedData() {
        return path.resolve("data.unfinished");
    }

    Path postmasterFile() {
        return data().resolve("postmaster.pid");
    }

    /** What the server said since it was started last. */
    Path serverLog() {
        return path.resolve("server.log");
    }

    /** What {@code initdb} and {@code pg_ctl} said last. */
    Path commandLog() {
        return path.resolve("command.log");
    }

    /** The port that the server had last and its password. */
    Path settings() {
        return path.resolve("settings.properties");
    }

    /** How long the server runs on after its last user, in milliseconds; missing for the usual time. */
    Path keptFor() {
        return path.resolve("kept-for");
    }

    /** Held while a server is being found, started or stopped. */
    Path changeLock() {
        return path.resolve("change.lock");
    }

    /** Held, shared, by each process that uses the server. */
    Path useLock() {
        return path.resolve("use.lock");
    }

    /** Held by the process that stops the server when nobody uses it any more. */
    Path watchLock() {
        return path.resolve("watch.lock");
    }
}
