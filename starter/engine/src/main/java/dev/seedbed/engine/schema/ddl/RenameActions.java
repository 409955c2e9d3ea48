package dev.seedbed.engine.schema.ddl;

import dev.seedbed.engine.schema.ObjectId;
import dev.seedbed.engine.schema.ddl.action.Action;
import dev.seedbed.engine.schema.ddl.action.Effect;
import dev.seedbed.engine.schema.ddl.action.Lock;
import dev.seedbed.engine.schema.ddl.rename.Rename;
import java.util.List;

/** The statements of renames. */
final class RenameActions {

    private RenameActions() {}

    static List<Action> of(List<Rename> renames) {
        return renames.stream()
                .map(rename -> Action.of(rename.sql(), rename.to(), effect(rename)))
                .toList();
    }

    private static Effect effect(Rename rename) {
        ObjectId parent = rename.to().parent();
        ObjectId relation = parent == null ? rename.to() : parent;
        return switch (relation.kind()) {
            case INDEX -> Effect.lock(relation, Lock.SHARE_UPDATE_EXCLUSIVE);
            case TABLE, FOREIGN_TABLE, VIEW, MATERIALIZED_VIEW, SEQUENCE ->
                Effect.lock(relation, Lock.ACCESS_EXCLUSIVE);
            default -> Effect.none();
        };
    }
}
