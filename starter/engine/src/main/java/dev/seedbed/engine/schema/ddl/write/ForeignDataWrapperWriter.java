package dev.seedbed.engine.schema.ddl.write;

import dev.seedbed.engine.schema.ForeignDataWrapper;
import dev.seedbed.engine.schema.ObjectId;
import dev.seedbed.engine.schema.ddl.action.Action;
import dev.seedbed.engine.schema.ddl.action.Effect;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes foreign data wrappers. */
final class ForeignDataWrapperWriter extends ObjectWriter<ForeignDataWrapper> {

    ForeignDataWrapperWriter(Sides sides) {
        super(ForeignDataWrapper.class, sides);
    }

    @Override
    List<Action> create(ForeignDataWrapper wrapper) {
        String sql = "CREATE FOREIGN DATA WRAPPER " + wrapper.id().sql()
                + (wrapper.handler() == null ? "" : " HANDLER " + wrapper.handler())
                + (wrapper.validator() == null ? "" : " VALIDATOR " + wrapper.validator())
                + Sql.foreignOptions(wrapper.options());
        return List.of(Action.of(sql, wrapper.id(), Effect.none()).makes(wrapper.id()));
    }

    @Override
    Optional<List<Action>> alter(ForeignDataWrapper before, ForeignDataWrapper after) {
        List<String> changes = new ArrayList<>();
        function("HANDLER", before.handler(), after.handler(), changes);
        function("VALIDATOR", before.validator(), after.validator(), changes);
        if (!before.options().equals(after.options())) {
            changes.add(Sql.foreignOptionChanges(before.options(), after.options()));
        }
        ObjectId id = after.id();
        String sql = "ALTER FOREIGN DATA WRAPPER " + id.sql() + " " + String.join(" ", changes);
        return Optional.of(List.of(Action.of(sql, id, Effect.none()).alters(id)));
    }

    private static void function(String clause, @Nullable String before, @Nullable String after, List<String> changes) {
        if (!Objects.equals(before, after)) {
            changes.add(after == null ? "NO " + clause : clause + " " + after);
        }
    }
}
