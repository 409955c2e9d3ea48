package dev.seedbed.engine.operate.diff;

import dev.seedbed.engine.jdbc.ConnectionSource;
import dev.seedbed.engine.jdbc.SqlStates;
import dev.seedbed.engine.jdbc.Transactions;
import dev.seedbed.engine.prepare.Preparation;
import dev.seedbed.engine.prepare.TrackingTables;
import dev.seedbed.engine.problem.Problem;
import dev.seedbed.engine.schema.scratch.OriginalDatabase;
import dev.seedbed.schema.DiffOptions;
import dev.seedbed.schema.SchemaDiff;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Compares two schemas, of which some exist only once they have been made in a scratch database. The tables in which Flyway
 * and Seedbed keep their own records are no difference.
 *
 * <p>Databases that exist are only read. Scratch databases are dropped at the end, and by {@link #close} from another thread
 * if the comparison is stopped before.
 */
public final class SchemaComparison implements AutoCloseable {

    private final Supplier<Preparation> service;
    private final Supplier<Optional<ConnectionSource>> scratchServer;
    private final List<Connection> connections = new ArrayList<>();
    private @Nullable Preparation preparation;
    private volatile @Nullable ReplayServer server;
    private volatile String stage = "";

    /**
     * Nothing is opened yet.
     *
     * @param service the preparation of the service's database, made only if a side is the service's
     * @param scratchServer a server for scratch databases if they can't be on the service's own; asked, and perhaps started,
     *     only if it is needed
     */
    public SchemaComparison(Supplier<Preparation> service, Supplier<Optional<ConnectionSource>> scratchServer) {
        this.service = service;
        this.scratchServer = scratchServer;
    }

    /**
     * Compares.
     *
     * @throws Problem if a side can't be reached, made or read
     */
    public SchemaDiff compare(SchemaSide from, SchemaSide to, DiffOptions options) {
        try {
            Existing existing = new Existing(open(from), open(to));
            Connection before = existing.from == null ? replayed(from, existing.to) : existing.from;
            Connection after = existing.to == null ? replayed(to, existing.from) : existing.to;
            stage = "comparing " + from + " with " + to;
            return SchemaDiff.between(before, after, withoutTracking(options, from, to));
        } catch (SQLException e) {
            throw notCompared(from, to, e);
        } finally {
            connections.forEach(Transactions::closeQuietly);
            if (preparation != null) {
                preparation.close();
            }
            close();
        }
    }

    /** How far it has come, for another thread. */
    public Optional<DiffProgress> progress() {
        ReplayServer replaying = server;
        return Optional.ofNullable(replaying)
                .flatMap(ReplayServer::progress)
                .or(() -> Optional.of(new DiffProgress(stage, 0, 0)))
                .filter(progress -> !progress.stage().isEmpty());
    }

    private record Existing(@Nullable Connection from, @Nullable Connection to) {}

    /** Those that exist are opened first: a wrong address shows before anything is replayed. */
    private @Nullable Connection open(SchemaSide side) {
        if (side.isScratch()) {
            return null;
        }
        stage = "connecting to " + side;
        Connection connection = side instanceof SchemaSide.Database database
                ? SideConnection.of(database.connections())
                : SideConnection.live(preparation());
        connections.add(connection);
        return connection;
    }

    /** @param other the database that it will be compared with, which determines what it contains */
    private Connection replayed(SchemaSide side, @Nullable Connection other) throws SQLException {
        stage = "looking for a server for scratch databases";
        ReplayServer open = server;
        if (open == null) {
            open = ReplayServer.open(preparation(), scratchServer);
            server = open;
        }
        OriginalDatabase original = other == null ? open.original() : OriginalDatabase.read(other);
        Connection connection = open.replay(side, original).connections().open();
        connections.add(connection);
        return connection;
    }

    private Preparation preparation() {
        Preparation known = preparation;
        if (known == null) {
            known = service.get();
            preparation = known;
        }
        return known;
    }

    private DiffOptions withoutTracking(DiffOptions options, SchemaSide from, SchemaSide to) {
        DiffOptions ignoring = options.ignoring(TrackingTables.NAMES.toArray(String[]::new));
        boolean isOfService = !(from instanceof SchemaSide.Database && to instanceof SchemaSide.Database);
        return isOfService ? ignoring.ignoring(preparation().source().history()) : ignoring;
    }

    private static Problem notCompared(SchemaSide from, SchemaSide to, SQLException error) {
        return new Problem(
                from + " and " + to + " could not be compared.",
                SqlStates.firstLine(error),
                "If the message does not say what to do, run the command again with --verbose and report it.",
                error);
    }

    /** Drops the scratch databases. */
    @Override
    public void close() {
        ReplayServer open = server;
        if (open != null) {
            open.close();
        }
    }
}
