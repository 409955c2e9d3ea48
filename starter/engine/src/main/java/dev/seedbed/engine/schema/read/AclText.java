package dev.seedbed.engine.schema.read;

import dev.seedbed.engine.schema.Privilege;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Access control lists as PostgreSQL prints them, such as {@code {alice=ar*w/alice,=r/alice}}. */
final class AclText {

    private static final Map<Character, String> NAMES = Map.ofEntries(
            Map.entry('r', "SELECT"),
            Map.entry('a', "INSERT"),
            Map.entry('w', "UPDATE"),
            Map.entry('d', "DELETE"),
            Map.entry('D', "TRUNCATE"),
            Map.entry('x', "REFERENCES"),
            Map.entry('t', "TRIGGER"),
            Map.entry('m', "MAINTAIN"),
            Map.entry('X', "EXECUTE"),
            Map.entry('U', "USAGE"),
            Map.entry('C', "CREATE"),
            Map.entry('c', "CONNECT"),
            Map.entry('T', "TEMPORARY"),
            Map.entry('s', "SET"),
            Map.entry('A', "ALTER SYSTEM"));

    private final Map<String, List<Privilege>> known = new HashMap<>();

    /** The privileges in order; lists of the same text are the same list, as most objects have the same. */
    List<Privilege> privileges(String acl) {
        return known.computeIfAbsent(acl, AclText::parsed);
    }

    private static List<Privilege> parsed(String acl) {
        List<Privilege> privileges = new ArrayList<>();
        for (String item : ArrayText.elements(acl)) {
            if (item != null) {
                new Item(item).addTo(privileges);
            }
        }
        return privileges.stream().sorted().toList();
    }

    /** One {@code grantee=letters/grantor}; a name with other characters than letters, digits and underscores is quoted. */
    private static final class Item {

        private final String text;
        private int position;

        Item(String text) {
            this.text = text;
        }

        void addTo(List<Privilege> privileges) {
            String grantee = role();
            int from = position + 1;
            int to = text.indexOf('/', from);
            position = to + 1;
            String grantor = role();
            for (int i = from; i < to; i++) {
                char letter = text.charAt(i);
                if (letter != '*') {
                    boolean grantable = text.charAt(i + 1) == '*';
                    String name = NAMES.getOrDefault(letter, String.valueOf(letter));
                    privileges.add(new Privilege(grantee, name, grantable, grantor));
                }
            }
        }

        private String role() {
            StringBuilder role = new StringBuilder();
            boolean quoted = false;
            while (position < text.length() && (quoted || "=/".indexOf(text.charAt(position)) < 0)) {
                char next = text.charAt(position++);
                if (next != '"') {
                    role.append(next);
                } else if (quoted && position < text.length() && text.charAt(position) == '"') {
                    role.append('"');
                    position++;
                } else {
                    quoted = !quoted;
                }
            }
            return role.toString();
        }
    }
}
