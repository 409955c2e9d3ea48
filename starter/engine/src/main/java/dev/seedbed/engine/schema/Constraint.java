package dev.seedbed.engine.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A primary key, unique, exclusion, check or foreign key constraint of a table, or a check of a domain.
 *
 * <p>{@code definition} is PostgreSQL's text without deferral, {@code NOT VALID} and {@code NOT ENFORCED}, which are components.
 * {@code columns} are the constrained columns in the definition's order, {@code references} the table of a foreign key.
 * {@code inheritedFrom} is the constraint of the partitioned table that this one belongs to; {@code index} is what may be set on
 * the index of a primary key, unique or exclusion constraint, which is no object of its own.
 */
public record Constraint(
        ObjectId id,
        ConstraintType type,
        String definition,
        List<String> columns,
        @Nullable ObjectId references,
        Deferral deferral,
        boolean enforced,
        boolean valid,
        Origin origin,
        @Nullable ObjectId inheritedFrom,
        @Nullable IndexState index)
        implements SchemaObject {
    public Constraint {
        columns = List.copyOf(columns);
    }
}
