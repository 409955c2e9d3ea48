package dev.seedbed.engine.seed.file;

import dev.seedbed.engine.seed.upsert.MappedColumn;
import dev.seedbed.engine.seed.upsert.RowMapping;
import dev.seedbed.engine.seed.upsert.TableName;
import dev.seedbed.engine.seed.upsert.table.TargetColumn;
import dev.seedbed.engine.seed.upsert.table.TargetTable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How a file's rows become rows of its table.
 *
 * @param named the columns as the file names them
 * @param kinds what they are in the table
 */
record FileMapping(
        TableName table, List<FileColumn> named, List<TargetColumn.Kind> kinds, List<MappedColumn<FileRow>> columns)
        implements RowMapping<FileRow> {

    static FileMapping of(List<FileColumn> named, TargetTable table) {
        List<TargetColumn.Kind> kinds = new ArrayList<>();
        List<MappedColumn<FileRow>> columns = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (FileColumn column : named) {
            int index = columns.size();
            TargetColumn target =
                    table.column(column.name()).orElseThrow(() -> RowProblem.unknownColumn(column, table));
            if (!known.add(target.name())) {
                throw RowProblem.columnTwice(column.place(), target.name());
            }
            kinds.add(target.kind());
            columns.add(new MappedColumn<>(target.name(), MappedColumn.Role.DATA, row -> row.values()[index]));
        }
        return new FileMapping(new TableName(table.schema(), table.name()), named, kinds, columns);
    }

    /** The column that a directive means: one of the file's, as the file or the table writes it. */
    String column(Directive directive, String name) {
        for (int i = 0; i < named.size(); i++) {
            String its = columns.get(i).name();
            if (named.get(i).name().equalsIgnoreCase(name) || its.equals(name)) {
                return its;
            }
        }
        throw DirectiveProblem.unknownColumn(directive, name, RowProblem.names(named));
    }
}
