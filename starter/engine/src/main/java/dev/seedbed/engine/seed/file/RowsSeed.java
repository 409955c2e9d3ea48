package dev.seedbed.engine.seed.file;

import dev.seedbed.engine.seed.SeedContext;
import dev.seedbed.engine.seed.Seeder;
import dev.seedbed.engine.seed.upsert.Upsert;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Locale;

/** Rows of one table: brings it to what the file lists. */
record RowsSeed(RowFile file, Directives directives, WantedTable table) implements Seeder {

    @Override
    public void seed(SeedContext seed) throws SQLException {
        try {
            FileMapping mapping = FileMapping.of(file.columns(), table.read(seed.connection()));
            try (FileRows rows = new FileRows(file.name(), () -> file.rows(mapping.named(), mapping.kinds()))) {
                load(seed, mapping, rows);
            }
        } catch (IOException e) {
            throw FileProblem.unreadable(file.name(), e);
        }
    }

    /** What it does to its table, in a sentence. */
    String description() throws IOException {
        long rows = file.count();
        String match = directives
                .match()
                .map(directive -> "by " + String.join(", ", directive.values()))
                .orElse("by its primary key");
        String others = directives.prune().map(RowsSeed::pruned).orElse("");
        return String.format(
                Locale.ROOT,
                "upserts %,d %s of %s into %s: rows are matched %s, missing ones inserted, different ones updated%s",
                rows,
                rows == 1 ? "row" : "rows",
                file.name(),
                table.name(),
                match,
                others);
    }

    private static String pruned(Directive prune) {
        return ", all other rows"
                + (prune.values().isEmpty() ? "" : " with " + String.join(" and ", prune.values()))
                + " deleted";
    }

    private void load(SeedContext seed, FileMapping mapping, FileRows rows) {
        String[] match = directives
                .match()
                .map(directive -> directive.values().stream()
                        .map(name -> mapping.column(directive, name))
                        .toArray(String[]::new))
                .orElse(new String[0]);
        if (!rows.hasNext()) {
            directives.prune().ifPresent(RowsSeed::refuseToEmpty);
            return;
        }
        Upsert<FileRow> upsert = seed.upsert(mapping, () -> rows).matching(match);
        directives.prune().ifPresent(prune -> prune(upsert, mapping, prune));
        upsert.run();
    }

    private static void prune(Upsert<FileRow> upsert, FileMapping mapping, Directive prune) {
        if (prune.values().isEmpty()) {
            upsert.pruning();
        }
        for (String condition : prune.values()) {
            int sign = condition.indexOf('=');
            if (sign < 1) {
                throw DirectiveProblem.notACondition(prune, condition);
            }
            String column = mapping.column(prune, condition.substring(0, sign).strip());
            upsert.pruningWhere(column, condition.substring(sign + 1).strip());
        }
    }

    private static void refuseToEmpty(Directive prune) {
        throw RowProblem.noRows(prune);
    }
}
