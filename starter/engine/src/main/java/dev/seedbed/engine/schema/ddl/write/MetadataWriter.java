package dev.seedbed.engine.schema.ddl.write;

import dev.seedbed.engine.schema.Identifier;
import dev.seedbed.engine.schema.Metadata;
import dev.seedbed.engine.schema.ObjectId;
import dev.seedbed.engine.schema.ObjectKind;
import dev.seedbed.engine.schema.ProvidedObject;
import dev.seedbed.engine.schema.SchemaObject;
import dev.seedbed.engine.schema.Sequence;
import dev.seedbed.engine.schema.ddl.action.Action;
import dev.seedbed.engine.schema.ddl.action.Effect;
import dev.seedbed.engine.schema.diff.Comparison;
import dev.seedbed.engine.schema.diff.Nodes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Writes owners, privileges, comments, security labels and {@code DEPENDS ON EXTENSION} of objects of every kind. */
public final class MetadataWriter {

    private final Sides sides;
    private final Comparison comparison;
    private final PrivilegeWriter privileges;
    private final Nodes oldNodes;
    private final Nodes newNodes;

    public MetadataWriter(Sides sides, Comparison comparison) {
        this.sides = sides;
        this.comparison = comparison;
        this.privileges = new PrivilegeWriter(sides);
        this.oldNodes = new Nodes(sides.before());
        this.newNodes = new Nodes(sides.after());
    }

    /** The statements for all objects that are changed, made, or made again. */
    public List<Action> actions() {
        List<Action> actions = new ArrayList<>();
        Set<ObjectId> ids = new TreeSet<>(comparison.after().metadata().keySet());
        ids.addAll(comparison.before().metadata().keySet());
        for (ObjectId id : ids) {
            if (newNodes.exists(id) && !isLeftOut(id) && id.kind() != ObjectKind.DEFAULT_PRIVILEGES) {
                actions.addAll(actions(id));
            }
        }
        if (comparison.withRoles()) {
            comparison
                    .before()
                    .all(ProvidedObject.class)
                    .filter(provided -> !newNodes.exists(provided.id()))
                    .forEach(provided -> actions.addAll(privileges.restored(provided)));
        }
        return actions;
    }

    /** To be run last: they would change what objects get that are made after them. */
    public List<Action> defaultPrivileges() {
        return comparison.withRoles() ? new DefaultPrivilegeWriter(sides).actions() : List.of();
    }

    /** It should be there, and no statement makes it. */
    private boolean isLeftOut(ObjectId id) {
        ObjectId parent = id.parent();
        SchemaObject wanted = sides.after().find(id);
        boolean missing = wanted != null
                && !(wanted instanceof ProvidedObject)
                && sides.before().find(id) == null
                && sides.fate(id) == Fate.KEEP;
        return missing || (parent != null && isLeftOut(parent));
    }

    private boolean isMade(ObjectId id) {
        ObjectId key = newNodes.keyOf(id);
        ObjectId parent = key == null ? id.parent() : key;
        return sides.isMade(id) || (parent != null && isMade(parent));
    }

    private List<Action> actions(ObjectId id) {
        boolean made = isMade(id) || !oldNodes.exists(id);
        Metadata before = made ? Metadata.NONE : comparison.metadata(comparison.before(), id);
        Metadata after = comparison.metadata(comparison.after(), id);
        if (before.equals(after) && !made) {
            return List.of();
        }
        List<Action> actions = new ArrayList<>();
        owner(id, before.owner(), after.owner(), actions);
        if (comparison.withRoles()) {
            actions.addAll(privileges.actions(id, made, before, after));
        }
        comment(id, before.comment(), after.comment(), actions);
        labels(id, before.securityLabels(), after.securityLabels(), actions);
        extensions(id, before.extensions(), after.extensions(), actions);
        return actions;
    }

    private void owner(ObjectId id, String before, String after, List<Action> actions) {
        if (after.isEmpty() || after.equals(before) || followsTable(id)) {
            return;
        }
        if (id.kind() == ObjectKind.EXTENSION) {
            if (!before.isEmpty()) {
                sides.refuse(
                        id,
                        "The " + id.describe() + " belongs to role " + before + " and should belong to role " + after
                                + ". PostgreSQL has no statement for that: drop the extension, and create it as "
                                + after + ".");
            }
            return;
        }
        actions.add(action(
                        "ALTER " + alterKeyword(id) + " " + id.sql() + " OWNER TO " + Identifier.quote(after),
                        id,
                        ownerEffect(id))
                .provides(owned(id)));
    }

    private static String alterKeyword(ObjectId id) {
        return id.kind().keyword();
    }

    private static Effect ownerEffect(ObjectId id) {
        return switch (id.kind()) {
            case TABLE, FOREIGN_TABLE, VIEW, MATERIALIZED_VIEW -> Form.CHANGE_OWNER.on(id);
            default -> Effect.none();
        };
    }

    /** A sequence that belongs to a column has the owner of the table. */
    private boolean followsTable(ObjectId id) {
        if (id.kind() != ObjectKind.SEQUENCE) {
            return false;
        }
        Sequence before = sides.before(id, Sequence.class);
        return sides.after().find(id) == null || (before != null && !sides.isMade(id) && before.ownedBy() != null);
    }

    /** The object has its owner. */
    static String owned(ObjectId id) {
        return "owner: " + id.sql();
    }

    private void comment(ObjectId id, @Nullable String before, @Nullable String after, List<Action> actions) {
        if (!Objects.equals(before, after)) {
            String text = after == null ? "NULL" : Sql.literal(after);
            actions.add(action(
                    "COMMENT ON " + id.kind().keyword() + " " + id.sql() + " IS " + text, id, relationEffect(id)));
        }
    }

    private static Effect relationEffect(ObjectId id) {
        ObjectId parent = id.parent();
        ObjectId relation = id.kind() == ObjectKind.COLUMN && parent != null ? parent : id;
        return switch (relation.kind()) {
            case TABLE, FOREIGN_TABLE, VIEW, MATERIALIZED_VIEW, SEQUENCE, INDEX -> Form.COMMENT.on(relation);
            default -> Effect.none();
        };
    }

    private void labels(ObjectId id, Map<String, String> before, Map<String, String> after, List<Action> actions) {
        Set<String> providers = new TreeSet<>(before.keySet());
        providers.addAll(after.keySet());
        for (String provider : providers) {
            String label = after.get(provider);
            if (Objects.equals(before.get(provider), label)) {
                continue;
            }
            String sql = "SECURITY LABEL FOR " + Identifier.quote(provider) + " ON "
                    + id.kind().keyword() + " " + id.sql() + " IS " + (label == null ? "NULL" : Sql.literal(label));
            if (LabelProviders.isLoaded(sides.before().database(), provider)) {
                actions.add(action(sql, id, relationEffect(id)));
            } else {
                sides.refuse(
                        id,
                        "The security label of the " + id.describe()
                                + " differs, and the server has not loaded the label" + " provider " + provider
                                + ". Load it, and run: " + sql + ";");
            }
        }
    }

    private void extensions(ObjectId id, List<String> before, List<String> after, List<Action> actions) {
        Map<String, String> changes = new TreeMap<>();
        after.stream().filter(name -> !before.contains(name)).forEach(name -> changes.put(name, ""));
        before.stream().filter(name -> !after.contains(name)).forEach(name -> changes.put(name, "NO "));
        changes.forEach((name, no) -> actions.add(action(
                "ALTER " + id.kind().keyword() + " " + id.sql() + " " + no + "DEPENDS ON EXTENSION "
                        + Identifier.quote(name),
                id,
                Effect.none())));
    }

    private Action action(String sql, ObjectId id, Effect effect) {
        ObjectId key = newNodes.keyOf(id);
        ObjectId parent = key == null ? id.parent() : key;
        Action action = Action.of(sql, sides.family(id), effect).needs(id);
        return parent == null ? action : action.needs(parent);
    }
}
