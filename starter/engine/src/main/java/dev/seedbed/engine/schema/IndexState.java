package dev.seedbed.engine.schema;

import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * What can be set on an index after it is made. {@code statistics} holds statistics targets by column number, {@code clustered}
 * whether {@code CLUSTER} uses it, {@code replicaIdentity} whether it is the table's replica identity.
 */
public record IndexState(
        SortedMap<String, String> options,
        @Nullable String tablespace,
        SortedMap<Integer, Integer> statistics,
        boolean clustered,
        boolean replicaIdentity,
        boolean valid) {
    public IndexState {
        options = Copies.of(options);
        statistics = Copies.of(statistics);
    }
}
