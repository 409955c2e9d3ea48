package dev.seedbed.engine.schema.ddl.rename;

import dev.seedbed.engine.schema.Catalog;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Renames, and the old catalog as it is after them.
 *
 * @param statements in the order in which they run, before everything else
 */
public record Renames(Catalog before, List<Rename> statements) {

    public Renames {
        statements = List.copyOf(statements);
    }

    /**
     * What hints name, and constraints and indexes of which nothing but the name differs.
     *
     * @throws dev.seedbed.engine.problem.Problem if a hint names nothing, or several objects
     */
    public static Renames of(Catalog before, Catalog after, Map<String, String> hints) {
        List<Rename> hinted = new RenameHints(before).resolve(hints);
        Catalog renamed = RenamedCatalog.of(before, hinted);
        List<Rename> statements = new ArrayList<>(RenameOrder.of(hinted));
        List<Rename> same = new SameUnderAnotherName(renamed, after).find();
        while (!same.isEmpty()) { // the indexes of partitions are found once those of the partitioned table are
            statements.addAll(same);
            renamed = RenamedCatalog.of(renamed, same);
            same = new SameUnderAnotherName(renamed, after).find();
        }
        return new Renames(renamed, statements);
    }
}
