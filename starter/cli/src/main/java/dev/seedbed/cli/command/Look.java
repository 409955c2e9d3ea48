package dev.seedbed.cli.command;

import dev.seedbed.engine.prepare.DatabaseState;
import dev.seedbed.engine.prepare.DatabaseStatus;
import dev.seedbed.engine.prepare.Mode;
import dev.seedbed.engine.prepare.PreparationSettings;
import dev.seedbed.engine.problem.Problem;
import dev.seedbed.micronaut.ServiceDatabase;

/** How a database stands, as a command sees it. */
record Look(ServiceDatabase database, DatabaseStatus found) {

    /** Whatever the service itself does at its start, a command asks what preparing would find. */
    static PreparationSettings preparing(PreparationSettings settings) {
        return settings.in(Mode.PREPARE);
    }

    static Look at(ServiceDatabase database) {
        try {
            return new Look(database, database.preparation().statusLook().look());
        } catch (Problem problem) {
            throw problem.about(database.datasource());
        }
    }

    /** What is to be said of a version besides. */
    static String mark(String state, String current, String head) {
        if (state.equals(DatabaseState.Name.FAILED.name())) {
            return " (broke half-way)";
        }
        return current.equals(head) ? " (head)" : "";
    }

    String datasource() {
        return database.datasource();
    }

    String current() {
        return found.migrations().current().map(Object::toString).orElse("none");
    }

    String head() {
        return found.head().map(Object::toString).orElse("none");
    }
}
