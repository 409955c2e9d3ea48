package dev.seedbed.micronaut.status;

import io.micronaut.json.tree.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** JSON as a page of documentation shows it: what fits on a line stands on one. */
final class JsonText {

    private static final int WIDTH = 110;

    private JsonText() {}

    static String of(JsonNode node) {
        return of(node, "");
    }

    private static String of(JsonNode node, String indent) {
        String line = line(node);
        if (indent.length() + line.length() <= WIDTH && isShallow(node)) {
            return line;
        }
        String deeper = indent + "  ";
        List<String> parts = new ArrayList<>();
        if (node.isArray()) {
            node.values().forEach(value -> parts.add(deeper + of(value, deeper)));
            return "[\n" + String.join(",\n", parts) + "\n" + indent + "]";
        }
        if (node.isObject()) {
            node.entries()
                    .forEach(entry ->
                            parts.add(deeper + DevTools.literal(entry.getKey()) + ": " + of(entry.getValue(), deeper)));
            return "{\n" + String.join(",\n", parts) + "\n" + indent + "}";
        }
        return line;
    }

    private static boolean isShallow(JsonNode node) {
        if (node.isArray()) {
            for (JsonNode value : node.values()) {
                if (value.isObject()) {
                    return false;
                }
            }
        }
        return !node.isObject() || node.size() <= 3;
    }

    private static String line(JsonNode node) {
        List<String> parts = new ArrayList<>();
        if (node.isArray()) {
            node.values().forEach(value -> parts.add(line(value)));
            return "[" + String.join(", ", parts) + "]";
        }
        if (node.isObject()) {
            for (Map.Entry<String, JsonNode> entry : node.entries()) {
                parts.add(DevTools.literal(entry.getKey()) + ": " + line(entry.getValue()));
            }
            return "{" + String.join(", ", parts) + "}";
        }
        return node.isString()
                ? DevTools.literal(node.getStringValue())
                : node.isNull() ? "null" : node.coerceStringValue();
    }
}
