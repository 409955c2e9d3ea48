package dev.seedbed.bench.seed;

import dev.seedbed.engine.seed.upsert.MappedColumn;
import dev.seedbed.engine.seed.upsert.MappedColumn.Role;
import dev.seedbed.engine.seed.upsert.RowMapping;
import dev.seedbed.engine.seed.upsert.TableName;
import java.util.List;

/** Tells Seedbed how an item becomes a row. */
record ItemMapping(TableName table, List<MappedColumn<Item>> columns) implements RowMapping<Item> {

    ItemMapping() {
        this(
                new TableName(null, "item"),
                List.of(
                        new MappedColumn<>("id", Role.DATA, Item::id),
                        new MappedColumn<>("code", Role.DATA, Item::code),
                        new MappedColumn<>("name", Role.DATA, Item::name),
                        new MappedColumn<>("price", Role.DATA, Item::price),
                        new MappedColumn<>("active", Role.DATA, Item::active),
                        new MappedColumn<>("created", Role.DATA, Item::created)));
    }
}
