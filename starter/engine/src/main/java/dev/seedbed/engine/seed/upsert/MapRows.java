package dev.seedbed.engine.seed.upsert;

import dev.seedbed.engine.seed.upsert.MappedColumn.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Maps from column to value: the first row tells the columns, and what a later one leaves out is null. */
final class MapRows implements CheckedMapping<Map<String, ?>> {

    private final TableName table;
    private final List<MappedColumn<Map<String, ?>>> columns = new ArrayList<>();

    MapRows(TableName table, Map<String, ?> first) {
        this.table = table;
        for (String name : first.keySet()) {
            columns.add(new MappedColumn<>(name, Role.DATA, row -> row.get(name)));
        }
    }

    @Override
    public TableName table() {
        return table;
    }

    @Override
    public List<MappedColumn<Map<String, ?>>> columns() {
        return columns;
    }

    @Override
    public @Nullable String strangerIn(Map<String, ?> row) {
        int known = 0;
        for (int i = 0; i < columns.size(); i++) {
            known += row.containsKey(columns.get(i).name()) ? 1 : 0;
        }
        return known == row.size() ? null : firstStranger(row);
    }

    private @Nullable String firstStranger(Map<String, ?> row) {
        return row.keySet().stream()
                .filter(key ->
                        columns.stream().noneMatch(column -> column.name().equals(key)))
                .findFirst()
                .orElse(null);
    }
}
