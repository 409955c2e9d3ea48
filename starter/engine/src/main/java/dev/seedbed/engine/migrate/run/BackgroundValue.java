package dev.seedbed.engine.migrate.run;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that is made on a thread of its own. Anyone who asks for it waits until it is there; {@link #get} rethrows what
 * the producer threw. Interruptions are not lost: they are left to what comes after.
 *
 * <p>The thread ends by itself, soon, and is not to be stopped half-way: it loads classes.
 */
final class BackgroundValue<T> implements AutoCloseable {

    private final CompletableFuture<T> made = new CompletableFuture<>();
    private final @Nullable Thread thread;

    private BackgroundValue(Supplier<T> making, String name) {
        this.thread = new Thread(() -> make(making), name);
        thread.setDaemon(true);
        thread.start();
    }

    private BackgroundValue(T value) {
        made.complete(value);
        this.thread = null;
    }

    static <T> BackgroundValue<T> begin(String name, Supplier<T> making) {
        return new BackgroundValue<>(making, name);
    }

    /** Wraps a value that is there already. */
    static <T> BackgroundValue<T> done(T value) {
        return new BackgroundValue<>(value);
    }

    private void make(Supplier<T> making) {
        try {
            made.complete(making.get());
        } catch (Throwable e) {
            made.completeExceptionally(e);
        }
    }

    T get() {
        try {
            return made.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** Waits until the thread has ended. */
    @Override
    public void close() {
        boolean interrupted = false;
        while (thread != null && thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
