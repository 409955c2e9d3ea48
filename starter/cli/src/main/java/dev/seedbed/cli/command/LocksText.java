package dev.seedbed.cli.command;

import dev.seedbed.cli.output.Console;
import dev.seedbed.cli.output.Style;
import dev.seedbed.engine.operate.locks.LockStudy;
import dev.seedbed.engine.operate.locks.MigrationLocks;
import dev.seedbed.engine.operate.locks.StatementLocks;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which locks statements take, as they were measured. */
final class LocksText {

    private LocksText() {}

    /**
     * As JSON has it.
     *
     * @param measured how: NOT_NEEDED, COPIED or REPLAYED
     */
    record Shown(String name, String measured, List<Step> migrations) {

        record Step(String title, @Nullable String unmeasured, List<Statement> statements) {}

        record Statement(
                String sql,
                List<Lock> locks,
                List<String> rewritten,
                boolean blocksReaders,
                boolean blocksWriters,
                @Nullable String safer) {}

        record Lock(String table, String mode) {}

        static Shown of(String datasource, LockStudy.Report report) {
            return new Shown(
                    datasource,
                    report.made().name(),
                    report.migrations().stream().map(Shown::step).toList());
        }

        private static Step step(MigrationLocks migration) {
            return new Step(
                    migration.title(),
                    migration.unmeasured().orElse(null),
                    migration.statements().stream().map(Shown::statement).toList());
        }

        private static Statement statement(StatementLocks found) {
            return new Statement(
                    found.sql(),
                    found.locks().stream()
                            .map(lock -> new Lock(lock.table(), lock.mode().name()))
                            .toList(),
                    found.rewritten(),
                    found.blocksReaders(),
                    found.blocksWriters(),
                    found.safer().orElse(null));
        }
    }

    static void print(Shown shown, Console console) {
        List<String> lines = new ArrayList<>();
        lines.add(console.output().paint(Style.BOLD, shown.name()) + "  "
                + switch (shown.measured()) {
                    case "COPIED" -> "locks, measured in a copy of the database";
                    case "REPLAYED" -> "locks, measured in a scratch database that the migrations made";
                    default -> "no locks to measure";
                });
        for (Shown.Step step : shown.migrations()) {
            lines.add("");
            lines.add("  " + console.output().paint(Style.BOLD, step.title()));
            if (step.unmeasured() != null) {
                lines.add("    not measured: " + step.unmeasured());
            }
            step.statements().forEach(statement -> add(lines, statement, console));
        }
        lines.forEach(console::print);
    }

    private static void add(List<String> lines, Shown.Statement statement, Console console) {
        lines.add("    " + statement.sql().strip().replace("\n", "\n    "));
        if (statement.locks().isEmpty()) {
            lines.add("      no lock on a table that was there before");
        }
        for (Shown.Lock lock : statement.locks()) {
            lines.add("      " + lock.mode().replace('_', ' ').toLowerCase(Locale.ROOT) + " on " + lock.table());
        }
        statement.rewritten().forEach(table -> lines.add("      writes every row of " + table + " anew"));
        if (statement.blocksWriters()) {
            lines.add("      "
                    + console.output()
                            .paint(
                                    Style.YELLOW,
                                    statement.blocksReaders()
                                            ? "warning: readers and writers wait"
                                            : "warning: writers wait"));
        }
        if (statement.safer() != null) {
            lines.add("      safer: " + statement.safer());
        }
    }
}
