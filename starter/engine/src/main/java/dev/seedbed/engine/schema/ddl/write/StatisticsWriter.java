package dev.seedbed.engine.schema.ddl.write;

import dev.seedbed.engine.schema.ExtendedStatistics;
import dev.seedbed.engine.schema.ObjectId;
import dev.seedbed.engine.schema.ddl.action.Action;
import dev.seedbed.engine.schema.ddl.action.Effect;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes extended statistics. */
final class StatisticsWriter extends ObjectWriter<ExtendedStatistics> {

    StatisticsWriter(Sides sides) {
        super(ExtendedStatistics.class, sides);
    }

    @Override
    List<Action> create(ExtendedStatistics statistics) {
        List<Action> actions = new ArrayList<>();
        actions.add(
                Action.of(statistics.definition(), statistics.table(), Form.CREATE_STATISTICS.on(statistics.table()))
                        .makes(statistics.id())
                        .needs(statistics.table()));
        if (statistics.target() != null) {
            actions.add(target(statistics).needs(statistics.id()));
        }
        return actions;
    }

    @Override
    Effect dropEffect(ExtendedStatistics statistics) {
        return Form.DROP_STATISTICS.on(statistics.table());
    }

    @Override
    Optional<List<Action>> alter(ExtendedStatistics before, ExtendedStatistics after) {
        return before.definition().equals(after.definition())
                ? Optional.of(List.of(target(after).alters(after.id())))
                : Optional.empty();
    }

    private static Action target(ExtendedStatistics statistics) {
        ObjectId id = statistics.id();
        int target = statistics.target() == null ? -1 : statistics.target();
        return Action.of(
                "ALTER STATISTICS " + id.sql() + " SET STATISTICS " + target, statistics.table(), Effect.none());
    }
}
