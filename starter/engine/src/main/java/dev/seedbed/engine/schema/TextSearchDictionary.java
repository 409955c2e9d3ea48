package dev.seedbed.engine.schema;

import org.jspecify.annotations.Nullable;

/** A text search dictionary. {@code options} is the text of its options as in {@code CREATE TEXT SEARCH DICTIONARY}. */
public record TextSearchDictionary(ObjectId id, String template, @Nullable String options) implements SchemaObject {}
