package dev.seedbed.engine.schema.ddl.write;

import dev.seedbed.engine.schema.Column;
import dev.seedbed.engine.schema.Identifier;
import dev.seedbed.engine.schema.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What makes one column's {@code NOT NULL} of another's. From PostgreSQL 18 on it has a name, a validity and inheritance. */
final class NotNullChange {

    /**
     * What follows {@code ALTER TABLE}.
     *
     * @param note what it is for; empty if it runs with the others
     */
    record Step(String sql, Form form, String note) {

        Step(String sql, Form form) {
            this(sql, form, "");
        }
    }

    private final boolean spared;
    private final int version;
    private final String column;
    private final String defaultName;
    private final List<Step> steps = new ArrayList<>();

    private NotNullChange(Sides sides, Column column) {
        this.spared = sides.isSpared(Sides.parent(column.id()));
        this.version = sides.version();
        this.column = Identifier.quote(column.id().name());
        this.defaultName = Sides.parent(column.id()).name() + "_" + column.id().name() + "_not_null";
    }

    static List<Step> between(Sides sides, Column before, Column after) {
        NotNullChange change = new NotNullChange(sides, after);
        NotNull old = before.notNull();
        NotNull wanted = after.notNull();
        if (wanted == null && old != null) {
            change.drop();
        } else if (wanted != null && old == null) {
            change.set(wanted);
        } else if (wanted != null && old != null && wanted.name() != null && old.name() != null) {
            change.alter(old, wanted);
        }
        return change.steps;
    }

    /** As if there was none. */
    static List<Step> setting(Sides sides, Column column) {
        NotNullChange change = new NotNullChange(sides, column);
        change.set(Objects.requireNonNull(column.notNull()));
        return change.steps;
    }

    private void drop() {
        steps.add(new Step("ALTER COLUMN " + column + " DROP NOT NULL", Form.SET_DEFAULT));
    }

    private void set(NotNull wanted) {
        boolean plain = wanted.valid() && !wanted.noInherit();
        if (spared && wanted.valid()) {
            setSparing(wanted);
            return;
        }
        if (plain && (wanted.name() == null || defaultName.equals(wanted.name()))) {
            steps.add(new Step("ALTER COLUMN " + column + " SET NOT NULL", Form.SET_NOT_NULL));
            return;
        }
        String name = wanted.name() == null ? "" : "CONSTRAINT " + Identifier.quote(wanted.name()) + " ";
        steps.add(new Step(
                "ADD " + name + "NOT NULL " + column + (wanted.noInherit() ? " NO INHERIT" : "")
                        + (wanted.valid() ? "" : " NOT VALID"),
                wanted.valid() ? Form.SET_NOT_NULL : Form.ADD_NOT_VALID_CHECK));
    }

    /** A check that is validated while others write proves to {@code SET NOT NULL} that there is nothing to look for. */
    private void setSparing(NotNull wanted) {
        boolean constraint = version >= 18;
        String name = Identifier.quote(
                constraint ? Objects.requireNonNullElse(wanted.name(), defaultName) : defaultName + "_check");
        steps.add(new Step(
                "ADD CONSTRAINT " + name
                        + (constraint
                                ? " NOT NULL " + column + (wanted.noInherit() ? " NO INHERIT" : "")
                                : " CHECK (" + column + " IS NOT NULL)")
                        + " NOT VALID",
                Form.ADD_NOT_VALID_CHECK));
        steps.add(new Step("VALIDATE CONSTRAINT " + name, Form.VALIDATE, "Reads the rows while others write them."));
        if (!constraint) {
            steps.add(new Step("ALTER COLUMN " + column + " SET NOT NULL", Form.SET_DEFAULT));
            steps.add(new Step("DROP CONSTRAINT " + name, Form.DROP_CONSTRAINT));
        }
    }

    private void alter(NotNull old, NotNull wanted) {
        String name = Identifier.quote(Objects.requireNonNull(wanted.name()));
        if (old.valid() && !wanted.valid()) {
            drop();
            set(wanted);
            return;
        }
        if (!Objects.equals(old.name(), wanted.name())) {
            steps.add(new Step(
                    "RENAME CONSTRAINT " + Identifier.quote(Objects.requireNonNull(old.name())) + " TO " + name,
                    Form.RENAME));
        }
        if (old.noInherit() != wanted.noInherit()) {
            steps.add(new Step(
                    "ALTER CONSTRAINT " + name + (wanted.noInherit() ? " NO INHERIT" : " INHERIT"),
                    Form.ALTER_CONSTRAINT));
        }
        if (!old.valid() && wanted.valid()) {
            steps.add(new Step("VALIDATE CONSTRAINT " + name, Form.VALIDATE));
        }
    }
}
