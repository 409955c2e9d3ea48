package dev.seedbed.engine.schema.ddl.rename;

import dev.seedbed.engine.schema.ObjectId;
import dev.seedbed.engine.schema.SchemaObject;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Copies a record with all identities and texts in it replaced, at any depth. */
final class RenamedRecord {

    private final RenamedIds ids;
    private final UnaryOperator<String> text;

    private RenamedRecord(RenamedIds ids, UnaryOperator<String> text) {
        this.ids = ids;
        this.text = text;
    }

    static SchemaObject of(SchemaObject object, RenamedIds ids, UnaryOperator<String> text) {
        return (SchemaObject) new RenamedRecord(ids, text).copy((Record) object);
    }

    private Record copy(Record record) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        try {
            @Nullable Object[] values = new @Nullable Object[components.length];
            for (int i = 0; i < components.length; i++) {
                values[i] = changed(components[i].getAccessor().invoke(record));
            }
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return record.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("every record of the model is public", e);
        }
    }

    private @Nullable Object changed(@Nullable Object value) {
        if (value instanceof ObjectId id) {
            return ids.of(id);
        }
        if (value instanceof String string) {
            return text.apply(string);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(this::changed).toList();
        }
        if (value instanceof SortedMap<?, ?> map) {
            return changed(map);
        }
        return value instanceof Record record ? copy(record) : value;
    }

    private SortedMap<?, ?> changed(SortedMap<?, ?> map) {
        SortedMap<Object, @Nullable Object> copy = new TreeMap<>();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            copy.put(entry.getKey(), changed(entry.getValue()));
        }
        return copy;
    }
}
