package dev.seedbed.engine.migrate.flyway;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something that is made on a thread of its own while its owner does other things. Whoever asks for it waits until it is
 * there, and meets what making it has thrown; an interruption is not lost by that, but left to what comes after.
 *
 * <p>It ends by itself, soon, and is not to be broken off in the middle: what it does is to load classes.
 */
final class Meanwhile<T> implements AutoCloseable {

    private final CompletableFuture<T> made = new CompletableFuture<>();
    private final @Nullable Thread thread;

    private Meanwhile(Supplier<T> making, String name) {
        this.thread = new Thread(() -> make(making), name);
        thread.setDaemon(true);
        thread.start();
    }

    private Meanwhile(T value) {
        made.complete(value);
        this.thread = null;
    }

    static <T> Meanwhile<T> begin(String name, Supplier<T> making) {
        return new Meanwhile<>(making, name);
    }

    /** Nothing is left to be done for it. */
    static <T> Meanwhile<T> done(T value) {
        return new Meanwhile<>(value);
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

    /** Waits until the thread has ended, however it ends. */
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
