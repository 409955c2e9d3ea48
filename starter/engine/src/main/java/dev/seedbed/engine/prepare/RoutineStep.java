package dev.seedbed.engine.prepare;

/** A step that changes nothing and that no plan contains: every preparation goes through it, whatever it does. */
public record RoutineStep(String datasource, StepKind kind) implements ReportedStep {

    @Override
    public String subject() {
        return "";
    }
}
