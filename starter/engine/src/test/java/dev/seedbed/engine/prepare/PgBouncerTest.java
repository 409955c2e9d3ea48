package dev.seedbed.engine.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.engine.TestServer.TestDatabase;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Preparing a database through a pooler in transaction mode. */
class PgBouncerTest {

    private static final String SESSION = "select concat_ws(' / ', current_setting('role'),"
            + " current_setting('search_path'), current_setting('lock_timeout'),"
            + " current_setting('default_transaction_isolation'))";

    @TempDir
    Path temporary;

    private TestService service;
    private PgBouncer pooler;

    @BeforeEach
    void aPoolerInFrontOfAnEmptyDatabase() throws Exception {
        service = TestService.in(temporary);
        IntStream.rangeClosed(1, 12)
                .forEach(version -> service.migration(
                        "V" + version + "__step.sql", "create table step_" + version + " (id int, code text);"));
        pooler = PgBouncer.inFrontOf(service.database);
        service.reaching(pooler.url(service.database));
    }

    @AfterEach
    void thePoolerIsStopped() throws Exception {
        if (pooler != null) {
            pooler.stop();
        }
    }

    @Test
    void anEmptyDatabaseIsPreparedAndNothingLeaks() {
        service.init("-- seedbed:version 1\nset search_path = '';\ncreate table public.step_1 (id int, code text);")
                .migration(
                        "V13__careless.sql",
                        "set search_path = pg_catalog; set role pg_monitor; set lock_timeout = '1h';"
                                + " select pg_sleep(0.3);")
                .migration("V14__after.sql", "create table after_careless (id int);");

        assertThat(service.start().outcome()).isEqualTo(Outcome.INITIALISED);

        assertThat(service.tables()).contains("after_careless");
        assertThat(service.isLocked()).isFalse();
        assertThat(sessionsOfThePool()).containsOnly("none / \"$user\", public / 0 / read committed");
        assertThat(service.start().steps()).hasSize(1);
    }

    @Test
    void theLockHoldsForTheWholePreparation() {
        service.migration("V13__slow.sql", "select pg_sleep(0.8);");
        BackgroundStart start = BackgroundStart.of(service);
        service.untilRunning("pg_sleep");

        assertThat(holder()).matches("seedbed \\S+/\\d+ \\S+Z migrate 13");
        assertThat(start.report().outcome()).isEqualTo(Outcome.INITIALISED);
        assertThat(service.isLocked()).isFalse();
    }

    @Test
    void ofTwoReplicasOneWorksAndOneWaits() {
        service.migration("V13__slow.sql", "select pg_sleep(0.8);");
        BackgroundStart one = BackgroundStart.of(service);
        service.untilRunning("pg_sleep");
        BackgroundStart other = BackgroundStart.of(service.replica());

        assertThat(one.report().outcome()).isEqualTo(Outcome.INITIALISED);
        assertThat(other.report().outcome()).isEqualTo(Outcome.WAITED);
        assertThat(service.query("select count(*) from flyway_schema_history")).isEqualTo("13");
    }

    @Test
    void aMigrationOutsideOfATransactionIsRefusedBeforeAnythingIsDone() {
        service.migration("V13__index.sql", "create index concurrently step_1_code on step_1 (code);");

        assertThat(Told.by(service::start))
                .isEqualTo(
                        """
                        default: Migration 13 (index) can't run through the connection pooler.
                          Why:  V13__index.sql runs outside of a transaction, and a pooler may move each of its statements to another server connection.
                          Next: Give migrations a direct connection: flyway.datasources.<name>.url, user and password. Nothing was changed.""");
        assertThat(service.query("select count(*) from pg_class where relnamespace = 'public'::regnamespace"))
                .isEqualTo("0");
    }

    @Test
    void aMigrationOutsideOfATransactionRunsOnADirectConnection() {
        service.migration("V13__index.sql", "create index concurrently step_1_code on step_1 (code);")
                .migratingAs("postgres");

        assertThat(service.start().outcome()).isEqualTo(Outcome.INITIALISED);
        assertThat(service.history()).endsWith("13 SQL t");
    }

    private String holder() {
        return service.query("select distinct application_name from pg_stat_activity a join pg_locks l using (pid)"
                + " where l.locktype = 'advisory' and a.datname = current_database()");
    }

    /** What clients find who are served by the pool's server connections, all at once. */
    private List<String> sessionsOfThePool() {
        TestDatabase pooled = new TestDatabase(pooler.url(service.database));
        return IntStream.range(0, 5)
                .parallel()
                .mapToObj(client -> TestService.of(pooled, temporary).query(SESSION + " from pg_sleep(0.2)"))
                .toList();
    }
}
