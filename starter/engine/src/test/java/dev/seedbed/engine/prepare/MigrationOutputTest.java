package dev.seedbed.engine.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.flywaydb.core.internal.sqlscript.DefaultSqlScriptExecutor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.slf4j.LoggerFactory;

/** What a migration says while it runs is logged as Flyway logs it, whichever way its statements are sent. */
@Execution(ExecutionMode.SAME_THREAD)
class MigrationOutputTest {

    private static final String TALKATIVE =
            """
            create table plan (name text);
            insert into plan values ('free'), ('team');
            do $$ begin raise notice 'two plans'; raise warning 'no price'; end $$;
            select name, length(name) as long from plan order by name;
            select name from plan where false;
            """;

    private static final String LOGGED =
            """
            INFO DB: two plans
            WARN DB: no price (SQL State: 01000 - Error Code: 0)
            INFO +------+------+
            | name | long |
            +------+------+
            | free | 4    |
            | team | 4    |
            +------+------+

            INFO +------+
            | name |
            +------+
            | No r |
            +------+

            """;

    @TempDir
    Path temporary;

    private final Logger logger = logger();
    private final ListAppender<ILoggingEvent> events = new ListAppender<>();

    @BeforeEach
    void listen() {
        logger.setLevel(Level.INFO);
        events.start();
        logger.addAppender(events);
    }

    @AfterEach
    void listenNoMore() {
        logger.detachAppender(events);
        logger.setLevel(null);
    }

    @Test
    void statementsThatAreSentTogether() {
        service().start();

        assertThat(logged()).isEqualTo(LOGGED);
    }

    @Test
    void statementsThatAreSentOneByOne() {
        service().migration("afterEachMigrate.sql", "set lock_timeout = 0;").start();

        assertThat(logged()).isEqualTo(LOGGED);
    }

    @Test
    void flywayItself() {
        service().plainFlyway().migrate();

        assertThat(logged()).isEqualTo(LOGGED);
    }

    @Test
    void whoWantsNoRowsGetsNone() {
        service()
                .flyway("output-query-results", "false", configuration -> configuration.outputQueryResults(false))
                .start();

        assertThat(logged().lines().filter(line -> line.contains("|"))).isEmpty();
    }

    /** While another test is the first to log, there are only substitutes. */
    private static Logger logger() {
        while (!(LoggerFactory.getILoggerFactory() instanceof LoggerContext)) {
            Thread.onSpinWait();
        }
        return (Logger) LoggerFactory.getLogger(DefaultSqlScriptExecutor.class);
    }

    private TestService service() {
        return TestService.in(temporary).migration("V1__plan.sql", TALKATIVE);
    }

    /** What this test's own thread has logged. */
    private String logged() {
        String thread = Thread.currentThread().getName();
        List<ILoggingEvent> all = List.copyOf(events.list);
        return all.stream()
                .filter(event -> event.getThreadName().equals(thread))
                .map(event -> event.getLevel() + " " + event.getFormattedMessage() + "\n")
                .collect(Collectors.joining());
    }
}
