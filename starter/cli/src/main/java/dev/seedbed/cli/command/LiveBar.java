package dev.seedbed.cli.command;

import dev.seedbed.cli.output.Bar;
import dev.seedbed.cli.output.Console;
import java.util.Optional;
import java.util.function.Supplier;

/** Draws how far something has come, again and again, while others work. */
final class LiveBar implements AutoCloseable {

    private static final long EVERY_MS = 100;

    private final Supplier<Optional<Bar>> now;
    private final Console console;
    private final Thread thread = new Thread(this::drawOn, "seedbed-bar");

    /** @param now how far it is; empty where nothing is at work */
    LiveBar(Supplier<Optional<Bar>> now, Console console) {
        this.now = now;
        this.console = console;
        thread.setDaemon(true);
    }

    void begin() {
        if (console.error().live()) {
            thread.start();
        }
    }

    private void drawOn() {
        try {
            while (true) {
                now.get().ifPresent(console::bar);
                Thread.sleep(EVERY_MS);
            }
        } catch (InterruptedException e) {
            console.noBar();
        }
    }

    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
