package dev.seedbed.micronaut.connect;

import dev.seedbed.engine.jdbc.BegunSource;
import dev.seedbed.engine.jdbc.ConnectionSource;
import io.micronaut.context.env.Environment;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Connections that are begun for datasources, by their names, before any of their beans is made. */
final class EarlyConnections {

    private final CompletableFuture<Map<String, BegunSource>> begun;

    private EarlyConnections(CompletableFuture<Map<String, BegunSource>> begun) {
        this.begun = begun;
    }

    /** Reads the configuration on a thread of its own: who starts does not wait for the driver to be loaded for it. */
    static EarlyConnections begin(Environment environment) {
        CompletableFuture<Map<String, BegunSource>> begun = new CompletableFuture<>();
        Thread thread = new Thread(() -> begin(environment, begun), "seedbed-connect");
        thread.setDaemon(true);
        thread.start();
        return new EarlyConnections(begun);
    }

    /** What is wrong with a configuration is said when its turn comes. */
    private static void begin(Environment environment, CompletableFuture<Map<String, BegunSource>> begun) {
        try {
            begun.complete(EarlyDatasources.begin(environment));
        } catch (RuntimeException | Error e) {
            begun.complete(Map.of());
        }
    }

    /** The same source, begun, if that is how it was begun: the service may have changed its configuration since. */
    ConnectionSource begun(String datasource, ConnectionSource source) {
        BegunSource early = begun.join().get(datasource);
        return early != null && early.opensLike(source) ? early : source;
    }

    void closeUnused() {
        begun.join().values().forEach(BegunSource::close);
    }
}
