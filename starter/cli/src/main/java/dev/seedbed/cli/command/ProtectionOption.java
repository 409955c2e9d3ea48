package dev.seedbed.cli.command;

import dev.seedbed.engine.operate.Protection;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that allows a command on a protected database. */
final class ProtectionOption {

    @Option(
            names = "--allow-protected",
            paramLabel = "ENVIRONMENT",
            description = "Allow it on a database that belongs to this protected environment.")
    private @Nullable String environment;

    Protection protection() {
        return environment == null ? Protection.full() : Protection.allowing(environment);
    }
}
