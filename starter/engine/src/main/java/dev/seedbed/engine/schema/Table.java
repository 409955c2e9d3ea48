package dev.seedbed.engine.schema;

import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * A table, partitioned table or partition. Columns, defaults, constraints, indexes, triggers, rules and policies are objects
 * of their own.
 *
 * <p>{@code options} and {@code toastOptions} are storage parameters. {@code partitionKey} is what follows {@code PARTITION
 * BY}. {@code inherits} lists the parents in order; that of a partition stands in {@code partition} instead.
 */
public record Table(
        ObjectId id,
        Persistence persistence,
        @Nullable String accessMethod,
        @Nullable String tablespace,
        SortedMap<String, String> options,
        SortedMap<String, String> toastOptions,
        @Nullable String ofType,
        List<ObjectId> inherits,
        @Nullable String partitionKey,
        @Nullable Partition partition,
        ReplicaIdentity replicaIdentity,
        RowSecurity rowSecurity)
        implements SchemaObject {
    public Table {
        options = Copies.of(options);
        toastOptions = Copies.of(toastOptions);
        inherits = List.copyOf(inherits);
    }

    public boolean isPartitioned() {
        return partitionKey != null;
    }
}
