package dev.seedbed.engine.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Connections to a database the first of which is being opened already, on a thread of its own. Whoever opens one first
 * gets that, or the error it met; everybody after that one of their own.
 */
public final class BegunSource implements ConnectionSource, AutoCloseable {

    private static final String CANNOT_CONNECT_NOW = "08001";

    private final ConnectionSource source;
    private final AtomicReference<@Nullable CompletableFuture<Connection>> first;

    private BegunSource(ConnectionSource source, CompletableFuture<Connection> first) {
        this.source = source;
        this.first = new AtomicReference<>(first);
    }

    public static BegunSource of(ConnectionSource source) {
        CompletableFuture<Connection> first = new CompletableFuture<>();
        Thread thread = new Thread(() -> open(source, first), "seedbed-connect");
        thread.setDaemon(true);
        thread.start();
        return new BegunSource(source, first);
    }

    private static void open(ConnectionSource source, CompletableFuture<Connection> first) {
        try {
            first.complete(source.open());
        } catch (Throwable e) {
            first.completeExceptionally(e);
        }
    }

    /** Whether these are the connections that the other source opens. */
    public boolean opensLike(ConnectionSource other) {
        return source.equals(other);
    }

    @Override
    public Connection open() throws SQLException {
        CompletableFuture<Connection> begun = first.getAndSet(null);
        return begun == null ? source.open() : awaited(begun);
    }

    private static Connection awaited(CompletableFuture<Connection> begun) throws SQLException {
        try {
            return begun.get();
        } catch (InterruptedException e) {
            closeWhenOpen(begun);
            Thread.currentThread().interrupt();
            throw new SQLException("Interrupted while connecting", CANNOT_CONNECT_NOW, e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof SQLException refused) {
                throw refused;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void settle(Connection connection) throws SQLException {
        source.settle(connection);
    }

    @Override
    public Optional<ConnectionSource> toDatabase(String name) {
        return source.toDatabase(name);
    }

    @Override
    public ServerAddress address() {
        return source.address();
    }

    /** Lets go of the first connection, if nobody has taken it. */
    @Override
    public void close() {
        CompletableFuture<Connection> begun = first.getAndSet(null);
        if (begun != null) {
            closeWhenOpen(begun);
        }
    }

    private static void closeWhenOpen(CompletableFuture<Connection> begun) {
        CompletableFuture<Void> unused = begun.thenAccept(Transactions::closeQuietly);
    }
}
