package dev.seedbed.cli.command;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code db} by itself: says what there is. */
@Command(
        name = "db",
        versionProvider = DbVersion.class,
        sortOptions = false,
        description = "Brings the service's PostgreSQL databases to the state that its code expects, and shows how they"
                + " stand.",
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        footer = {
            "",
            "Exit codes: 0 done, 1 failed, 2 usage, 3 not at head or different, 4 refused.",
            "More of a command: db help COMMAND"
        })
final class DbCommand implements Callable<Integer> {

    private final Session session;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version of Seedbed.")
    boolean version;

    DbCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(session.console().error().stream(), CommandLine.Help.Ansi.OFF);
        return ExitCode.USAGE;
    }
}
