package dev.seedbed.cli.command;

import dev.seedbed.cli.context.ServiceContext;
import dev.seedbed.cli.context.ServiceLog;
import dev.seedbed.cli.context.Wanted;
import dev.seedbed.cli.output.Console;
import dev.seedbed.engine.prepare.SuggestedCommands;
import java.util.List;

/** What a command works with: a service, and somebody who reads the answer. */
public record Session(ServiceContext service, Console console) {

    /** For a line, which says whether a program reads the answer. */
    public static Session of(ServiceContext service, Console console, String... arguments) {
        boolean json = List.of(arguments).contains(ServiceOptions.JSON);
        return new Session(service, json ? console.speakingJson() : console);
    }

    /**
     * The service's databases; the caller closes them.
     *
     * @param typed the words of the command
     */
    Databases databases(ServiceOptions options, Wanted wanted, List<String> typed) {
        if (!options.verbose) {
            ServiceLog.warningsOnly();
        }
        return new Databases(
                service.open(wanted, options::applyTo),
                options,
                new SuggestedCommands(typed, options.selection()),
                console);
    }
}
