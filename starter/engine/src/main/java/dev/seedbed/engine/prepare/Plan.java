package dev.seedbed.engine.prepare;

import dev.seedbed.engine.problem.Problem;
import java.util.List;

/** What is to be done with a database: data that can be printed, compared and run. */
public sealed interface Plan {

    /** The state that the plan starts from. */
    DatabaseState state();

    /** Nothing to do; the application may start. */
    record Start(DatabaseState state, List<String> warnings) implements Plan {}

    /** Steps to run, in order. */
    record Run(DatabaseState state, List<Step> steps) implements Plan {}

    /** Nothing for us to do, but another process may bring the database to head. */
    record Await(DatabaseState state, Problem otherwise) implements Plan {}

    /** The application must not start. */
    record Stop(DatabaseState state, Problem problem) implements Plan {}
}
