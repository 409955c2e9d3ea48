package dev.seedbed.engine.seed.upsert;

import dev.seedbed.engine.seed.upsert.text.ByteText;
import dev.seedbed.engine.seed.upsert.text.UnwritableValue;
import java.lang.reflect.Array;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes lists and Java's arrays as PostgreSQL's: <code>{1,NULL,{"nested"}}</code>. */
final class ArrayText {

    private final ByteText out;
    private final ValueText values;

    ArrayText(ByteText out, ValueText values) {
        this.out = out;
        this.values = values;
    }

    void write(Object list) {
        out.put('{');
        if (list instanceof Collection<?> elements) {
            boolean first = true;
            for (Object element : elements) {
                element(element, first);
                first = false;
            }
        } else {
            for (int i = 0; i < Array.getLength(list); i++) {
                element(Array.get(list, i), i == 0);
            }
        }
        out.put('}');
    }

    private void element(@Nullable Object element, boolean first) {
        if (!first) {
            out.put(',');
        }
        if (element == null) {
            out.ascii("NULL");
        } else if (element instanceof Map) {
            throw new UnwritableValue("an object cannot stand in an array");
        } else if (ValueText.isStructure(element)) {
            write(element);
        } else {
            int from = out.size();
            values.single(element);
            if (!(element instanceof Number)) {
                out.quote(from);
            }
        }
    }
}
