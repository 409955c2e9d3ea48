package dev.seedbed.micronaut.connect;

import dev.seedbed.engine.jdbc.BegunSource;
import dev.seedbed.engine.jdbc.ConnectionSource;
import java.util.Map;

/** Connections that were begun for datasources, by their names, before any of their beans was made. */
final class EarlyConnections {

    private final Map<String, BegunSource> begun;

    EarlyConnections(Map<String, BegunSource> begun) {
        this.begun = Map.copyOf(begun);
    }

    /** The same source, begun, if that is how it was begun: the service may have changed its configuration since. */
    ConnectionSource begun(String datasource, ConnectionSource source) {
        BegunSource early = begun.get(datasource);
        return early != null && early.opensLike(source) ? early : source;
    }

    void closeUnused() {
        begun.values().forEach(BegunSource::close);
    }
}
