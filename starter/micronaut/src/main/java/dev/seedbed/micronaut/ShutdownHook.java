package dev.seedbed.micronaut;

import org.jspecify.annotations.Nullable;

/** What is done when the JVM is shut down, by SIGTERM for instance, for as long as it is registered. */
final class ShutdownHook {

    private final Runnable action;
    private @Nullable Thread thread;

    ShutdownHook(Runnable action) {
        this.action = action;
    }

    synchronized void register() {
        Thread added = new Thread(action, "seedbed interruption");
        try {
            Runtime.getRuntime().addShutdownHook(added);
            thread = added;
        } catch (IllegalStateException shuttingDown) {
            // too late
        }
    }

    synchronized void remove() {
        try {
            if (thread != null) {
                Runtime.getRuntime().removeShutdownHook(thread);
            }
        } catch (IllegalStateException shuttingDown) {
            // it runs
        }
        thread = null;
    }
}
