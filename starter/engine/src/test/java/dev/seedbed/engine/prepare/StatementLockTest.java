package dev.seedbed.engine.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another session has locked what a migration wants to change. */
class StatementLockTest {

    private static final String READER = "server process N, user \"postgres\", \"a report\", from 127.0.0.1, idle in"
            + " transaction, transaction open for N s, last statement: select * from plan where id = ? or ? = length( …";

    @TempDir
    Path temporary;

    private TestService service;
    private Connection reader;

    @BeforeEach
    void aTableIsBeingRead() throws SQLException {
        service = TestService.in(temporary)
                .statementLockTimeout(Duration.ofMillis(200))
                .migration("V1__plan.sql", "create table plan (id int primary key); create table other (id int);");
        service.start();
        service.migration("V2__name.sql", "create table extra (id int); alter table plan add column name text;");
        reader = service.database.connect();
        reader.setAutoCommit(false);
        in(reader, "set application_name = 'a report'; commit");
        in(reader, "select * from plan where id = 12 or 1 = length('a secret')");
    }

    @AfterEach
    void theReaderIsGone() throws SQLException {
        reader.close();
    }

    @Test
    void theMigrationStepsAsideAndRunsOnceTheReaderIsDone() throws SQLException {
        BackgroundStart start = BackgroundStart.of(service);
        long slowest = 0;
        while (service.progress.size() < 2) {
            slowest = Math.max(slowest, readInMillis());
        }
        assertThat(service.query("select to_regclass('extra')::text")).isIn("null", "");
        reader.rollback();

        assertThat(start.report().outcome()).isEqualTo(Outcome.MIGRATED);
        assertThat(slowest).isLessThan(450);
        assertThat(service.progress)
                .extracting(StatementLockTest::normalised)
                .startsWith(
                        "migration 2 (name) did not get its lock within 200 ms and was rolled back; next try in 500 ms."
                                + " Blocked by " + READER,
                        "migration 2 (name) did not get its lock within 200 ms and was rolled back; next try in 1 s."
                                + " Blocked by " + READER);
        assertThat(service.history()).isEqualTo("1 SQL t\n2 SQL t");
        assertThat(service.tables()).isEqualTo("extra\nother\nplan");
        assertThat(service.query("select attname from pg_attribute where attrelid = 'plan'::regclass and attnum > 0"))
                .isEqualTo("id\nname");
    }

    @Test
    void whenTheTimeIsUpItIsSaidAndNothingRemains() {
        service.lockTimeout(Duration.ofMillis(900));

        assertThat(normalised(Told.by(service::start)))
                .isEqualTo(
                        """
                        default: Migration 2 (name) did not get its lock within 900 ms, however often it was tried.
                          Why:  Other sessions hold a lock on a table that V2__name.sql changes; each statement waited up to 200 ms. It was rolled back: nothing of it remains, and what came before it is kept.
                                Blocked by %s
                          Next: Let their transactions end, or end them (SELECT pg_terminate_backend(N);), and start again."""
                                .formatted(READER));
        assertThat(service.history()).isEqualTo("1 SQL t");
        assertThat(service.tables()).isEqualTo("other\nplan");
    }

    @Test
    void aDeadlockIsTriedAgain() throws SQLException {
        service.execute("alter database " + service.databaseName() + " set deadlock_timeout = '100ms'");
        service.statementLockTimeout(Duration.ofSeconds(10))
                .without("V2__name.sql")
                .migration(
                        "V2__both.sql",
                        "lock table other; select pg_sleep(0.5); alter table plan add column name text;");
        in(reader, "set local deadlock_timeout = '30s'");
        BackgroundStart start = BackgroundStart.of(service);
        service.untilRunning("pg_sleep");

        in(reader, "lock table other in access share mode");
        reader.commit();

        assertThat(start.report().outcome()).isEqualTo(Outcome.MIGRATED);
        assertThat(service.progress)
                .containsExactly("migration 2 (both) ran into a deadlock with another session and was rolled back;"
                        + " next try in 500 ms");
    }

    private static String normalised(String text) {
        return text.replaceAll("process \\d+", "process N")
                .replaceAll("open for \\d+ s", "open for N s")
                .replaceAll("backend\\(\\d+\\)", "backend(N)");
    }

    private long readInMillis() throws SQLException {
        try (Connection connection = service.database.connect()) {
            long started = System.nanoTime();
            in(connection, "select count(*) from plan");
            return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started);
        }
    }

    private static void in(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
