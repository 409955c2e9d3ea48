package dev.seedbed.engine.operate.locks;

import dev.seedbed.engine.prepare.Step;
import java.util.List;
import java.util.Optional;

/**
 * What one pending migration, or one undo, did in the copy.
 *
 * @param step what was measured
 * @param transactional whether its locks are held until its end
 * @param unmeasured why nothing could be measured; empty where it was
 */
public record MigrationLocks(
        Step step, boolean transactional, Optional<String> unmeasured, List<StatementLocks> statements) {

    public MigrationLocks {
        statements = List.copyOf(statements);
    }

    /** As in the plan: {@code migrate 12}, {@code undo 12}. */
    public String title() {
        return step.title();
    }

    /** The same for an undo, which has to run in one transaction: the safer forms of migrations are not for it. */
    MigrationLocks withoutSaferForms() {
        return new MigrationLocks(
                step,
                transactional,
                unmeasured,
                statements.stream().map(StatementLocks::withoutSaferForm).toList());
    }
}
