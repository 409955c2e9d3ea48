package dev.seedbed.engine.schema.ddl.write;

import dev.seedbed.engine.schema.ForeignServer;
import dev.seedbed.engine.schema.Identifier;
import dev.seedbed.engine.schema.ObjectId;
import dev.seedbed.engine.schema.ddl.action.Action;
import dev.seedbed.engine.schema.ddl.action.Effect;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Writes servers of foreign data wrappers. */
final class ForeignServerWriter extends ObjectWriter<ForeignServer> {

    ForeignServerWriter(Sides sides) {
        super(ForeignServer.class, sides);
    }

    @Override
    List<Action> create(ForeignServer server) {
        String sql = "CREATE SERVER " + server.id().sql()
                + (server.type() == null ? "" : " TYPE " + Sql.literal(server.type()))
                + (server.version() == null ? "" : " VERSION " + Sql.literal(server.version()))
                + " FOREIGN DATA WRAPPER " + Identifier.quote(server.wrapper()) + Sql.foreignOptions(server.options());
        return List.of(Action.of(sql, server.id(), Effect.none()).makes(server.id()));
    }

    @Override
    Optional<List<Action>> alter(ForeignServer before, ForeignServer after) {
        if (!Objects.equals(before.type(), after.type()) || !before.wrapper().equals(after.wrapper())) {
            return Optional.empty();
        }
        List<String> changes = new ArrayList<>();
        if (!Objects.equals(before.version(), after.version())) {
            changes.add("VERSION " + (after.version() == null ? "NULL" : Sql.literal(after.version())));
        }
        if (!before.options().equals(after.options())) {
            changes.add(Sql.foreignOptionChanges(before.options(), after.options()));
        }
        ObjectId id = after.id();
        String sql = "ALTER SERVER " + id.sql() + " " + String.join(" ", changes);
        return Optional.of(List.of(Action.of(sql, id, Effect.none()).alters(id)));
    }
}
