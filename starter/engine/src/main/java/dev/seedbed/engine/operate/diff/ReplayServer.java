package dev.seedbed.engine.operate.diff;

import dev.seedbed.engine.jdbc.ConnectionSource;
import dev.seedbed.engine.jdbc.SqlStates;
import dev.seedbed.engine.prepare.Preparation;
import dev.seedbed.engine.problem.Problem;
import dev.seedbed.engine.schema.scratch.LeasedScratchServer;
import dev.seedbed.engine.schema.scratch.OriginalDatabase;
import dev.seedbed.engine.schema.scratch.ScratchDatabase;
import dev.seedbed.engine.schema.scratch.ScratchServer;
import dev.seedbed.engine.schema.scratch.ScratchServers;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A server on which migrations are replayed: the service's own if it answers, if its databases are not protected, and if the
 * user may create databases there; else the one for scratch databases.
 */
final class ReplayServer implements AutoCloseable {

    private final Preparation preparation;
    private final ScratchServer server;
    private final OriginalDatabase original;
    private volatile @Nullable Replay running;

    private ReplayServer(Preparation preparation, ScratchServer server, OriginalDatabase original) {
        this.preparation = preparation;
        this.server = server;
        this.original = original;
    }

    static ReplayServer open(Preparation preparation, Supplier<Optional<ConnectionSource>> scratchServer) {
        try {
            return choose(preparation, scratchServer);
        } catch (Problem problem) {
            throw problem.about(preparation.datasource());
        } catch (SQLException e) {
            throw ReplayProblems.noServer(preparation.source().connections(), e);
        }
    }

    private static ReplayServer choose(Preparation preparation, Supplier<Optional<ConnectionSource>> scratchServer)
            throws SQLException {
        ConnectionSource own = preparation.source().connections();
        Optional<OriginalDatabase> original = read(own);
        if (original.isEmpty()) {
            return new ReplayServer(
                    preparation,
                    other(scratchServer).orElseThrow(() -> ReplayProblems.unreachable(own.address())),
                    OriginalDatabase.plain());
        }
        Optional<String> isProtected = protectedEnvironment(preparation);
        ScratchServer server = isProtected.isPresent()
                ? other(scratchServer).orElseThrow(() -> ReplayProblems.isProtected(own.address(), isProtected.get()))
                : ScratchServers.open(own, scratchServer);
        return new ReplayServer(preparation, server, original.get());
    }

    /** Empty if nobody answers there: the migrations can be replayed elsewhere. */
    private static Optional<OriginalDatabase> read(ConnectionSource own) throws SQLException {
        try (Connection connection = own.open()) {
            return Optional.of(OriginalDatabase.read(connection));
        } catch (SQLException e) {
            if (SqlStates.isUnreachable(e)) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private static Optional<LeasedScratchServer> other(Supplier<Optional<ConnectionSource>> scratchServer) {
        return scratchServer.get().flatMap(LeasedScratchServer::open);
    }

    /** Both count: that of the service, and the one that its database belongs to. */
    private static Optional<String> protectedEnvironment(Preparation preparation) {
        if (preparation.settings().environment().isProtected()) {
            return Optional.of(preparation.settings().environment().name());
        }
        return preparation.glance().stamp().filter(preparation.settings().environment()::protects);
    }

    /** The service's own database, or something like one if it can't be reached. */
    OriginalDatabase original() {
        return original;
    }

    /** Makes a scratch database with the schema of a side. */
    ScratchDatabase replay(SchemaSide side, OriginalDatabase original) {
        Replay replay = new Replay(preparation, server, side);
        running = replay;
        try {
            return replay.run(original);
        } finally {
            running = null;
        }
    }

    Optional<DiffProgress> progress() {
        Replay replay = running;
        return replay == null ? Optional.empty() : Optional.of(replay.progress());
    }

    @Override
    public void close() {
        server.close();
    }
}
