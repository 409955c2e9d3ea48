package dev.seedbed.micronaut.server;

import dev.seedbed.engine.migrate.fingerprint.Fingerprint;
import java.util.Map;

/**
 * Databases that are ready already, where the service has such a bean: tests bring one, nothing else does. What was
 * prepared once can be kept, and put into a later database's place before the start looks at it.
 */
public interface ReadyDatabases {

    /**
     * Called before the first connection: every configured datasource that is prepared, and what the code brings to it.
     */
    void provide(Map<String, Fingerprint> code);

    /** Whether one of them is to be kept once it is prepared: its seeds cannot wait for the end of the start then. */
    boolean keepsPrepared();

    /** Everything is ready, seeds included, and nothing of the service's but they has used it yet. */
    void prepared();

    /** The preparation did not come to its end; the start fails with what stopped it. */
    void failed();
}
