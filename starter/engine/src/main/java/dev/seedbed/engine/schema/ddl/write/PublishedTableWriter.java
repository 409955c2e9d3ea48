package dev.seedbed.engine.schema.ddl.write;

import dev.seedbed.engine.schema.ObjectId;
import dev.seedbed.engine.schema.PublishedTable;
import dev.seedbed.engine.schema.ddl.action.Action;
import java.util.List;

/** Writes the tables of publications. Columns and condition of one cannot be changed: it is taken out and put in again. */
final class PublishedTableWriter extends ObjectWriter<PublishedTable> {

    PublishedTableWriter(Sides sides) {
        super(PublishedTable.class, sides);
    }

    @Override
    List<Action> create(PublishedTable table) {
        String columns = table.columns().isEmpty() ? "" : " (" + Sql.names(table.columns()) + ")";
        String where = table.where() == null ? "" : " WHERE (" + table.where() + ")";
        return List.of(
                action(table, "ADD", columns + where).makes(table.id()).needs(Sides.parent(table.id()), table.table()));
    }

    @Override
    List<Action> drop(PublishedTable table) {
        return List.of(action(table, "DROP", "").drops(table.id()));
    }

    private static Action action(PublishedTable table, String verb, String details) {
        ObjectId publication = Sides.parent(table.id());
        String sql = "ALTER PUBLICATION " + publication.sql() + " " + verb + " TABLE ONLY "
                + table.table().sql() + details;
        return Action.of(sql, table.table(), Form.PUBLISH.on(table.table()));
    }
}
