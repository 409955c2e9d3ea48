package dev.seedbed.micronaut;

import dev.seedbed.engine.jdbc.ConnectionSource;
import dev.seedbed.engine.jdbc.OpenConnections;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends a start's work in the databases when the JVM is shut down in the middle of it, by SIGTERM for instance. Without it
 * the server would go on with the statement that runs, keep its locks, and roll it back at the end.
 *
 * <p>It is for starts in the foreground: {@link BackgroundPreparation} and commands have their own.
 */
final class StartInterruption {

    private static final Logger LOG = LoggerFactory.getLogger("dev.seedbed");
    private static final long LAST_BREATH_MS = TimeUnit.SECONDS.toMillis(5);

    private static volatile boolean happened;

    private final OpenConnections connections = new OpenConnections();
    private final ShutdownHook hook = new ShutdownHook(this::stop);
    private @Nullable Thread worker;

    /** Whether the JVM is being shut down in the middle of a start: its failure is no news then. */
    static boolean hasHappened() {
        return happened;
    }

    /** The same connections, which can be cut. */
    ConnectionSource watched(ConnectionSource source) {
        return connections.watched(source);
    }

    /** From now on the calling thread is at work in the databases. */
    synchronized void expect() {
        if (worker != null) {
            return;
        }
        worker = Thread.currentThread();
        hook.register();
    }

    /** The thread is done. */
    synchronized void expectNoMore() {
        if (Thread.currentThread().equals(worker)) {
            worker = null;
            notifyAll();
            hook.remove();
        }
    }

    private synchronized void stop() {
        if (worker == null) {
            return;
        }
        happened = true;
        worker.interrupt();
        connections.cut();
        LOG.info("The start was interrupted: its statement is cancelled, and what was not committed is rolled back. The"
                + " next start goes on from there.");
        awaitWorker();
    }

    /** A seed is cancelled by the thread that waits for it. */
    private void awaitWorker() {
        long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LAST_BREATH_MS);
        try {
            long left = LAST_BREATH_MS;
            while (worker != null && left > 0) {
                wait(left);
                left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
