package dev.seedbed.cli.context;

/** What of the service a command works with. */
public enum Wanted {
    /** Its configuration alone, unless one of its beans says what its databases are. */
    CONFIGURATION,
    /** Its beans, too: seeds and migrations may be among them. */
    BEANS
}
