package dev.seedbed.engine.prepare;

/** Something that takes time and is reported: a step of a plan, or what it takes to get to one. */
public sealed interface ReportedStep permits Step, RoutineStep {

    /** The datasource whose database it is done to. */
    String datasource();

    StepKind kind();

    /** What it is done with: a version, an environment, a seed; empty if the kind says everything. */
    String subject();

    /** Kind and subject, as reports and progress show them: {@code migrate 12}. */
    default String title() {
        return subject().isEmpty() ? kind().text() : kind().text() + ' ' + subject();
    }
}
