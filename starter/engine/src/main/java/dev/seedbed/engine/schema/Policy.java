package dev.seedbed.engine.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row security policy. {@code command} is {@code ALL}, {@code SELECT} and so on; {@code roles} holds an empty name for {@code PUBLIC}. */
public record Policy(
        ObjectId id,
        boolean permissive,
        String command,
        List<String> roles,
        @Nullable String using,
        @Nullable String check)
        implements SchemaObject {
    public Policy {
        roles = List.copyOf(roles);
    }
}
