package dev.seedbed.engine.migrate.resolve;

import dev.seedbed.engine.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** All migrations of the code, in their order, no two of which are of one version or one description. */
public final class CodeMigrations {

    private CodeMigrations() {}

    /** Sorts migrations. One that was found twice counts once. */
    public static List<CodeMigration> of(List<CodeMigration> found) {
        List<CodeMigration> sorted = new ArrayList<>();
        found.stream().sorted(CodeMigration.ORDER).forEach(migration -> {
            if (sorted.stream()
                    .skip(Math.max(0, sorted.size() - sameSlot(sorted, migration)))
                    .noneMatch(migration::isSameAs)) {
                sorted.add(migration);
            }
        });
        for (int i = 1; i < sorted.size(); i++) {
            if (areOfOneSlot(sorted.get(i - 1), sorted.get(i))) {
                throw twice(sorted.get(i - 1), sorted.get(i));
            }
        }
        return List.copyOf(sorted);
    }

    /** How many migrations at the end are of the same version or description. */
    private static int sameSlot(List<CodeMigration> sorted, CodeMigration migration) {
        int count = 0;
        while (count < sorted.size() && areOfOneSlot(sorted.get(sorted.size() - 1 - count), migration)) {
            count++;
        }
        return count;
    }

    private static boolean areOfOneSlot(CodeMigration one, CodeMigration other) {
        return Objects.equals(one.version(), other.version())
                && one.type().isBaselineMigration() == other.type().isBaselineMigration()
                && (one.version() != null || one.description().equals(other.description()));
    }

    private static Problem twice(CodeMigration one, CodeMigration other) {
        String both = String.join(
                "\n", Stream.of(one, other).map(CodeMigration::place).sorted().toList());
        return one.version() == null
                ? new Problem(
                        "Two repeatable migrations have one description.",
                        both,
                        "Rename one of them; nothing was changed.")
                : new Problem(
                        "Two migrations have the version " + one.version() + ".",
                        both,
                        "Give one of them the next free version; nothing was changed.");
    }
}
