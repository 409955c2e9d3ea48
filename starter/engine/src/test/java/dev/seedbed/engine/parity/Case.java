package dev.seedbed.engine.parity;

import java.util.List;
import java.util.Map;

/** Files, settings and a history, as the steps that bring them about. */
record Case(String title, List<Step> steps) {

    Case {
        steps = List.copyOf(steps);
    }

    @Override
    public String toString() {
        return title;
    }

    /** Whether the service has beans of Flyway's types. */
    boolean hasBeans() {
        return steps.stream().anyMatch(Step.Beans.class::isInstance);
    }

    /** One step; each side makes it on its own database. */
    sealed interface Step {

        /** Writes a file of the service. */
        record Write(String name, FileContent content) implements Step {}

        record Delete(String name) implements Step {}

        /** Packs the files of a folder into a jar on the class path, with or without entries for the folders in it. */
        record Jar(String folder, boolean withFolders) implements Step {}

        record Settings(Map<String, String> settings) implements Step {}

        record Beans(List<String> names) implements Step {}

        /** Runs SQL without anybody's knowledge. */
        record Sql(String text) implements Step {}

        /**
         * Runs an operation.
         *
         * @param named what a refusal has to name on either side; empty where nothing is refused
         */
        record Run(Operation operation, List<String> named) implements Step {}
    }

    /** What can be run. Repair and baseline are always Flyway's, as Seedbed has neither, and undo is always Seedbed's. */
    enum Operation {
        MIGRATE,
        REPAIR,
        BASELINE,
        UNDO
    }
}
