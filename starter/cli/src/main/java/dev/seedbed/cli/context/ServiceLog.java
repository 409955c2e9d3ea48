package dev.seedbed.cli.context;

/** What the service would log: to a command it is noise, and standard output belongs to the command's answer. */
public final class ServiceLog {

    private static final String LOGBACK = "logback.configurationFile";

    private ServiceLog() {}

    /** Everything that anybody else prints goes to standard error from now on. */
    public static void moveToError() {
        System.setOut(System.err);
    }

    /** Only warnings; to be called before the first line is logged. A configuration that was given by hand wins. */
    public static void warningsOnly() {
        if (System.getProperty(LOGBACK) == null) {
            System.setProperty(LOGBACK, "dev/seedbed/cli/context/logback.xml");
        }
    }
}
