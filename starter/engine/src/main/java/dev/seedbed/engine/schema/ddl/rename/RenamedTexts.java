package dev.seedbed.engine.schema.ddl.rename;

import dev.seedbed.engine.schema.Catalog;
import dev.seedbed.engine.schema.Constraint;
import dev.seedbed.engine.schema.Identifier;
import dev.seedbed.engine.schema.ObjectId;
import dev.seedbed.engine.schema.ObjectKind;
import dev.seedbed.engine.schema.SchemaObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Definitions and expressions after renames. Relations and types have qualified names in them, which are clear. The name of a
 * column is replaced in what depends on the column. PostgreSQL also gives queries aliases, which no replacement foresees: a query
 * that uses what is renamed is taken for a different one, and written again.
 */
final class RenamedTexts {

    private static final String CHANGED = "\u0000";
    private static final String WORD = "[\\p{L}\\p{N}_$\"]";

    private final Catalog original;
    private final List<Rename> renames;

    RenamedTexts(Catalog original, List<Rename> renames) {
        this.original = original;
        this.renames = renames;
    }

    UnaryOperator<String> of(SchemaObject object) {
        List<UnaryOperator<String>> changes = new ArrayList<>();
        for (Rename rename : renames) {
            ObjectId from = rename.from();
            switch (from.kind()) {
                case CONSTRAINT, INDEX -> {}
                case COLUMN -> addColumn(object, rename, changes);
                default -> changes.add(text -> replace(text, qualified(from), qualified(rename.to())));
            }
            if (isQuery(object) && uses(object.id(), from)) {
                changes.add(text -> text.contains("SELECT") || text.contains("BEGIN ATOMIC") ? text + CHANGED : text);
            }
        }
        return text -> {
            String changed = text;
            for (UnaryOperator<String> change : changes) {
                changed = change.apply(changed);
            }
            return changed;
        };
    }

    private void addColumn(SchemaObject object, Rename rename, List<UnaryOperator<String>> changes) {
        String from = rename.from().name();
        String to = rename.to().name();
        boolean sameTable = object instanceof Constraint
                && Objects.equals(object.id().parent(), rename.from().parent());
        if (uses(object.id(), rename.from()) || sameTable) {
            changes.add(text -> text.equals(from) ? to : replace(text, Identifier.quote(from), Identifier.quote(to)));
        }
    }

    private boolean uses(ObjectId user, ObjectId used) {
        return original.dependencies().dependenciesOf(user).keySet().stream()
                .anyMatch(needed ->
                        needed.equals(used) || (used.kind() != ObjectKind.COLUMN && used.equals(needed.parent())));
    }

    private static boolean isQuery(SchemaObject object) {
        return switch (object.id().kind()) {
            case VIEW, MATERIALIZED_VIEW, RULE, POLICY, FUNCTION, PROCEDURE -> true;
            default -> false;
        };
    }

    private static String qualified(ObjectId id) {
        return Identifier.qualified(id.namespace(), id.name());
    }

    private static String replace(String text, String from, String to) {
        return text.contains(from)
                ? Pattern.compile("(?<!" + WORD + ")" + Pattern.quote(from) + "(?!" + WORD + ")")
                        .matcher(text)
                        .replaceAll(Matcher.quoteReplacement(to))
                : text;
    }
}
