package dev.seedbed.engine.prepare;

import dev.seedbed.engine.migrate.Migration;
import dev.seedbed.engine.migrate.PlannedCallback;
import dev.seedbed.engine.migrate.Undo;
import dev.seedbed.engine.migrate.Version;
import dev.seedbed.engine.seed.PlannedSeed;
import dev.seedbed.engine.seed.SeedPlan;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One step of a plan; each commits on its own. */
public sealed interface Step extends ReportedStep permits SchemaStep, Step.Seed {

    /** Calls the handler's method for this kind of step. */
    <R, X extends Exception> R handle(StepHandler<R, X> handler) throws X;

    /** Creates missing schemas, the history and Seedbed's own tables, and sets the environment of a database that has none. */
    record CreateTables(String datasource, List<String> missingSchemas, boolean history, Optional<String> environment)
            implements SchemaStep {

        @Override
        public StepKind kind() {
            return StepKind.TRACKING;
        }

        @Override
        public String subject() {
            return "";
        }

        @Override
        public <R, X extends Exception> R handle(SchemaStepHandler<R, X> handler) throws X {
            return handler.createTables(this);
        }
    }

    /** Records which environment the database belongs to. */
    record SetEnvironment(String datasource, String environment) implements SchemaStep {

        @Override
        public StepKind kind() {
            return StepKind.ENVIRONMENT;
        }

        @Override
        public String subject() {
            return environment;
        }

        @Override
        public <R, X extends Exception> R handle(SchemaStepHandler<R, X> handler) throws X {
            return handler.setEnvironment(this);
        }
    }

    /**
     * Calls a callback.
     *
     * @param applied how many migrations the plan runs before it
     */
    record Callback(String datasource, PlannedCallback callback, int applied) implements SchemaStep {

        @Override
        public StepKind kind() {
            return StepKind.CALLBACK;
        }

        @Override
        public String subject() {
            return callback.name();
        }

        @Override
        public <R, X extends Exception> R handle(SchemaStepHandler<R, X> handler) throws X {
            return handler.callback(this);
        }
    }

    /** Loads the init SQL and records the version that it stands for as baseline, together. */
    record LoadInit(String datasource, InitScript script) implements SchemaStep {

        @Override
        public StepKind kind() {
            return StepKind.INIT;
        }

        @Override
        public String subject() {
            return script.version().toString();
        }

        @Override
        public <R, X extends Exception> R handle(SchemaStepHandler<R, X> handler) throws X {
            return handler.loadInit(this);
        }
    }

    /** Records the version that an unmanaged database is at. */
    record Adopt(String datasource, Version version) implements SchemaStep {

        @Override
        public StepKind kind() {
            return StepKind.ADOPT;
        }

        @Override
        public String subject() {
            return version.toString();
        }

        @Override
        public <R, X extends Exception> R handle(SchemaStepHandler<R, X> handler) throws X {
            return handler.adopt(this);
        }
    }

    /** Runs one migration. */
    record Migrate(String datasource, Migration migration) implements SchemaStep {

        @Override
        public StepKind kind() {
            return StepKind.MIGRATE;
        }

        @Override
        public String subject() {
            return migration.shortName();
        }

        @Override
        public <R, X extends Exception> R handle(SchemaStepHandler<R, X> handler) throws X {
            return handler.migrate(this);
        }
    }

    /** Undoes one migration. */
    record UndoMigration(String datasource, Undo undo) implements SchemaStep {

        @Override
        public StepKind kind() {
            return StepKind.UNDO;
        }

        @Override
        public String subject() {
            return undo.migration().shortName();
        }

        @Override
        public <R, X extends Exception> R handle(SchemaStepHandler<R, X> handler) throws X {
            return handler.undo(this);
        }
    }

    /**
     * Records that the database is at a version, in one transaction, without running anything.
     *
     * @param baseline whether the history begins with it
     * @param recorded the migrations that count as applied then
     * @param takenBack the migrations that count as pending then, from the top down
     */
    record StampVersion(
            String datasource, Version version, boolean baseline, List<Migration> recorded, List<Migration> takenBack)
            implements SchemaStep {

        @Override
        public StepKind kind() {
            return StepKind.STAMP;
        }

        @Override
        public String subject() {
            return version.toString();
        }

        @Override
        public <R, X extends Exception> R handle(SchemaStepHandler<R, X> handler) throws X {
            return handler.stampVersion(this);
        }
    }

    /**
     * Drops everything in the managed schemas, in one transaction, and keeps the environment of the database.
     *
     * @param drops the statements, in any order
     * @param lockTimeout how long one of them may wait for a table lock
     */
    record DropObjects(String datasource, List<String> drops, Duration lockTimeout) implements SchemaStep {

        @Override
        public StepKind kind() {
            return StepKind.RESET;
        }

        @Override
        public String subject() {
            return "";
        }

        @Override
        public <R, X extends Exception> R handle(SchemaStepHandler<R, X> handler) throws X {
            return handler.dropObjects(this);
        }

        /** The statements, with what limits their wait. */
        List<String> statements() {
            List<String> statements = new ArrayList<>();
            statements.add("set local lock_timeout = '" + lockTimeout.toMillis() + "ms'");
            statements.addAll(drops);
            return statements;
        }
    }

    /** Runs one seed, after all other steps. */
    record Seed(String datasource, PlannedSeed planned) implements Step {

        /** One for each seed of a plan that is to run. */
        static List<Seed> of(String datasource, SeedPlan plan) {
            return plan.seeds().stream()
                    .filter(PlannedSeed::runs)
                    .map(planned -> new Seed(datasource, planned))
                    .toList();
        }

        @Override
        public StepKind kind() {
            return StepKind.SEED;
        }

        @Override
        public String subject() {
            return planned.seed().name();
        }

        @Override
        public <R, X extends Exception> R handle(StepHandler<R, X> handler) throws X {
            return handler.seed(this);
        }
    }
}
