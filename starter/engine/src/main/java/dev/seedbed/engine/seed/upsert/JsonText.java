package dev.seedbed.engine.seed.upsert;

import dev.seedbed.engine.seed.upsert.text.ByteText;
import dev.seedbed.engine.seed.upsert.text.UnwritableValue;
import java.lang.reflect.Array;
import java.util.Base64;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes maps, lists and what they hold as JSON. */
final class JsonText {

    private final ByteText out;
    private final StringBuilder escaped = new StringBuilder();

    JsonText(ByteText out) {
        this.out = out;
    }

    void write(@Nullable Object value) {
        if (value == null) {
            out.ascii("null");
        } else if (value instanceof Map<?, ?> object) {
            object(object);
        } else if (value instanceof Collection<?> list) {
            list(list);
        } else if (ValueText.isStructure(value)) {
            array(value);
        } else if (value instanceof Json written) {
            out.text(written.text());
        } else if (value instanceof Boolean truth) {
            out.ascii(truth.toString());
        } else if (value instanceof Number number) {
            number(number);
        } else {
            string(text(value));
        }
    }

    private static String text(Object value) {
        if (value instanceof Enum<?> constant) {
            return constant.name();
        } else if (value instanceof byte[] binary) {
            return Base64.getEncoder().encodeToString(binary);
        }
        return value instanceof char[] characters ? String.valueOf(characters) : value.toString();
    }

    private void object(Map<?, ?> object) {
        char before = '{';
        for (Map.Entry<?, ?> entry : object.entrySet()) {
            out.put(before);
            string(String.valueOf(entry.getKey()));
            out.put(':');
            write(entry.getValue());
            before = ',';
        }
        out.ascii(object.isEmpty() ? "{}" : "}");
    }

    private void list(Collection<?> list) {
        char before = '[';
        for (Object element : list) {
            out.put(before);
            write(element);
            before = ',';
        }
        out.ascii(list.isEmpty() ? "[]" : "]");
    }

    private void array(Object array) {
        int length = Array.getLength(array);
        for (int i = 0; i < length; i++) {
            out.put(i == 0 ? '[' : ',');
            write(Array.get(array, i));
        }
        out.ascii(length == 0 ? "[]" : "]");
    }

    private void number(Number number) {
        if ((number instanceof Double || number instanceof Float) && !Double.isFinite(number.doubleValue())) {
            throw new UnwritableValue("JSON has no " + number);
        }
        out.text(number.toString());
    }

    private void string(String text) {
        escaped.setLength(0);
        escaped.append('"');
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '"' || character == '\\') {
                escaped.append('\\').append(character);
            } else if (character < ' ') {
                escaped.append("\\u00").append(character < 16 ? "0" : "").append(Integer.toHexString(character));
            } else {
                escaped.append(character);
            }
        }
        out.text(escaped.append('"'));
    }
}
