package dev.seedbed.engine.migrate.run;

/** Hears what the server says and selects while migrations run. */
public interface MigrationLog {

    MigrationLog SILENT = new MigrationLog() {
        @Override
        public void notice(String text) {}

        @Override
        public void warning(String text) {}
    };

    /** A notice of the server's, or rows as a table. */
    void notice(String text);

    /** A warning of the server's. */
    void warning(String text);
}
