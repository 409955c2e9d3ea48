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

/**
 * What a migration says while it runs is logged in Flyway's words, whichever way its statements are sent; at which level
 * is not looked at here.
 */
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
            DB: two plans
            DB: no price (SQL State: 01000 - Error Code: 0)
            +------+------+
            | name | long |
            +------+------+
            | free | 4    |
            | team | 4    |
            +------+------+

            +------+
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
        logger.setLevel(Level.DEBUG);
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
    void aMigrationThatEndsItsTransactionIsWarnedOf() {
        TestService service = TestService.in(temporary)
                .migration("V1__plan.sql", "create table plan (id int);\n/* no more */ ROLLBACK;");
        service.start();

        assertThat(logged())
                .isEqualTo(
                        """
                        V1__plan.sql, line 2 (ROLLBACK) ends the transaction of the migration: it does not commit together with its row in the history, and if it fails, a part of it may remain
                        """);
        assertThat(service.tables()).isEmpty();
        assertThat(service.history()).isEqualTo("1 SQL t");
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

    /** What this test's own thread has logged of the server's notices and of rows. */
    private String logged() {
        String thread = Thread.currentThread().getName();
        List<ILoggingEvent> all = List.copyOf(events.list);
        return all.stream()
                .filter(event -> event.getThreadName().equals(thread))
                .map(ILoggingEvent::getFormattedMessage)
                .filter(message -> message.startsWith("DB: ")
                        || message.startsWith("+--")
                        || message.contains(" ends the transaction "))
                .map(message -> message + "\n")
                .collect(Collectors.joining());
    }
}
