package dev.seedbed.engine.problem;

/**
 * Suggests a {@code db} command in a message. A service without {@code seedbed-cli} has no such command: there the message
 * names the dependency, and what can be done without it comes first.
 */
public final class CommandHint {

    private static final String DEPENDENCY = "dev.seedbed:seedbed-cli";
    private static final String COMMAND_CLASS = "dev/seedbed/cli/Db.class";

    private static final boolean AVAILABLE = CommandHint.class.getClassLoader().getResource(COMMAND_CLASS) != null;

    private CommandHint() {}

    /** Suggests a command. */
    public static String of(String command) {
        return of(command, AVAILABLE);
    }

    /** Suggests a command, or something else that has the same effect and needs no command line. */
    public static String or(String command, String otherwise) {
        return or(command, otherwise, AVAILABLE);
    }

    static String of(String command, boolean available) {
        return available ? command : command + " (add the dependency " + DEPENDENCY + ")";
    }

    static String or(String command, String otherwise, boolean available) {
        return available ? command : otherwise + ", or " + of(command, false);
    }
}
