package dev.seedbed.test.database;

import dev.seedbed.postgres.ServerAccess;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What no test has to wait for, one after the other on a thread and a connection of its own. */
final class BackgroundWork {

    private static final Logger LOG = LoggerFactory.getLogger(BackgroundWork.class);
    private static final long LAST_ONE_SECONDS = 10;

    private final ServerAccess server;
    private final ExecutorService thread;
    private @Nullable Administration connection;
    private volatile boolean ending;

    BackgroundWork(ServerAccess server) {
        this.server = server;
        this.thread = Executors.newSingleThreadExecutor(work -> {
            Thread worker = new Thread(work, "seedbed-test-databases");
            worker.setDaemon(true);
            return worker;
        });
    }

    void submit(Consumer<Administration> work) {
        try {
            thread.execute(() -> run(work));
        } catch (RejectedExecutionException e) {
            LOG.debug("The process ends; the next one does what is left.", e);
        }
    }

    private void run(Consumer<Administration> work) {
        if (ending) {
            return;
        }
        try {
            if (connection == null) {
                connection = Administration.connect(server, "seedbed background");
            }
            work.accept(connection);
        } catch (RuntimeException e) {
            LOG.warn("Work on test databases failed: {}", e.getMessage());
        }
    }

    /** What has begun is finished, the rest is left. */
    void end() {
        ending = true;
        thread.shutdown();
        try {
            if (thread.awaitTermination(LAST_ONE_SECONDS, TimeUnit.SECONDS) && connection != null) {
                connection.close();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
