package dev.seedbed.engine.schema.ddl;

import dev.seedbed.engine.schema.ddl.action.Action;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes one {@code ALTER TABLE} of several that follow each other on a table, so that its rows are read or written once.
 *
 * <p>PostgreSQL runs the parts of a statement in passes: what drops, types, new columns, settings of columns, constraints. Only
 * statements that come in this order are merged, so their order stays what it was.
 */
final class MergedAlterations {

    private static final Pattern ALTER = Pattern.compile(
            "(ALTER TABLE (?:ONLY )?(?:(?:\"(?:[^\"]|\"\")+\"|[^\". ]+)\\.)?(?:\"(?:[^\"]|\"\")+\"|[^\". ]+)) (.+)",
            Pattern.DOTALL);
    private static final String COLUMN = "(?:\"(?:[^\"]|\"\")+\"|[^\" ]+)";

    /** Those of one pass, pass by pass. */
    private static final List<Pattern> PASSES = List.of(
            starting("DROP (COLUMN|CONSTRAINT) |ALTER COLUMN " + COLUMN + " DROP (DEFAULT|NOT NULL|IDENTITY)"),
            starting("ALTER COLUMN " + COLUMN + " (SET DATA )?TYPE "),
            starting("ADD COLUMN "),
            starting("ALTER COLUMN " + COLUMN + " SET (NOT NULL|DEFAULT|STORAGE|STATISTICS|COMPRESSION)"),
            starting("ADD CONSTRAINT "));

    private MergedAlterations() {}

    private static Pattern starting(String beginning) {
        return Pattern.compile("(?:" + beginning + ").*", Pattern.DOTALL);
    }

    private record Alteration(String table, List<String> parts, int pass, Action action) {

        static Optional<Alteration> of(Action action) {
            Matcher alter = ALTER.matcher(action.sql());
            if (!action.effect().transactional() || !action.note().isEmpty() || !alter.matches()) {
                return Optional.empty();
            }
            for (int pass = 0; pass < PASSES.size(); pass++) {
                if (PASSES.get(pass).matcher(alter.group(2)).matches()) {
                    return Optional.of(new Alteration(alter.group(1), List.of(alter.group(2)), pass, action));
                }
            }
            return Optional.empty();
        }

        boolean isBefore(Alteration next) {
            return table.equals(next.table) && pass <= next.pass;
        }

        Alteration and(Alteration next) {
            List<String> all = new ArrayList<>(parts);
            all.addAll(next.parts);
            Action both = Action.of(
                    table + "\n    " + String.join(",\n    ", all),
                    action.subject(),
                    action.effect().and(next.action.effect()));
            return new Alteration(table, all, next.pass, both);
        }
    }

    static List<Action> of(List<Action> actions) {
        List<Action> merged = new ArrayList<>();
        @Nullable Alteration last = null;
        for (Action action : actions) {
            Alteration next = Alteration.of(action).orElse(null);
            if (last != null && next != null && last.isBefore(next)) {
                next = last.and(next);
                merged.remove(merged.size() - 1);
            }
            merged.add(next == null ? action : next.action);
            last = next;
        }
        return merged;
    }
}
