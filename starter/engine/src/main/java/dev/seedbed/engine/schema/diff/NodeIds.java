package dev.seedbed.engine.schema.diff;

import dev.seedbed.engine.schema.CompositeType;
import dev.seedbed.engine.schema.MaterializedView;
import dev.seedbed.engine.schema.ObjectId;
import dev.seedbed.engine.schema.ObjectKind;
import dev.seedbed.engine.schema.SchemaObject;
import dev.seedbed.engine.schema.View;
import dev.seedbed.engine.schema.ViewColumn;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The nodes of the dependency graph that belong to an object and are no objects: columns of views, attributes of composites. */
public final class NodeIds {

    private NodeIds() {}

    public static List<ObjectId> of(@Nullable SchemaObject object) {
        if (object instanceof View view) {
            return columns(view.id(), view.columns());
        }
        if (object instanceof MaterializedView view) {
            return columns(view.id(), view.columns());
        }
        if (object instanceof CompositeType type) {
            return type.attributes().stream()
                    .map(attribute -> ObjectId.part(ObjectKind.ATTRIBUTE, type.id(), attribute.name()))
                    .toList();
        }
        return List.of();
    }

    private static List<ObjectId> columns(ObjectId view, List<ViewColumn> columns) {
        return columns.stream()
                .map(column -> ObjectId.column(view, column.name()))
                .toList();
    }
}
