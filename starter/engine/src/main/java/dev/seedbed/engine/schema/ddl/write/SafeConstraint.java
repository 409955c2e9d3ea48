package dev.seedbed.engine.schema.ddl.write;

import dev.seedbed.engine.schema.Constraint;
import dev.seedbed.engine.schema.ConstraintType;
import dev.seedbed.engine.schema.Identifier;
import dev.seedbed.engine.schema.IndexState;
import dev.seedbed.engine.schema.ObjectId;
import dev.seedbed.engine.schema.ObjectKind;
import dev.seedbed.engine.schema.ddl.action.Action;
import dev.seedbed.engine.schema.ddl.action.Effect;
import dev.seedbed.engine.schema.ddl.action.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Adds constraints to tables in use: checks and foreign keys without a look at the rows, which {@code VALIDATE} takes afterwards
 * while others write; keys with an index that is built while others write.
 */
final class SafeConstraint {

    private static final Pattern KEY =
            Pattern.compile("(PRIMARY KEY|UNIQUE)( NULLS NOT DISTINCT)? (\\(.*?\\))( INCLUDE \\(.*\\))?");

    private SafeConstraint() {}

    static boolean isPossible(Constraint constraint) {
        if (!constraint.valid() || !constraint.enforced() || constraint.inheritedFrom() != null) {
            return false;
        }
        return switch (constraint.type()) {
            case CHECK, FOREIGN_KEY -> true;
            case PRIMARY_KEY, UNIQUE ->
                !constraint.definition().contains("WITHOUT OVERLAPS")
                        && KEY.matcher(constraint.definition()).matches();
            case EXCLUSION -> false;
        };
    }

    static List<Action> create(Sides sides, Constraint constraint, Set<ObjectId> made) {
        return constraint.index() == null ? validated(constraint, made) : usingIndex(sides, constraint);
    }

    private static List<Action> validated(Constraint constraint, Set<ObjectId> made) {
        ObjectId owner = Sides.parent(constraint.id());
        boolean check = constraint.type() == ConstraintType.CHECK;
        Effect effect = (check ? Form.ADD_NOT_VALID_CHECK : Form.ADD_NOT_VALID_FOREIGN_KEY).on(owner);
        if (constraint.references() != null) {
            effect = Form.ADD_NOT_VALID_FOREIGN_KEY.beside(effect, constraint.references());
        }
        Action add = Action.of(
                        TableSql.alter(owner) + "ADD " + ConstraintWriter.named(constraint) + " NOT VALID",
                        owner,
                        effect)
                .with(Role.MAKES, made)
                .needs(owner);
        Action validate = Action.of(
                        TableSql.alter(owner) + "VALIDATE CONSTRAINT "
                                + Identifier.quote(constraint.id().name()),
                        owner,
                        validating(constraint))
                .needs(constraint.id())
                .noting("Reads the rows while others write them.")
                .alone();
        return List.of(check ? add : ConstraintWriter.afterKey(add, constraint), validate);
    }

    private static Effect validating(Constraint constraint) {
        Effect own = Form.VALIDATE.on(Sides.parent(constraint.id()));
        return constraint.references() == null ? own : Form.REFERENCED.beside(own, constraint.references());
    }

    private static List<Action> usingIndex(Sides sides, Constraint constraint) {
        ObjectId id = constraint.id();
        ObjectId owner = Sides.parent(id);
        String name = sides.fate(id) == Fate.CREATE ? id.name() : SafeIndex.temporary(id.name());
        String built = "index built for " + id.describe();
        Action build = Action.of(
                        "CREATE UNIQUE INDEX CONCURRENTLY " + Identifier.quote(name) + " ON " + owner.sql() + " "
                                + indexed(constraint),
                        owner,
                        Form.CREATE_INDEX_CONCURRENTLY.on(owner))
                .needs(owner)
                .with(
                        Role.NEEDS,
                        constraint.columns().stream()
                                .map(column -> ObjectId.column(owner, column))
                                .toList())
                .provides(built)
                .noting("Is built while others write; if it fails, it leaves an invalid index to be dropped.")
                .alone();
        String kind = constraint.type() == ConstraintType.PRIMARY_KEY ? " PRIMARY KEY" : " UNIQUE";
        Action add = Action.of(
                        TableSql.alter(owner) + "ADD CONSTRAINT " + Identifier.quote(id.name()) + kind
                                + " USING INDEX " + Identifier.quote(name)
                                + ConstraintSql.deferral(constraint.deferral()),
                        owner,
                        Form.ADD_CONSTRAINT_USING_INDEX.on(owner))
                .makes(id)
                .awaits(built);
        List<Action> actions = new ArrayList<>(List.of(build, add));
        IndexState state = constraint.index();
        if (state != null) {
            ObjectId index = ObjectId.of(ObjectKind.INDEX, id.namespace(), id.name());
            actions.addAll(IndexStateChange.afterCreation(id, index, owner, state));
        }
        return actions;
    }

    private static String indexed(Constraint constraint) {
        Matcher key = KEY.matcher(constraint.definition());
        if (!key.matches()) {
            throw new IllegalStateException("no key: " + constraint.definition());
        }
        String include = key.group(4) == null ? "" : key.group(4);
        String nulls = key.group(2) == null ? "" : key.group(2);
        return key.group(3) + include + nulls + ConstraintSql.indexParameters(constraint, "TABLESPACE");
    }
}
