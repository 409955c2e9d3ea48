package dev.seedbed.engine.schema.cases;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;

/** The two databases of a case: taken together, cleaned and given back for the next one. */
final class CasePair implements AutoCloseable {

    private static final Deque<CasePair> FREE = new ArrayDeque<>();

    private CaseDatabase from;
    private CaseDatabase to;

    private CasePair(CaseDatabase from, CaseDatabase to) {
        this.from = from;
        this.to = to;
    }

    static CasePair take() throws SQLException {
        synchronized (FREE) {
            CasePair free = FREE.poll();
            if (free != null) {
                return free;
            }
        }
        return new CasePair(CaseDatabase.create(), CaseDatabase.create());
    }

    CaseDatabase from() {
        return from;
    }

    CaseDatabase to() {
        return to;
    }

    @Override
    public void close() throws SQLException {
        from = cleaned(from);
        to = cleaned(to);
        synchronized (FREE) {
            FREE.push(this);
        }
    }

    private static CaseDatabase cleaned(CaseDatabase database) throws SQLException {
        if (database.clean()) {
            return database;
        }
        database.close();
        return CaseDatabase.create();
    }
}
