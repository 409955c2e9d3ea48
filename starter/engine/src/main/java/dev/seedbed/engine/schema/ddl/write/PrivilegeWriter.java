package dev.seedbed.engine.schema.ddl.write;

import dev.seedbed.engine.schema.Catalog;
import dev.seedbed.engine.schema.DefaultPrivileges;
import dev.seedbed.engine.schema.Identifier;
import dev.seedbed.engine.schema.Metadata;
import dev.seedbed.engine.schema.ObjectId;
import dev.seedbed.engine.schema.ObjectKind;
import dev.seedbed.engine.schema.Privilege;
import dev.seedbed.engine.schema.ProvidedObject;
import dev.seedbed.engine.schema.ddl.action.Action;
import dev.seedbed.engine.schema.ddl.action.Effect;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Writes {@code GRANT} and {@code REVOKE}. An object that is made has the privileges that its owner and everyone have by default,
 * and those of default privileges, which are taken away first if there are any.
 */
final class PrivilegeWriter {

    private final Sides sides;
    private final List<ObjectId> defaultPrivileges;

    PrivilegeWriter(Sides sides) {
        this.sides = sides;
        this.defaultPrivileges = sides.before()
                .all(DefaultPrivileges.class)
                .map(DefaultPrivileges::id)
                .toList();
    }

    List<Action> actions(ObjectId id, boolean made, Metadata before, Metadata after) {
        List<Action> actions = new ArrayList<>();
        Set<Privilege> current = new LinkedHashSet<>();
        if (!made) {
            before.privileges()
                    .forEach(privilege ->
                            current.add(handedOver(privilege, owner(sides.before(), id), owner(sides.after(), id))));
        } else if (hasDefaultPrivileges(id)) {
            actions.addAll(cleared(id, after));
        } else if (sides.before().find(id) instanceof ProvidedObject provided) {
            current.addAll(provided.initial());
        } else {
            current.addAll(DefaultGrants.of(id, after.owner(), sides.version()));
        }
        Set<Privilege> wanted = new LinkedHashSet<>(after.privileges());
        wanted.removeIf(privilege -> privilege.name().equals("MAINTAIN") && sides.version() < 17);
        current.removeIf(privilege -> privilege.name().equals("MAINTAIN") && sides.version() < 17);
        actions.addAll(between(id, current, wanted));
        return actions;
    }

    /** Back to the privileges that it came with, unless it goes with its extension. */
    List<Action> restored(ProvidedObject object) {
        ObjectId id = object.id();
        String extension = object.extension();
        if (extension != null && !sides.stays(ObjectId.of(ObjectKind.EXTENSION, "", extension))) {
            return List.of();
        }
        Set<Privilege> current = new LinkedHashSet<>(sides.before().metadata(id).privileges());
        return between(id, current, new LinkedHashSet<>(object.initial()));
    }

    /** With the object its new owner gets what the old one had. */
    private static Privilege handedOver(Privilege privilege, String from, String to) {
        return new Privilege(
                privilege.grantee().equals(from) && !from.isEmpty() ? to : privilege.grantee(),
                privilege.name(),
                privilege.grantable(),
                privilege.grantor().equals(from) ? to : privilege.grantor());
    }

    private boolean hasDefaultPrivileges(ObjectId id) {
        return !DefaultGrants.concerned(defaultPrivileges, id).isEmpty();
    }

    private List<Action> cleared(ObjectId id, Metadata after) {
        Set<String> grantees = new TreeSet<>(Set.of(""));
        for (ObjectId defaults : DefaultGrants.concerned(defaultPrivileges, id)) {
            sides.before().metadata(defaults).privileges().forEach(privilege -> grantees.add(privilege.grantee()));
        }
        if (!after.owner().isEmpty()) {
            grantees.add(after.owner());
        }
        List<Action> actions = new ArrayList<>();
        for (String grantee : grantees) {
            actions.add(action(id, "REVOKE ALL ON " + target(id) + " FROM " + Identifier.role(grantee))
                    .provides(cleared(id)));
        }
        return actions;
    }

    private List<Action> between(ObjectId id, Set<Privilege> current, Set<Privilege> wanted) {
        List<Action> actions = new ArrayList<>();
        Set<Privilege> gone = new TreeSet<>(current);
        gone.removeAll(wanted);
        Set<Privilege> added = new TreeSet<>(wanted);
        added.removeAll(current);
        grouped(gone).forEach((key, names) -> actions.add(revoke(id, key, names, wanted)));
        grouped(added).forEach((key, names) -> actions.add(grant(id, key, names)));
        return actions;
    }

    /** Grants that one statement can make. */
    private record Key(String grantor, String grantee, boolean grantable) implements Comparable<Key> {

        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::grantor).thenComparing(Key::grantee).thenComparing(Key::grantable);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    private static Map<Key, Set<String>> grouped(Set<Privilege> privileges) {
        Map<Key, Set<String>> groups = new TreeMap<>();
        for (Privilege privilege : privileges) {
            groups.computeIfAbsent(
                            new Key(privilege.grantor(), privilege.grantee(), privilege.grantable()),
                            any -> new TreeSet<>())
                    .add(privilege.name());
        }
        return groups;
    }

    private Action revoke(ObjectId id, Key key, Set<String> names, Set<Privilege> wanted) {
        boolean optionOnly = key.grantable()
                && names.stream()
                        .allMatch(name -> wanted.contains(new Privilege(key.grantee(), name, false, key.grantor())));
        String sql = "REVOKE " + (optionOnly ? "GRANT OPTION FOR " : "") + names(id, names) + " ON " + target(id)
                + " FROM " + Identifier.role(key.grantee());
        return action(id, as(id, key.grantor(), sql)).awaits(cleared(id)).provides(revoked(id));
    }

    private Action grant(ObjectId id, Key key, Set<String> names) {
        String sql = "GRANT " + names(id, names) + " ON " + target(id) + " TO " + Identifier.role(key.grantee())
                + (key.grantable() ? " WITH GRANT OPTION" : "");
        Action grant =
                action(id, as(id, key.grantor(), sql)).awaits(cleared(id)).awaits(revoked(id));
        return id.kind() == ObjectKind.COLUMN ? grant.awaits(revoked(Sides.parent(id))) : grant;
    }

    /** A grant of another role than the owner has to be made by that role. */
    private String as(ObjectId id, String grantor, String sql) {
        String owner = owner(sides.after(), id);
        return grantor.isEmpty() || owner.isEmpty() || grantor.equals(owner)
                ? sql
                : "SET ROLE " + Identifier.quote(grantor) + ";\n" + sql + ";\nRESET ROLE";
    }

    private static String owner(Catalog side, ObjectId id) {
        return side.metadata(id.kind() == ObjectKind.COLUMN ? Sides.parent(id) : id)
                .owner();
    }

    private static String names(ObjectId id, Set<String> names) {
        if (id.kind() != ObjectKind.COLUMN) {
            return String.join(", ", names);
        }
        String column = " (" + Identifier.quote(id.name()) + ")";
        return names.stream().map(name -> name + column).collect(Collectors.joining(", "));
    }

    private static String target(ObjectId id) {
        return switch (id.kind()) {
            case COLUMN -> "TABLE " + Sides.parent(id).sql();
            case TABLE, FOREIGN_TABLE, VIEW, MATERIALIZED_VIEW -> "TABLE " + id.sql();
            case AGGREGATE -> "FUNCTION " + id.sql();
            case DOMAIN -> "TYPE " + id.sql();
            case SERVER -> "FOREIGN SERVER " + id.sql();
            default -> id.kind().keyword() + " " + id.sql();
        };
    }

    private Action action(ObjectId id, String sql) {
        Action action = Action.of(sql, sides.family(id), Effect.none())
                .needs(id)
                .awaits(MetadataWriter.owned(id.kind() == ObjectKind.COLUMN ? Sides.parent(id) : id));
        ObjectId parent = id.parent();
        return parent == null ? action : action.needs(parent);
    }

    private static String cleared(ObjectId id) {
        return "no default privileges: " + id.describe();
    }

    private static String revoked(ObjectId id) {
        return "revoked: " + id.describe();
    }
}
