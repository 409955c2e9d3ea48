package dev.seedbed.cli.command;

import dev.seedbed.engine.operate.Protection;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Says that a protected database is meant. */
final class ProtectionOption {

    @Option(
            names = "--allow-protected",
            paramLabel = "STAMP",
            description = "Also on a database that belongs to this protected environment.")
    private @Nullable String stamp;

    Protection protection() {
        return stamp == null ? Protection.full() : Protection.allowing(stamp);
    }
}
