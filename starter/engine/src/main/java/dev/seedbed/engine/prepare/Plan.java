package dev.seedbed.engine.prepare;

import dev.seedbed.engine.problem.Problem;
import dev.seedbed.engine.seed.SeedPlan;
import java.util.List;
import java.util.stream.Stream;

/** What is to be done with a database: data that can be printed, compared and run. */
public sealed interface Plan {

    /** The state that the plan starts from. */
    DatabaseState state();

    /** How each of the code's seeds stands, and which of them are due once the schema is at head. */
    SeedPlan seeds();

    /** What to do, in order; nothing else is done. */
    default List<Step> steps() {
        return List.of();
    }

    /** What a person should know although the application starts. */
    default List<String> warnings() {
        return List.of();
    }

    /** Nothing to do; the application may start. */
    record Start(DatabaseState state, SeedPlan seeds, List<String> warnings) implements Plan {}

    /**
     * Steps to run, in order.
     *
     * @param schema what runs before the service has its beans
     * @param seedSteps what runs afterwards, in the service
     */
    record Run(
            DatabaseState state,
            SeedPlan seeds,
            List<SchemaStep> schema,
            List<Step.Seed> seedSteps,
            List<String> warnings)
            implements Plan {

        public Run {
            schema = List.copyOf(schema);
            seedSteps = List.copyOf(seedSteps);
        }

        @Override
        public List<Step> steps() {
            return Stream.<Step>concat(schema.stream(), seedSteps.stream()).toList();
        }
    }

    /** Nothing for us to do, but another process may bring the database to head. */
    record Await(DatabaseState state, SeedPlan seeds, Problem otherwise) implements Plan {}

    /** The application must not start. */
    record Stop(DatabaseState state, SeedPlan seeds, Problem problem) implements Plan {}
}
