package dev.seedbed.sample;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.micronaut.context.ApplicationContext;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.slf4j.LoggerFactory;

/** What a developer reads on the console: everything but Micronaut's own lines. */
@Isolated("hears the log of the whole JVM, and changes what the service logs")
class ConsoleTest {

    private static final Logger ROOT = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private static final Logger EVENTS = (Logger) LoggerFactory.getLogger("dev.seedbed.sample.country");

    private static ApplicationContext owner;

    @BeforeAll
    static void startServer() {
        owner = ApplicationContext.run("test");
    }

    @AfterAll
    static void stop() {
        owner.close();
    }

    @Test
    void aStartIsOneLine() throws Exception {
        try (FreshDatabase database = FreshDatabase.on(owner)) {
            String place = "default: PostgreSQL 17.11 " + database.name() + "/public at 5 ";

            assertThat(said(Level.INFO, database))
                    .containsExactly(place + "(init 1, +4 migrations in N ms), 4 seeds (4 ran) in N ms");
            assertThat(said(Level.INFO, database)).containsExactly(place + "(nothing to do in N ms)");
        }
    }

    @Test
    void theServicesOwnCodeIsToldOfSeedsAndDatabase() throws Exception {
        EVENTS.setLevel(Level.DEBUG);
        try (FreshDatabase database = FreshDatabase.on(owner)) {
            assertThat(said(Level.DEBUG, database))
                    .contains("country inserted 249 rows", "default is ready, Germany included: true");
        } finally {
            EVENTS.setLevel(null);
        }
    }

    private static List<String> said(Level from, FreshDatabase database) {
        ListAppender<ILoggingEvent> appender = new ListAppender<>();
        appender.start();
        ROOT.addAppender(appender);
        try {
            ApplicationContext.run(database.properties(), "dev").close();
        } finally {
            ROOT.detachAppender(appender);
        }
        return appender.list.stream()
                .filter(event -> event.getLevel().isGreaterOrEqual(from))
                .filter(event -> !event.getLoggerName().startsWith("io.micronaut"))
                .map(event -> event.getFormattedMessage().replaceAll("\\d+ ms", "N ms"))
                .toList();
    }
}
