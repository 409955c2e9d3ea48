package dev.seedbed.engine.schema.ddl.rename;

import dev.seedbed.engine.schema.Catalog;
import dev.seedbed.engine.schema.Constraint;
import dev.seedbed.engine.schema.Extension;
import dev.seedbed.engine.schema.Identifier;
import dev.seedbed.engine.schema.ObjectId;
import dev.seedbed.engine.schema.ObjectKind;
import dev.seedbed.engine.schema.PublishedNamespace;
import dev.seedbed.engine.schema.Routine;
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
    private final QualifiedNames names;

    RenamedTexts(Catalog original, List<Rename> renames) {
        this.original = original;
        this.renames = renames;
        this.names = new QualifiedNames(renames);
    }

    UnaryOperator<String> of(SchemaObject object) {
        List<UnaryOperator<String>> changes = new ArrayList<>();
        changes.add(names::replaced);
        for (Rename rename : renames) {
            ObjectId from = rename.from();
            switch (from.kind()) {
                case COLUMN -> addColumn(object, rename, changes);
                case TRIGGER -> addTrigger(object, rename, changes);
                case NAMESPACE -> addNamespace(object, rename, changes);
                default -> {}
            }
            if (isQuery(object) && from.kind() != ObjectKind.NAMESPACE && uses(object.id(), from)) {
                changes.add(text -> text.contains("SELECT") || text.contains("BEGIN ATOMIC") ? text + CHANGED : text);
            }
        }
        String body = object instanceof Routine routine ? routine.source() : null;
        return text -> {
            if (text.equals(body)) {
                return text; // no rename changes it
            }
            String changed = text;
            for (UnaryOperator<String> change : changes) {
                changed = change.apply(changed);
            }
            return changed;
        };
    }

    private static void addTrigger(SchemaObject object, Rename rename, List<UnaryOperator<String>> changes) {
        if (object.id().equals(rename.from())) {
            String from = " TRIGGER " + Identifier.quote(rename.from().name()) + " ";
            String to = " TRIGGER " + Identifier.quote(rename.to().name()) + " ";
            changes.add(text -> text.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to)));
        }
    }

    private static void addNamespace(SchemaObject object, Rename rename, List<UnaryOperator<String>> changes) {
        if (object instanceof Extension || object instanceof PublishedNamespace) {
            changes.add(text -> text.equals(rename.from().name()) ? rename.to().name() : text);
        }
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

    private static String replace(String text, String from, String to) {
        return text.contains(from)
                ? Pattern.compile("(?<!" + WORD + ")" + Pattern.quote(from) + "(?!" + WORD + ")")
                        .matcher(text)
                        .replaceAll(Matcher.quoteReplacement(to))
                : text;
    }
}
