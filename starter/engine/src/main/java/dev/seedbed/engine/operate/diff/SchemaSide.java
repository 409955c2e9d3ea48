package dev.seedbed.engine.operate.diff;

import dev.seedbed.engine.jdbc.ConnectionSource;
import dev.seedbed.engine.migrate.Version;
import java.util.Optional;

/** A schema that can be compared. */
public sealed interface SchemaSide {

    /** The schema of the service's own database. */
    record Live() implements SchemaSide {
        @Override
        public String toString() {
            return "live";
        }
    }

    /**
     * The schema that the migrations create, replayed in a scratch database.
     *
     * @param version the last one to replay; empty for all
     */
    record Migrations(Optional<Version> version) implements SchemaSide {
        @Override
        public String toString() {
            return version.map(last -> "migrations:" + last).orElse("migrations");
        }
    }

    /** The schema that the init SQL creates, loaded into a scratch database. */
    record Init() implements SchemaSide {
        @Override
        public String toString() {
            return "init";
        }
    }

    /** The schema of any database. */
    record Database(ConnectionSource connections) implements SchemaSide {
        @Override
        public String toString() {
            return connections.address().toString();
        }
    }

    /** Whether a scratch database has to be made for it. */
    default boolean isScratch() {
        return this instanceof Migrations || this instanceof Init;
    }
}
