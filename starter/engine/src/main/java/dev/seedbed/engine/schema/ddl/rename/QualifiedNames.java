package dev.seedbed.engine.schema.ddl.rename;

import dev.seedbed.engine.schema.Identifier;
import dev.seedbed.engine.schema.ObjectId;
import dev.seedbed.engine.schema.ObjectKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Replaces qualified names in texts, all at once, so that two names can be swapped. */
final class QualifiedNames {

    private static final String WORD = "[\\p{L}\\p{N}_$\"]";

    private record Replacement(String contained, Pattern pattern, String by) {}

    private final List<Replacement> replacements = new ArrayList<>();

    QualifiedNames(List<Rename> renames) {
        Map<String, String> namespaces = new HashMap<>();
        renames.stream()
                .filter(rename -> rename.from().kind() == ObjectKind.NAMESPACE)
                .forEach(rename ->
                        namespaces.put(rename.from().name(), rename.to().name()));
        for (Rename rename : renames) {
            switch (rename.from().kind()) {
                case COLUMN, CONSTRAINT, INDEX, TRIGGER, POLICY, NAMESPACE -> {}
                default -> {
                    ObjectId to = rename.to();
                    String namespace = namespaces.getOrDefault(to.namespace(), to.namespace());
                    add(qualified(rename.from()), Identifier.qualified(namespace, to.name()), "");
                }
            }
        }
        for (Rename rename : renames) {
            if (rename.from().kind() == ObjectKind.NAMESPACE) {
                add(
                        Identifier.quote(rename.from().name()),
                        Identifier.quote(rename.to().name()),
                        "\\.");
            }
        }
    }

    String replaced(String text) {
        List<String> found = new ArrayList<>();
        String marked = text;
        for (Replacement replacement : replacements) {
            if (marked.contains(replacement.contained())) {
                marked = replacement.pattern().matcher(marked).replaceAll("\u0001" + found.size() + "\u0001");
                found.add(replacement.by());
            }
        }
        for (int place = 0; place < found.size(); place++) {
            marked = marked.replace("\u0001" + place + "\u0001", found.get(place));
        }
        return marked;
    }

    private void add(String from, String to, String then) {
        String after = then.isEmpty() ? "(?!" + WORD + ")" : "(?=" + then + ")";
        replacements.add(
                new Replacement(from, Pattern.compile("(?<![.]|" + WORD + ")" + Pattern.quote(from) + after), to));
    }

    private static String qualified(ObjectId id) {
        return Identifier.qualified(id.namespace(), id.name());
    }
}
