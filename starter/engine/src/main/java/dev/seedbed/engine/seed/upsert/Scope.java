package dev.seedbed.engine.seed.upsert;

import dev.seedbed.engine.problem.Problem;
import dev.seedbed.engine.seed.upsert.table.TargetColumn;
import dev.seedbed.engine.seed.upsert.table.TargetTable;
import dev.seedbed.engine.seed.upsert.text.ByteText;
import dev.seedbed.engine.seed.upsert.text.UnwritableValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which rows of the table are deleted where they are not listed. */
final class Scope {

    private static final int VALUE_BYTES = 256;

    private final Map<String, Object> conditions = new LinkedHashMap<>();
    private boolean stated;

    void everything() {
        stated = true;
    }

    void where(String propertyOrColumn, Object value) {
        stated = true;
        conditions.put(propertyOrColumn, value);
    }

    /** Whether anything is to be deleted at all. */
    boolean isStated() {
        return stated;
    }

    /** A condition on {@code t} and the texts of its parameters. */
    record Condition(String sql, List<String> parameters) {}

    Condition condition(RowMapping<?> mapping, TargetTable table) {
        List<String> sql = new ArrayList<>(List.of("true"));
        List<String> parameters = new ArrayList<>();
        conditions.forEach((name, value) -> {
            String column = mapping.column(name);
            TargetColumn target = table.column(column)
                    .orElseThrow(() -> new Problem(
                            "The table " + table + " has no column \"" + column + "\" that pruning could go by.",
                            "Its columns are: " + table.columnNames() + ".",
                            "Correct the name."));
            sql.add("t." + target.quoted() + " = cast(? as " + target.type() + ")");
            parameters.add(text(value, target));
        });
        return new Condition(String.join(" and ", sql), parameters);
    }

    private static String text(Object value, TargetColumn column) {
        ByteText out = new ByteText(VALUE_BYTES);
        try {
            new ValueText(out).write(value, column.kind());
        } catch (UnwritableValue unwritable) {
            throw new Problem(
                    "Pruning where " + column.name() + " is \"" + value + "\" is not possible: " + unwritable.why()
                            + ".",
                    "The value is compared with those of the column.",
                    "Give a value of the column's type, " + column.type() + ".");
        }
        return out.toString(0);
    }
}
