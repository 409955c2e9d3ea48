package dev.seedbed.engine.schema;

/** What a sequence counts. */
public record SequenceOptions(
        String type, long start, long increment, long minimum, long maximum, long cache, boolean cycle) {}
