package dev.seedbed.engine.schema.ddl.write;

import dev.seedbed.engine.schema.Constraint;
import dev.seedbed.engine.schema.ConstraintType;
import dev.seedbed.engine.schema.Deferral;
import dev.seedbed.engine.schema.Identifier;
import dev.seedbed.engine.schema.IndexState;

/** Texts of constraints. */
final class ConstraintSql {

    private ConstraintSql() {}

    /** The definition with the parameters of its index and its deferral. */
    static String definition(Constraint constraint) {
        return withIndex(constraint) + deferral(constraint.deferral());
    }

    /** What follows the definition where the table has rows already. */
    static String state(Constraint constraint) {
        if (!constraint.enforced()) {
            return " NOT ENFORCED";
        }
        return constraint.valid() ? "" : " NOT VALID";
    }

    private static String withIndex(Constraint constraint) {
        return constraint.definition() + indexParameters(constraint, "USING INDEX TABLESPACE");
    }

    /** Storage parameters and tablespace; those of an exclusion constraint are in its definition. */
    static String indexParameters(Constraint constraint, String tablespace) {
        IndexState index = constraint.index();
        if (index == null || constraint.type() == ConstraintType.EXCLUSION) {
            return "";
        }
        return (index.options().isEmpty() ? "" : " WITH (" + Sql.options(index.options()) + ")")
                + (index.tablespace() == null ? "" : " " + tablespace + " " + Identifier.quote(index.tablespace()));
    }

    static String deferral(Deferral deferral) {
        return switch (deferral) {
            case NOT_DEFERRABLE -> "";
            case DEFERRABLE -> " DEFERRABLE";
            case INITIALLY_DEFERRED -> " DEFERRABLE INITIALLY DEFERRED";
        };
    }

    static String deferralChange(Deferral deferral) {
        return switch (deferral) {
            case NOT_DEFERRABLE -> " NOT DEFERRABLE";
            case DEFERRABLE -> " DEFERRABLE INITIALLY IMMEDIATE";
            case INITIALLY_DEFERRED -> " DEFERRABLE INITIALLY DEFERRED";
        };
    }
}
