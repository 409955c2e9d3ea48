package dev.seedbed.engine.schema.ddl.rename;

import dev.seedbed.engine.schema.Identifier;
import dev.seedbed.engine.schema.ObjectId;
import dev.seedbed.engine.schema.ObjectKind;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An object, and the same object under its new name. */
public record Rename(ObjectId from, ObjectId to) {

    /** The statement, for the object as it is named before. */
    public String sql() {
        String name = Identifier.quote(to.name());
        ObjectId parent = from.parent();
        return switch (from.kind()) {
            case COLUMN -> "ALTER TABLE " + owner(parent) + " RENAME COLUMN " + old() + " TO " + name;
            case CONSTRAINT ->
                "ALTER " + (Objects.requireNonNull(parent).kind() == ObjectKind.DOMAIN ? "DOMAIN " : "TABLE ")
                        + parent.sql() + " RENAME CONSTRAINT " + old() + " TO " + name;
            default -> "ALTER " + from.kind().keyword() + " " + from.sql() + " RENAME TO " + name;
        };
    }

    private static String owner(@Nullable ObjectId parent) {
        return Objects.requireNonNull(parent).sql();
    }

    private String old() {
        return Identifier.quote(from.name());
    }
}
