package dev.seedbed.engine.prepare;

import dev.seedbed.engine.jdbc.ConnectionSource;
import dev.seedbed.engine.jdbc.script.ScriptSource;
import dev.seedbed.engine.migrate.MigrationSource;
import dev.seedbed.engine.migrate.fingerprint.Fingerprint;
import dev.seedbed.engine.seed.SeedSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What the code brings to a database, and the ways to get there. Everything costly is asked for only when it is needed.
 *
 * @param application connections as the application makes them; the fast path uses one
 * @param owner connections of the user who may change the schema, where that is another one
 * @param schema the history's schema as configured; empty: the connection's current one
 * @param history the history's name
 * @param seeds the code's seeds, whose facts belong to the fingerprint
 */
public record PreparationSource(
        ConnectionSource application,
        Optional<ConnectionSource> owner,
        Optional<String> schema,
        String history,
        Supplier<Fingerprint> fingerprint,
        MigrationSource migrations,
        Supplier<Optional<ScriptSource>> init,
        Supplier<SeedSet> seeds) {

    /** The code's seeds if they count at all. */
    SeedSet seeds(boolean count) {
        return count ? seeds.get() : SeedSet.of(List.of());
    }

    /**
     * The same code for another database of the same server, as the user who may change the schema.
     *
     * @throws IllegalStateException where there is no way to other databases, which is to be asked before
     */
    public PreparationSource inDatabase(String name) {
        return in(connections()
                .toDatabase(name)
                .orElseThrow(() -> new IllegalStateException("no way to other databases")));
    }

    /** The same code for another database, whose user may change the schema. */
    public PreparationSource in(ConnectionSource database) {
        return new PreparationSource(database, Optional.empty(), schema, history, fingerprint, migrations, init, seeds);
    }

    /** The same without the init SQL: an empty database is built by the migrations alone. */
    public PreparationSource withoutInit() {
        return new PreparationSource(
                application, owner, schema, history, fingerprint, migrations, Optional::empty, seeds);
    }

    /** Connections of the user who may change the schema. */
    public ConnectionSource connections() {
        return owner.orElse(application);
    }
}
