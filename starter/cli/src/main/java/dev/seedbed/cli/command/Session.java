package dev.seedbed.cli.command;

import dev.seedbed.cli.context.ServiceContext;
import dev.seedbed.cli.context.ServiceLog;
import dev.seedbed.cli.context.Wanted;
import dev.seedbed.cli.output.Console;

/** What a command works with: a service, and somebody who reads the answer. */
public record Session(ServiceContext service, Console console) {

    /** The service's databases; whoever asks closes them. */
    Databases databases(ServiceOptions options, Wanted wanted) {
        if (!options.verbose) {
            ServiceLog.warningsOnly();
        }
        return new Databases(service.open(wanted, options::applyTo), options, console);
    }
}
