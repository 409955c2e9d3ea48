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

    /** Everything is ready, and no bean of the service has used it yet. */
    void prepared();

    /** The preparation did not come to its end; the start fails with what stopped it. */
    void failed();
}
