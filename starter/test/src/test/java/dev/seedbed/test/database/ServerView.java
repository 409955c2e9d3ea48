package dev.seedbed.test.database;

import dev.seedbed.postgres.ServerAccess;
import dev.seedbed.postgres.TestServer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What a person sees who looks at the test server from outside. */
public final class ServerView {

    private ServerView() {}

    public static ServerAccess server() {
        return new TestServer("auto", Optional.empty(), Optional.empty(), Optional.empty(), "postgres:17-alpine")
                .start();
    }

    public static List<String> databases() {
        try (Administration look = Administration.connect(server(), "a look from outside")) {
            return look.names("all-databases");
        }
    }

    public static void awaitWithout(String database, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (databases().contains(database)) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError(database + " is still there.");
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
