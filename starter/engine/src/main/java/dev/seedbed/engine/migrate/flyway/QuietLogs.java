package dev.seedbed.engine.migrate.flyway;

import java.util.regex.Pattern;
import org.flywaydb.core.api.logging.Log;
import org.flywaydb.core.api.logging.LogCreator;
import org.flywaydb.core.internal.logging.slf4j.Slf4jLogCreator;

/**
 * Flyway's loggers, one level lower in what they tell of their work: a start is one line in the log, and the server's
 * notices and the names of callbacks are for those who look for them. Warnings stay warnings.
 */
public final class QuietLogs implements LogCreator {

    private final LogCreator loud = new Slf4jLogCreator();

    @Override
    public Log createLogger(Class<?> type) {
        return new QuietLog(loud.createLogger(type));
    }

    private record QuietLog(Log log) implements Log {

        /** What Flyway takes for a warning because it has a state: {@code IF NOT EXISTS} found something. */
        private static final Pattern NOTICE = Pattern.compile("DB: .*\\(SQL State: (00|42)\\w{3} - .*", Pattern.DOTALL);

        @Override
        public boolean isDebugEnabled() {
            return log.isDebugEnabled();
        }

        @Override
        public void debug(String message) {
            log.debug(message);
        }

        @Override
        public void info(String message) {
            log.debug(message);
        }

        @Override
        public void notice(String message) {
            log.debug(message);
        }

        @Override
        public void warn(String message) {
            if (NOTICE.matcher(message).matches()) {
                log.debug(message);
            } else {
                log.warn(message);
            }
        }

        @Override
        public void error(String message) {
            log.error(message);
        }

        @Override
        public void error(String message, Exception e) {
            log.error(message, e);
        }
    }
}
