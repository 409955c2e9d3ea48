package dev.seedbed.engine.seed.upsert;

import java.util.ArrayList;
import java.util.List;

/** Which of the generated ids a row has values for: rows that differ in it need statements of their own. */
final class GeneratedIds<E> {

    private final List<BoundColumn<E>> columns;

    GeneratedIds(Binding<E> binding) {
        this.columns = binding.columns(BoundColumn::isGeneratedId);
    }

    /** Those that the row leaves to the database. */
    List<BoundColumn<E>> leftOutBy(E row) {
        if (columns.isEmpty()) {
            return List.of();
        }
        List<BoundColumn<E>> leftOut = new ArrayList<>();
        for (BoundColumn<E> column : columns) {
            if (column.value().apply(row) == null) {
                leftOut.add(column);
            }
        }
        return leftOut;
    }

    /** Every choice of columns to leave out, none first: numbers that are given come before those that are generated. */
    List<List<BoundColumn<E>>> choices() {
        List<List<BoundColumn<E>>> choices = new ArrayList<>();
        for (int choice = 0; choice < 1 << columns.size(); choice++) {
            List<BoundColumn<E>> leftOut = new ArrayList<>();
            for (int i = 0; i < columns.size(); i++) {
                if ((choice & 1 << i) != 0) {
                    leftOut.add(columns.get(i));
                }
            }
            choices.add(leftOut);
        }
        return choices;
    }
}
