package dev.seedbed.engine.seed.upsert;

/** Looks at a row before it is written. */
@FunctionalInterface
interface RowCheck<E> {

    void check(E row, long number);

    /** Refuses rows that hold what the mapping has no column for. */
    static <E> RowCheck<E> of(RowMapping<E> mapping, RowProblems problems) {
        if (mapping instanceof CheckedMapping<E> checked) {
            return (row, number) -> {
                String stranger = checked.strangerIn(row);
                if (stranger != null) {
                    throw problems.strangeColumn(number, stranger);
                }
            };
        }
        return (row, number) -> {};
    }
}
