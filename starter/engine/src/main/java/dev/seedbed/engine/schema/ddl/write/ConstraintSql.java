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
        IndexState index = constraint.index();
        if (index == null || constraint.type() == ConstraintType.EXCLUSION) {
            return constraint.definition();
        }
        String parameters = (index.options().isEmpty() ? "" : " WITH (" + Sql.options(index.options()) + ")")
                + (index.tablespace() == null ? "" : " USING INDEX TABLESPACE " + Identifier.quote(index.tablespace()));
        int where = constraint.definition().indexOf(" WHERE (");
        return where < 0 || parameters.isEmpty()
                ? constraint.definition() + parameters
                : constraint.definition().substring(0, where)
                        + parameters
                        + constraint.definition().substring(where);
    }

    private static String deferral(Deferral deferral) {
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
