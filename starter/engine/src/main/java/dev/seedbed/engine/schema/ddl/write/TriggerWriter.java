package dev.seedbed.engine.schema.ddl.write;

import dev.seedbed.engine.schema.FiringMode;
import dev.seedbed.engine.schema.Identifier;
import dev.seedbed.engine.schema.ObjectId;
import dev.seedbed.engine.schema.ObjectKind;
import dev.seedbed.engine.schema.Trigger;
import dev.seedbed.engine.schema.ddl.action.Action;
import dev.seedbed.engine.schema.ddl.action.Effect;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes triggers. The copies on partitions come with the trigger of the partitioned table. */
final class TriggerWriter extends ObjectWriter<Trigger> {

    TriggerWriter(Sides sides) {
        super(Trigger.class, sides);
    }

    @Override
    List<Action> create(Trigger trigger) {
        ObjectId table = Sides.parent(trigger.id());
        List<Action> actions = new ArrayList<>();
        if (trigger.inheritedFrom() == null) {
            Effect effect = new Family(sides()).effect(Form.CREATE_TRIGGER, table);
            actions.add(Action.of(trigger.definition(), table, effect).makes(trigger.id()));
            actions.addAll(firing(trigger, FiringMode.ORIGIN));
        }
        return actions;
    }

    @Override
    List<Action> drop(Trigger trigger) {
        return trigger.inheritedFrom() == null ? super.drop(trigger) : List.of();
    }

    @Override
    Effect dropEffect(Trigger trigger) {
        return Form.DROP_TRIGGER.on(Sides.parent(trigger.id()));
    }

    @Override
    Optional<List<Action>> alter(Trigger before, Trigger after) {
        List<Action> actions = new ArrayList<>();
        boolean copy = after.inheritedFrom() != null;
        if (!copy && !before.definition().equals(after.definition())) {
            if (before.constraint() || after.constraint()) {
                return Optional.empty();
            }
            ObjectId table = Sides.parent(after.id());
            actions.add(Action.of(
                            after.definition().replaceFirst("^CREATE TRIGGER ", "CREATE OR REPLACE TRIGGER "),
                            table,
                            Form.CREATE_TRIGGER.on(table))
                    .alters(after.id()));
        }
        actions.addAll(firing(after, before.firing()));
        return Optional.of(actions);
    }

    private static List<Action> firing(Trigger trigger, FiringMode current) {
        if (trigger.firing() == current) {
            return List.of();
        }
        ObjectId table = Sides.parent(trigger.id());
        return List.of(Action.of(
                        alter(table) + mode(trigger.firing()) + " TRIGGER "
                                + Identifier.quote(trigger.id().name()),
                        table,
                        Form.FIRE_TRIGGER.on(table))
                .needs(trigger.id()));
    }

    /** {@code ALTER VIEW} knows no triggers. */
    private static String alter(ObjectId relation) {
        return relation.kind() == ObjectKind.VIEW
                ? "ALTER TABLE " + relation.sql() + " "
                : TableSql.alterOnly(relation);
    }

    /** What stands before {@code TRIGGER} and {@code RULE} in {@code ALTER TABLE}. */
    static String mode(FiringMode firing) {
        return switch (firing) {
            case ORIGIN -> "ENABLE";
            case DISABLED -> "DISABLE";
            case REPLICA -> "ENABLE REPLICA";
            case ALWAYS -> "ENABLE ALWAYS";
        };
    }
}
