package dev.seedbed.engine.parity;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * One of the programs that are compared: a version of Flyway, or Seedbed. The implementations live in class loaders of
 * their own, so only types of the JDK and of this package cross this interface.
 */
public interface Side {

    /** Lists all migrations and their states. */
    Answer info(Service service);

    /** Brings the database to the state that the files describe. */
    Answer migrate(Service service);

    /** Compares history and files without changing anything. */
    Answer validate(Service service);

    Answer repair(Service service);

    Answer baseline(Service service);

    /** Undoes the highest version. */
    Answer undo(Service service);

    /**
     * A service's files and settings, and the database to work on.
     *
     * @param settings Flyway's properties, with their {@code flyway.} prefix
     * @param beans simple names of classes in {@code dev.seedbed.engine.parity.side} that users would have as beans
     */
    record Service(Path folder, String url, Map<String, String> settings, List<String> beans) {

        static final String LOCATIONS = "flyway.locations";

        public Service {
            settings = Map.copyOf(settings);
            beans = List.copyOf(beans);
        }

        /** The folder whose files a {@code classpath:} location finds. */
        public Path classPath() {
            return folder.resolve("classpath");
        }

        /** A text without the names that differ from run to run. */
        public String normalised(String text) {
            String database = url.replaceFirst("\\?.*", "").replaceFirst(".*/", "");
            return text.replace(folder.toString(), "FOLDER")
                    .replaceAll("localhost:\\d+", "SERVER")
                    .replace(database, "DATABASE");
        }
    }

    /**
     * What an operation did.
     *
     * @param refusal why it did nothing or broke off; empty if it succeeded
     * @param code the program's own name for the reason
     * @param lines what it listed, one line per migration, or what callbacks heard
     */
    record Answer(String refusal, String code, List<String> lines) {

        public Answer {
            lines = List.copyOf(lines);
        }

        public static Answer done(List<String> lines) {
            return new Answer("", "", lines);
        }

        public static Answer refused(String code, String refusal, List<String> lines) {
            return new Answer(refusal.isBlank() ? "?" : refusal, code, lines);
        }

        public boolean refused() {
            return !refusal.isEmpty();
        }

        public Answer mapLines(UnaryOperator<String> change) {
            return new Answer(refusal, code, lines.stream().map(change).toList());
        }
    }
}
