package dev.seedbed.engine.prepare;

/** A step that changes nothing and that no plan contains: it is a part of every preparation. */
public record RoutineStep(String datasource, StepKind kind) implements ReportedStep {

    @Override
    public String subject() {
        return "";
    }
}
