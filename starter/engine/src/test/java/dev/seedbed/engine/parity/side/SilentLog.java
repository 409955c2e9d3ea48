package dev.seedbed.engine.parity.side;

import org.flywaydb.core.api.logging.Log;
import org.flywaydb.core.api.logging.LogCreator;

/** What Flyway logs is not compared. It sleeps between its attempts to create the history, which is cut short here. */
public enum SilentLog implements Log {
    INSTANCE;

    /** What Flyway's setting {@code loggers} names. */
    public static final class Creator implements LogCreator {
        @Override
        public Log createLogger(Class<?> type) {
            return INSTANCE;
        }
    }

    @Override
    public boolean isDebugEnabled() {
        return false;
    }

    @Override
    public void debug(String message) {
        if (message.contains("Retrying in 1 sec")) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void info(String message) {}

    @Override
    public void warn(String message) {}

    @Override
    public void error(String message) {}

    @Override
    public void error(String message, Exception e) {}

    @Override
    public void notice(String message) {}
}
