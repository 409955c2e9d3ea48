package dev.seedbed.engine.prepare;

import dev.seedbed.engine.jdbc.ConnectionSource;
import dev.seedbed.engine.jdbc.Connector;
import dev.seedbed.engine.jdbc.Transactions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The connections of one preparation to its database, opened when they are first asked for. They belong to this object:
 * nobody else closes one of them.
 */
final class DatabaseConnections implements AutoCloseable {

    private final PreparationSettings settings;
    private final PreparationSource source;
    private final Consumer<String> progress;
    private Optional<Connection> application = Optional.empty();
    private Optional<Connection> owner = Optional.empty();

    DatabaseConnections(PreparationSettings settings, PreparationSource source, Consumer<String> progress) {
        this.settings = settings;
        this.source = source;
        this.progress = progress;
    }

    /** As the application's user. */
    Connection application() {
        Connection open = application.orElseGet(() -> connect(source.application()));
        application = Optional.of(open);
        return open;
    }

    /**
     * As the user who may change the schema, which is the application's if no other is configured.
     *
     * @throws dev.seedbed.engine.problem.Problem if the two lead to different databases
     */
    Connection owner() throws SQLException {
        if (source.owner().isEmpty()) {
            return application();
        }
        if (owner.isEmpty()) {
            owner = Optional.of(connect(source.owner().get()));
            SameDatabase.check(settings.datasource(), application(), owner.get());
        }
        return owner.get();
    }

    /** Another one of the user who may change the schema; it belongs to the caller. */
    Connection another() {
        return connect(source.owner().orElse(source.application()));
    }

    private Connection connect(ConnectionSource to) {
        return settings.byHand()
                ? new Connector(to, settings.connectTimeout(), "--timeout", progress).connect()
                : new Connector(to, settings.connectTimeout(), progress).connect();
    }

    /** Closes what is open; what is asked for afterwards is opened again. */
    @Override
    public void close() {
        owner.ifPresent(Transactions::closeQuietly);
        application.ifPresent(Transactions::closeQuietly);
        owner = Optional.empty();
        application = Optional.empty();
    }
}
