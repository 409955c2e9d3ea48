package dev.seedbed.engine.schema.ddl.write;

import dev.seedbed.engine.schema.FiringMode;
import dev.seedbed.engine.schema.Identifier;
import dev.seedbed.engine.schema.ObjectId;
import dev.seedbed.engine.schema.Rule;
import dev.seedbed.engine.schema.ddl.action.Action;
import dev.seedbed.engine.schema.ddl.action.Effect;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes rewrite rules. */
final class RuleWriter extends ObjectWriter<Rule> {

    RuleWriter(Sides sides) {
        super(Rule.class, sides);
    }

    @Override
    List<Action> create(Rule rule) {
        ObjectId relation = Sides.parent(rule.id());
        List<Action> actions = new ArrayList<>();
        actions.add(Action.of(sql(rule), relation, effect(rule)).makes(rule.id()));
        actions.addAll(firing(rule, FiringMode.ORIGIN));
        return actions;
    }

    private Effect effect(Rule rule) {
        return WrittenTables.of(sides().after(), rule.id(), rule.definition())
                .and(Form.RULE.on(Sides.parent(rule.id())));
    }

    private static String sql(Rule rule) {
        return rule.definition().strip().replaceFirst(";$", "");
    }

    @Override
    Effect dropEffect(Rule rule) {
        return Form.RULE.on(Sides.parent(rule.id()));
    }

    @Override
    Optional<List<Action>> alter(Rule before, Rule after) {
        ObjectId relation = Sides.parent(after.id());
        List<Action> actions = new ArrayList<>();
        if (!before.definition().equals(after.definition())) {
            actions.add(Action.of(
                            sql(after).replaceFirst("^CREATE RULE ", "CREATE OR REPLACE RULE "),
                            relation,
                            effect(after))
                    .alters(after.id()));
        }
        actions.addAll(firing(after, before.firing()));
        return Optional.of(actions);
    }

    private static List<Action> firing(Rule rule, FiringMode current) {
        if (rule.firing() == current) {
            return List.of();
        }
        ObjectId relation = Sides.parent(rule.id());
        return List.of(Action.of(
                        "ALTER TABLE " + relation.sql() + " " + TriggerWriter.mode(rule.firing()) + " RULE "
                                + Identifier.quote(rule.id().name()),
                        relation,
                        Form.RULE.on(relation))
                .needs(rule.id()));
    }
}
