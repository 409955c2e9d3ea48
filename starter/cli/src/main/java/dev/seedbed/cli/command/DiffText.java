package dev.seedbed.cli.command;

import dev.seedbed.cli.output.Console;
import dev.seedbed.engine.operate.diff.SchemaSide;
import dev.seedbed.schema.SchemaChange;
import dev.seedbed.schema.SchemaDiff;
import dev.seedbed.schema.TableLock;
import java.util.List;

/** Shows what differs. */
final class DiffText {

    private DiffText() {}

    /** What is not handled is a warning, too: a script goes to a file. */
    static void show(SchemaDiff diff, SchemaSide from, SchemaSide to, Console console) {
        diff.unmodelled().forEach(console::warn);
        if (console.isJson()) {
            console.json(Shown.of(diff, from, to));
        } else if (diff.script().isEmpty()) {
            console.progress(from + " and " + to + " have the same schema");
        } else {
            console.print("-- From " + from + " to " + to + "\n" + diff.script().stripTrailing());
        }
    }

    /** As JSON has it. */
    record Shown(
            String from, String to, boolean different, List<Change> changes, List<String> unmodelled, String script) {

        record Change(
                String sql, List<Lock> locks, List<String> rewrites, List<String> hazards, boolean transactional) {}

        record Lock(String relation, String mode) {}

        static Shown of(SchemaDiff diff, SchemaSide from, SchemaSide to) {
            return new Shown(
                    from.toString(),
                    to.toString(),
                    !diff.isEmpty(),
                    diff.changes().stream().map(Shown::change).toList(),
                    diff.unmodelled(),
                    diff.script());
        }

        private static Change change(SchemaChange change) {
            return new Change(
                    change.sql(),
                    change.locks().stream().map(Shown::lock).toList(),
                    change.rewrites(),
                    change.hazards(),
                    change.transactional());
        }

        private static Lock lock(TableLock lock) {
            return new Lock(lock.relation(), lock.mode());
        }
    }
}
