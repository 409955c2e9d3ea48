package dev.seedbed.engine.schema.read;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A one-dimensional array as PostgreSQL prints it, such as {@code {a,"b c",NULL}}. */
final class ArrayText {

    private final String text;
    private int position = 1;

    private ArrayText(String text) {
        this.text = text;
    }

    /** The elements; those that are null stay null. */
    static List<@Nullable String> elements(String text) {
        return new ArrayText(text).elements();
    }

    private List<@Nullable String> elements() {
        List<@Nullable String> elements = new ArrayList<>();
        while (position < text.length() - 1) {
            elements.add(text.charAt(position) == '"' ? quoted() : plain());
            position++; // the comma
        }
        return elements;
    }

    private String quoted() {
        StringBuilder element = new StringBuilder();
        position++;
        while (text.charAt(position) != '"') {
            if (text.charAt(position) == '\\') {
                position++;
            }
            element.append(text.charAt(position++));
        }
        position++;
        return element.toString();
    }

    private @Nullable String plain() {
        int start = position;
        while (position < text.length() - 1 && text.charAt(position) != ',') {
            position++;
        }
        String element = text.substring(start, position);
        return element.equalsIgnoreCase("NULL") ? null : element;
    }
}
