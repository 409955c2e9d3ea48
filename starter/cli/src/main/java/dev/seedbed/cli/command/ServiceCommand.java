package dev.seedbed.cli.command;

import dev.seedbed.cli.context.Wanted;
import dev.seedbed.cli.output.Console;
import dev.seedbed.micronaut.ServiceDatabase;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A command that works with the service's databases. */
@Command(
        sortOptions = false,
        descriptionHeading = "%n",
        parameterListHeading = "%n",
        optionListHeading = "%n",
        footerHeading = "%n")
abstract class ServiceCommand implements Callable<Integer> {

    @Mixin
    private final ServiceOptions options = new ServiceOptions();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Says this.")
    boolean help;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private final Session session;
    private final Wanted wanted;

    ServiceCommand(Session session, Wanted wanted) {
        this.session = session;
        this.wanted = wanted;
    }

    @Override
    public final Integer call() throws Exception {
        try (Databases databases = session.databases(
                options, wanted, spec.commandLine().getParseResult().originalArgs())) {
            return run(databases);
        }
    }

    /** Does the work, and tells the exit code. */
    abstract int run(Databases databases) throws Exception;

    final boolean isJson() {
        return options.json;
    }

    final boolean isVerbose() {
        return options.verbose;
    }

    /** Tells a program how the database stands now, and what was done to it. */
    final void answer(Databases databases, ServiceDatabase database, Record done) {
        console().json(new StatusAnswer(databases).look(database, done).json());
    }

    final Console console() {
        return session.console();
    }
}
