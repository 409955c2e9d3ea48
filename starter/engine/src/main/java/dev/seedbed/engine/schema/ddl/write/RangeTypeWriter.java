package dev.seedbed.engine.schema.ddl.write;

import dev.seedbed.engine.schema.Identifier;
import dev.seedbed.engine.schema.ObjectId;
import dev.seedbed.engine.schema.RangeType;
import dev.seedbed.engine.schema.ddl.action.Action;
import dev.seedbed.engine.schema.ddl.action.Effect;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes range types. No statement changes one, and its multirange type has to make room for a new one as well. */
final class RangeTypeWriter extends TypeWriter<RangeType> {

    RangeTypeWriter(Sides sides) {
        super(RangeType.class, sides);
    }

    @Override
    String definition(RangeType type) {
        return "AS RANGE " + Sql.parameters(type.parameters());
    }

    /** The multirange type and the constructors of both make room as well; they go with the type. */
    @Override
    List<Action> setAside(RangeType type) {
        ObjectId id = type.id();
        String multirange = type.parameters().get("multirange_type_name");
        if (multirange == null) {
            return super.setAside(type);
        }
        String subtype = type.parameters().get("subtype");
        String aside = Identifier.quote(SequenceHandover.aside(id).name());
        String multirangeAside = Identifier.quote(SequenceHandover.aside(id).name() + "_m");
        String sql = Stream.of(
                        rename("FUNCTION", id.sql() + "(" + subtype + ", " + subtype + ")", aside),
                        rename("FUNCTION", id.sql() + "(" + subtype + ", " + subtype + ", text)", aside),
                        rename("FUNCTION", multirange + "()", multirangeAside),
                        rename("FUNCTION", multirange + "(" + id.sql() + ")", multirangeAside),
                        rename("FUNCTION", multirange + "(" + id.sql() + "[])", multirangeAside),
                        rename("TYPE", multirange, multirangeAside),
                        rename("TYPE", id.sql(), aside))
                .collect(Collectors.joining(";\n"));
        return List.of(Action.of(sql, id, Effect.none()).moves(id));
    }

    private static String rename(String keyword, String name, String aside) {
        return "ALTER " + keyword + " " + name + " RENAME TO " + aside;
    }
}
