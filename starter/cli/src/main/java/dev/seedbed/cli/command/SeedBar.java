package dev.seedbed.cli.command;

import dev.seedbed.cli.output.Bar;
import dev.seedbed.cli.output.Console;
import dev.seedbed.engine.prepare.PendingSeeds;
import dev.seedbed.engine.seed.SeedProgress;

/** Draws how far the seed has come that runs, while others work. */
final class SeedBar implements AutoCloseable {

    private static final long EVERY_MS = 100;

    private final PendingSeeds seeds;
    private final Console console;
    private final Thread thread = new Thread(this::drawOn, "seedbed-bar");

    SeedBar(PendingSeeds seeds, Console console) {
        this.seeds = seeds;
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
                seeds.running().map(SeedBar::bar).ifPresent(console::bar);
                Thread.sleep(EVERY_MS);
            }
        } catch (InterruptedException e) {
            console.noBar();
        }
    }

    private static Bar bar(SeedProgress running) {
        return new Bar("seed " + running.seed(), running.done(), running.total(), note(running));
    }

    private static String note(SeedProgress running) {
        return (running.perSecond() == 0 ? "" : running.perSecond() + "/s")
                + (running.secondsLeft() < 0 ? "" : ", " + running.secondsLeft() + " s to go");
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
