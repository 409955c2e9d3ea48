package dev.seedbed.engine.schema.scratch;

import dev.seedbed.engine.jdbc.ConnectionSource;
import dev.seedbed.engine.jdbc.NamedSql;
import dev.seedbed.engine.jdbc.SqlStates;
import dev.seedbed.engine.problem.Problem;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Scratch databases on the server that connections lead to: the service's own, if its user may create databases, or another
 * one. A database is dropped when it is closed, all of them when the server is closed, and by the next process that opens
 * this server if this one was killed.
 */
public final class LeasedScratchServer implements ScratchServer {

    private static final List<String> MAINTENANCE = List.of("postgres", "template1");

    /** What a server answers that does not know a locale. */
    private static final Set<String> UNKNOWN_LOCALE = Set.of("42809", "22023", "0A000");

    private final ConnectionSource source;
    private final ScratchLease lease;
    private final List<String> names = new ArrayList<>();

    private LeasedScratchServer(ConnectionSource source, ScratchLease lease) {
        this.source = source;
        this.lease = lease;
    }

    /** Drops what killed processes have left; empty if this user may not create databases there. */
    public static Optional<LeasedScratchServer> open(ConnectionSource source) {
        SQLException refused = null;
        for (String name : MAINTENANCE) {
            ConnectionSource maintenance = source.toDatabase(name).orElse(null);
            if (maintenance == null) {
                return Optional.empty();
            }
            try {
                return open(source, maintenance.uninterrupted().open());
            } catch (SQLException e) {
                refused = e;
            }
        }
        throw ScratchProblems.noConnection(source.address(), refused);
    }

    private static Optional<LeasedScratchServer> open(ConnectionSource source, Connection connection)
            throws SQLException {
        ScratchLease lease = new ScratchLease(connection);
        if (!lease.mayCreateDatabases()) {
            lease.close();
            return Optional.empty();
        }
        lease.sweep();
        return Optional.of(new LeasedScratchServer(source, lease));
    }

    @Override
    public synchronized ScratchDatabase create(OriginalDatabase original) {
        String name = lease.nextName();
        ConnectionSource connections = source.toDatabase(name).orElseThrow();
        names.add(name);
        try {
            createDatabase(name, original);
            ScratchExtensions.create(connections, original.extensions());
            return new ScratchDatabase(name, connections, () -> drop(name));
        } catch (SQLException e) {
            drop(name);
            throw ScratchProblems.notCreated(source.address(), e);
        } catch (Problem e) {
            drop(name);
            throw e;
        }
    }

    private void createDatabase(String name, OriginalDatabase original) throws SQLException {
        String create = "create database " + NamedSql.quoted(name) + " template template0 " + original.encoding() + " ";
        try {
            lease.execute(create + original.locale());
        } catch (SQLException e) {
            if (!UNKNOWN_LOCALE.contains(SqlStates.of(e))) {
                throw e;
            }
            lease.execute(create + "lc_collate 'C' lc_ctype 'C'");
        }
    }

    private synchronized void drop(String name) {
        if (names.remove(name)) {
            try {
                lease.drop(name);
            } catch (SQLException e) {
                throw ScratchProblems.notDropped(source.address(), name, e);
            }
        }
    }

    @Override
    public synchronized void close() {
        Problem first = null;
        for (String name : List.copyOf(names)) {
            first = dropped(name, first);
        }
        lease.close();
        if (first != null) {
            throw first;
        }
    }

    private @Nullable Problem dropped(String name, @Nullable Problem earlier) {
        try {
            drop(name);
            return earlier;
        } catch (Problem e) {
            return earlier == null ? e : earlier;
        }
    }
}
