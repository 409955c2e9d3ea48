package dev.seedbed.engine.migrate;

import java.util.List;
import java.util.Optional;

/**
 * The code's migrations held against a history: what is applied, what is pending, what contradicts.
 *
 * @param all every migration of either side: first what the history has, in its order, then what is pending
 * @param pending what a run would apply, in its order: of what is pending only the next one, where that is the target
 * @param current the version that the database is at
 * @param baseline the version below which nothing is replayed
 * @param highestInCode the highest version among the code's own migrations
 * @param divergences where history and code contradict each other
 */
public record MigrationOverview(
        List<Migration> all,
        List<Migration> pending,
        Optional<Version> current,
        Optional<Version> baseline,
        Optional<Version> highestInCode,
        List<Divergence> divergences) {

    public List<Migration> failed() {
        return in(Migration.State.FAILED);
    }

    /** Applied migrations above the code's highest version: a newer replica's. */
    public List<Migration> future() {
        return in(Migration.State.FUTURE);
    }

    private List<Migration> in(Migration.State state) {
        return all.stream().filter(migration -> migration.state() == state).toList();
    }
}
