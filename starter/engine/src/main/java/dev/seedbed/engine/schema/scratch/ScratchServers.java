package dev.seedbed.engine.schema.scratch;

import dev.seedbed.engine.jdbc.ConnectionSource;
import java.util.Optional;
import java.util.function.Supplier;

/** Chooses the server for scratch databases. */
public final class ScratchServers {

    private ScratchServers() {}

    /**
     * The original's own server if its user may create databases there, else the other one.
     *
     * @param other a server that exists for such things; asked, and perhaps started, only if it is needed
     */
    public static ScratchServer open(ConnectionSource original, Supplier<Optional<ConnectionSource>> other) {
        Optional<LeasedScratchServer> own = LeasedScratchServer.open(original);
        if (own.isPresent()) {
            return own.get();
        }
        return other.get()
                .flatMap(LeasedScratchServer::open)
                .orElseThrow(() -> ScratchProblems.noRight(original.address()));
    }
}
