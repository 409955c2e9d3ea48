package dev.seedbed.engine.prepare;

import dev.seedbed.engine.jdbc.ConnectionSource;
import dev.seedbed.engine.jdbc.Connector;
import dev.seedbed.engine.migrate.fingerprint.Fingerprint;
import java.sql.Connection;
import java.util.Optional;

/**
 * What all parts of one preparation have in common.
 *
 * @param aim how far it goes
 * @param first what is done under the lock before anything else
 * @param fingerprint what the code brings
 * @param seeds decides about the code's seeds
 */
record PreparationContext(
        PreparationSettings settings,
        PreparationSource source,
        Aim aim,
        Optional<Preparation.Work<?>> first,
        Fingerprint fingerprint,
        SeedPlanner seeds,
        Stopwatch stopwatch) {

    String datasource() {
        return settings.datasource();
    }

    /** Connections as the user who may change the schema. */
    ConnectionSource connections() {
        return source.owner().orElse(source.application());
    }

    /** A connection of that user, which belongs to the caller. */
    Connection connect() {
        return new Connector(connections(), settings.connectTimeout(), stopwatch).connect();
    }

    HeadRecord headRecord(Connection connection) {
        return new HeadRecord(settings, fingerprint, connection, stopwatch);
    }
}
