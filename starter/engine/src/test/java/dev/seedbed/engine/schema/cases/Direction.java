package dev.seedbed.engine.schema.cases;

/** Which of a case's two schemas a script starts from. */
public enum Direction {
    FORWARD("before", "after", "expected"),
    BACK("after", "before", "expected back");

    private final String from;
    private final String to;
    private final String expected;

    Direction(String from, String to, String expected) {
        this.from = from;
        this.to = to;
        this.expected = expected;
    }

    /** The section of the schema that the script starts from. */
    String from() {
        return from;
    }

    /** The section of the schema that the script ends at. */
    String to() {
        return to;
    }

    /** The section of the script that is expected. */
    String expected() {
        return expected;
    }
}
