package dev.seedbed.engine.seed.upsert;

import dev.seedbed.engine.jdbc.NamedSql;
import dev.seedbed.engine.problem.Problem;
import dev.seedbed.engine.seed.upsert.table.Sequence;
import dev.seedbed.engine.seed.upsert.table.TargetColumn;
import dev.seedbed.engine.seed.upsert.table.TargetTable;
import java.sql.SQLException;

/**
 * Brings a sequence on to the last number in its column, where numbers were written that did not come from it: the next
 * insert without one would meet them. It is never taken back.
 */
record SequenceRaise(Sql sql, TargetTable table) {

    private static final String GAP = NamedSql.read(SequenceRaise.class, "sequence-gap");

    void raise(TargetColumn column, Sequence sequence) throws SQLException {
        String oid = String.valueOf(sequence.oid());
        if (!sequence.maySet() && !sequence.mayAdvance()) {
            throw notAllowed(column, sequence);
        }
        String gap = GAP.formatted(column.quoted(), table.quoted(), oid);
        if (sequence.maySet()) {
            sql.firstRow("select pg_catalog.setval(" + oid + "::oid::regclass, gap.last) from (" + gap
                    + ") gap where gap.steps > 0");
        } else {
            sql.firstRow("select pg_catalog.max(pg_catalog.nextval(" + oid + "::oid::regclass)) from (" + gap
                    + ") gap cross join lateral pg_catalog.generate_series(1, gap.steps)");
        }
    }

    private Problem notAllowed(TargetColumn column, Sequence sequence) {
        return new Problem(
                "The user \"" + table.user() + "\" may not bring the sequence " + sequence.name()
                        + " on to the numbers that were written to " + table + "." + column.name() + ".",
                "The next row that gets its number from the sequence would meet one of them.",
                "Grant it: GRANT SELECT, UPDATE ON SEQUENCE " + sequence.name() + " TO " + NamedSql.quoted(table.user())
                        + "; or leave the column out of the rows.");
    }
}
