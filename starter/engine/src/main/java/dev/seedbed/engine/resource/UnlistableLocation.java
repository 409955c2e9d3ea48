package dev.seedbed.engine.resource;

/** A location whose files can't be told. */
public final class UnlistableLocation extends Exception {

    private static final long serialVersionUID = 1L;

    private final String why;

    public UnlistableLocation(String location, String why) {
        super("the location " + location + " " + why);
        this.why = why;
    }

    /** In words that go on after the location. */
    public String why() {
        return why;
    }
}
