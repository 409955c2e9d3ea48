package dev.seedbed.cli;

import dev.seedbed.cli.output.Console;
import dev.seedbed.micronaut.CommandRun;

/**
 * Ctrl-C, or whoever else ends the process before the command has come to its end. The server would go on with the
 * statement that runs, and keep its locks, only to roll it back then; it is told to stop at once.
 */
final class Interruption {

    private final CommandRun run;
    private final Console console;
    private final Thread hook = new Thread(this::stop, "seedbed-interruption");

    Interruption(CommandRun run, Console console) {
        this.run = run;
        this.console = console;
    }

    void expect() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    private void stop() {
        console.close();
        if (run.stop()) {
            console.lastWord("Interrupted. What was running is cancelled, and what was not committed is rolled back.");
        }
    }

    void expectNoMore() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException itRuns) {
            // and has the last word
        }
    }
}
