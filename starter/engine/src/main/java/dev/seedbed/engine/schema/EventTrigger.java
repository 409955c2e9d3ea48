package dev.seedbed.engine.schema;

import java.util.List;

/** A trigger on commands of the whole database. */
public record EventTrigger(ObjectId id, String event, List<String> tags, String function, FiringMode firing)
        implements SchemaObject {
    public EventTrigger {
        tags = List.copyOf(tags);
    }
}
