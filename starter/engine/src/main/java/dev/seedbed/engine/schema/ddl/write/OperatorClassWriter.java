package dev.seedbed.engine.schema.ddl.write;

import dev.seedbed.engine.schema.Identifier;
import dev.seedbed.engine.schema.ObjectId;
import dev.seedbed.engine.schema.OperatorClass;
import dev.seedbed.engine.schema.ddl.action.Action;
import dev.seedbed.engine.schema.ddl.action.Effect;
import java.util.ArrayList;
import java.util.List;

/** Writes operator classes. Their family is an object of its own, also where {@code CREATE OPERATOR CLASS} would make it. */
final class OperatorClassWriter extends ObjectWriter<OperatorClass> {

    OperatorClassWriter(Sides sides) {
        super(OperatorClass.class, sides);
    }

    @Override
    List<Action> create(OperatorClass operatorClass) {
        ObjectId id = operatorClass.id();
        ObjectId family = operatorClass.family();
        List<String> entries = new ArrayList<>(operatorClass.entries());
        if (operatorClass.storage() != null) {
            entries.add("STORAGE " + operatorClass.storage());
        } else if (entries.isEmpty()) {
            entries.add("STORAGE " + operatorClass.type());
        }
        String sql = "CREATE OPERATOR CLASS " + Identifier.qualified(id.namespace(), id.name())
                + (operatorClass.isDefault() ? " DEFAULT" : "") + "\n    FOR TYPE " + operatorClass.type() + " USING "
                + id.arguments() + " FAMILY " + Identifier.qualified(family.namespace(), family.name()) + " AS\n    "
                + String.join(",\n    ", entries);
        return List.of(Action.of(sql, id, Effect.none()).makes(id).needs(family));
    }
}
