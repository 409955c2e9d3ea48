package dev.seedbed.engine.prepare;

import dev.seedbed.engine.problem.CommandHint;
import java.util.Optional;

/**
 * What a person can do to a database that no start prepares any more, besides correcting the code: on one whose
 * environment is not protected, as in development, its data may be expendable.
 */
final class UnprotectedDatabase {

    private final PreparationSettings settings;
    private final Optional<String> environment;

    UnprotectedDatabase(PreparationSettings settings, Inspection inspection) {
        this.settings = settings;
        this.environment = inspection
                .stamp()
                .filter(name -> !settings.environment().isProtected()
                        && !settings.environment().protects(name));
    }

    /**
     * One line; empty if the database is protected, or belongs to no environment.
     *
     * @param undoDownTo the version to roll back to, if undoing is a way
     */
    Optional<String> ways(Optional<String> undoDownTo) {
        return environment.map(name -> "On this database, which belongs to \"" + name + "\", you can also "
                + undoDownTo
                        .map(version -> "undo the migration, if it has an undo file, and start again: "
                                + settings.commands().command("rollback --to " + version) + "; or ")
                        .orElse("")
                + "drop all data and start again: "
                + CommandHint.of(settings.commands().command("reset --confirm")) + ".");
    }
}
