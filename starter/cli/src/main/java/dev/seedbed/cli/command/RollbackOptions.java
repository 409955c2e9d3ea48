package dev.seedbed.cli.command;

import dev.seedbed.engine.operate.RollbackAim;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** How far down. */
final class RollbackOptions {

    @ArgGroup
    private @Nullable Depth depth;

    /** At most one of them. */
    static final class Depth {
        @Option(
                names = "--to",
                paramLabel = "VERSION",
                completionCandidates = VersionNames.Base.class,
                description = "Down to this version, which stays; base: everything that was migrated.")
        private String version = "";

        @Option(
                names = "--steps",
                paramLabel = "N",
                converter = Steps.class,
                description = "So many versions down; 1 where nothing is said.")
        private int steps;
    }

    boolean isGiven() {
        return depth != null;
    }

    RollbackAim aim() {
        return Optional.ofNullable(depth).map(RollbackOptions::aim).orElseGet(() -> RollbackAim.steps(1));
    }

    private static RollbackAim aim(Depth depth) {
        if (depth.version.isEmpty()) {
            return RollbackAim.steps(depth.steps);
        }
        return depth.version.equalsIgnoreCase(Versions.BASE)
                ? RollbackAim.base()
                : RollbackAim.to(Versions.read(depth.version));
    }
}
