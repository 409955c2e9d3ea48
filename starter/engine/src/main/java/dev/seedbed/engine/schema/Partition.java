package dev.seedbed.engine.schema;

/** The place of a partition in its partitioned table. {@code bound} is {@code FOR VALUES …} or {@code DEFAULT}. */
public record Partition(ObjectId parent, String bound, boolean detachPending) {}
