package dev.seedbed.engine.prepare;

/** What a step does. */
public enum StepKind {
    INSPECT("inspect"),
    READ_MIGRATIONS("read migrations"),
    LOCK("lock"),
    TRACKING("set up tracking"),
    ENVIRONMENT("set environment"),
    CALLBACK("callback"),
    INIT("init"),
    ADOPT("adopt"),
    MIGRATE("migrate"),
    UNDO("undo"),
    STAMP("stamp version"),
    RESET("reset"),
    SEED("seed");

    private final String text;

    StepKind(String text) {
        this.text = text;
    }

    /** As reports, progress and metrics show it. */
    public String text() {
        return text;
    }
}
