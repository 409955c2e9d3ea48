package dev.seedbed.engine.schema.ddl.write;

import dev.seedbed.engine.schema.EnumType;
import dev.seedbed.engine.schema.ObjectId;
import dev.seedbed.engine.schema.ddl.action.Action;
import dev.seedbed.engine.schema.ddl.action.Effect;
import dev.seedbed.engine.schema.ddl.action.Hazard;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes enums. Labels can be added anywhere; to remove or reorder them takes another type. */
final class EnumWriter extends TypeWriter<EnumType> {

    EnumWriter(Sides sides) {
        super(EnumType.class, sides);
    }

    @Override
    String definition(EnumType type) {
        String labels = type.labels().stream().map(Sql::literal).collect(Collectors.joining(",\n    "));
        return "AS ENUM (" + (labels.isEmpty() ? "" : "\n    " + labels + "\n") + ")";
    }

    @Override
    Optional<List<Action>> alter(EnumType before, EnumType after) {
        List<String> remaining = new ArrayList<>(after.labels());
        remaining.retainAll(before.labels());
        return remaining.equals(before.labels()) ? Optional.of(added(before, after)) : Optional.empty();
    }

    /** Each new label goes behind the one before it, which is there by then. */
    private static List<Action> added(EnumType before, EnumType after) {
        ObjectId id = after.id();
        List<Action> actions = new ArrayList<>();
        String previous = null;
        String step = null;
        for (String label : after.labels()) {
            if (!before.labels().contains(label)) {
                String place = place(before, previous);
                Action add = Action.of(
                                "ALTER TYPE " + id.sql() + " ADD VALUE " + Sql.literal(label) + place,
                                id,
                                Effect.none().risking(Hazard.NOT_REVERSIBLE))
                        .alters(id)
                        .provides("label " + label + " of " + id.sql());
                actions.add(step == null ? add : add.awaits(step));
                step = "label " + label + " of " + id.sql();
            }
            previous = label;
        }
        return actions;
    }

    private static String place(EnumType before, @Nullable String previous) {
        if (previous == null) {
            return before.labels().isEmpty()
                    ? ""
                    : " BEFORE " + Sql.literal(before.labels().get(0));
        }
        return " AFTER " + Sql.literal(previous);
    }
}
