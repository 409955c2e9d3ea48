package dev.seedbed.engine.seed.upsert.text;

/** A value that cannot be written; whoever knows its row and column tells where it stands. */
public final class UnwritableValue extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnwritableValue(String why) {
        super(why, null, false, false);
    }

    /** In words that go on after a colon. */
    public String why() {
        return String.valueOf(getMessage());
    }
}
