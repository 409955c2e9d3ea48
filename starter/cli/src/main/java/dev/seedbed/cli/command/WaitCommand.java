package dev.seedbed.cli.command;

import dev.seedbed.cli.context.Wanted;
import dev.seedbed.engine.prepare.PreparationSettings;
import java.time.Duration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code db wait}: until somebody else has brought the database to head. */
@Command(
        name = "wait",
        description = "Waits until another process has brought the database to head and run its seeds; changes nothing."
                + " Ends with 3 where that takes too long.",
        footer = {"Example, in an init container:", "  java -jar service.jar db wait --timeout 10m"})
final class WaitCommand extends PreparingCommand {

    @Option(
            names = {"-t", "--timeout"},
            paramLabel = "DURATION",
            converter = Durations.class,
            defaultValue = "5m",
            description = "How long at most: 30s, 10m, 1h. Without it, ${DEFAULT-VALUE}.")
    private Duration timeout = Duration.ZERO;

    WaitCommand(Session session) {
        super(session, Wanted.CONFIGURATION);
    }

    @Override
    PreparationSettings settings(PreparationSettings configured) {
        return configured.awaited(timeout);
    }
}
