package dev.seedbed.cli;

import dev.seedbed.cli.command.CommandTree;
import dev.seedbed.cli.command.Session;
import dev.seedbed.cli.context.ServiceContext;
import dev.seedbed.cli.context.ServiceLog;
import dev.seedbed.cli.output.Console;
import dev.seedbed.cli.output.Terminals;
import io.micronaut.context.ApplicationContextBuilder;
import java.util.Map;
import java.util.function.Consumer;

/** The {@code db} command: {@code java -cp service.jar dev.seedbed.cli.Db COMMAND}. */
public final class Db {

    private Db() {}

    public static void main(String... arguments) {
        System.exit(run(builder -> {}, arguments));
    }

    /** Runs a command on the process's own streams, and tells the exit code. */
    static int run(Consumer<ApplicationContextBuilder> configuration, String... arguments) {
        Map<String, String> environment = System.getenv();
        Console console = new Console(Terminals.output(environment), Terminals.error(environment));
        ServiceLog.moveToError();
        ServiceContext service = new ServiceContext(configuration);
        Session session = Session.of(service, console, arguments);
        Interruption interruption = new Interruption(service.run(), session.console());
        interruption.expect();
        try {
            return CommandTree.run(session, arguments);
        } finally {
            interruption.expectNoMore();
        }
    }
}
