package dev.seedbed.engine.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One of the two connections of a preparation is cut while a migration runs. */
class CutConnectionTest {

    @TempDir
    Path temporary;

    private TestService service;

    @BeforeEach
    void aService() {
        service = TestService.in(temporary)
                .migration("V1__plan.sql", "create table plan (id int primary key);")
                .migration("V2__slow.sql", "create table slow (id int); select pg_sleep(1);")
                .migration("V3__more.sql", "create table more (id int);");
    }

    private BackgroundStart whileASlowMigrationIsAtWork() {
        BackgroundStart start = BackgroundStart.of(service);
        service.untilRunning("pg_sleep");
        return start;
    }

    @Test
    void theFenceStopsAPreparationThatLostItsLock() {
        theFenceStops(whileASlowMigrationIsAtWork());
    }

    @Test
    void theFenceStopsAMigrationWhoseStatementsAreSentOneByOne() {
        service.migration("afterEachMigrate.sql", "select 'a callback wants to be told of each';");

        theFenceStops(whileASlowMigrationIsAtWork());
    }

    private void theFenceStops(BackgroundStart start) {
        service.cutWhoHoldsTheLock();

        assertThat(Told.by(start::report))
                .isEqualTo(
                        """
                        default: The preparation lost its lock and stopped; what it had not committed was rolled back.
                          Why:  The connection that held the lock was cut, or the server restarted: another replica may be preparing the database now.
                          Next: Start again: whatever was committed is kept, and the rest is done then.""");
        theRestIsDoneByTheNextStart();
    }

    @Test
    void theWorkIsRolledBackWithItsConnection() {
        BackgroundStart start = whileASlowMigrationIsAtWork();

        service.cutWhoRuns("pg_sleep");

        assertThat(Told.by(start::report))
                .isEqualTo(
                        """
                        default: The connection to the database broke in the middle of the preparation.
                          Why:  FATAL: terminating connection due to administrator command
                          Next: Start again: whatever was committed is kept, and the rest is done then.""");
        theRestIsDoneByTheNextStart();
    }

    @Test
    void whoTakesTheLockOverDoesTheWorkOnce() {
        BackgroundStart start = whileASlowMigrationIsAtWork();
        TestService waiting = service.replica();
        BackgroundStart other = BackgroundStart.of(waiting);
        awaitProgress(waiting);

        service.cutWhoHoldsTheLock();

        assertThat(Told.by(start::report)).startsWith("default: The preparation lost its lock");
        assertThat(other.report().outcome()).isEqualTo(Outcome.MIGRATED);
        assertThat(service.history()).isEqualTo("1 SQL t\n2 SQL t\n3 SQL t");
        assertThat(service.tables()).isEqualTo("more\nplan\nslow");
    }

    private void theRestIsDoneByTheNextStart() {
        assertThat(service.history()).isEqualTo("1 SQL t");
        assertThat(service.tables()).isEqualTo("plan");
        assertThat(service.isLocked()).isFalse();

        assertThat(service.start().outcome()).isEqualTo(Outcome.MIGRATED);
        assertThat(service.history()).isEqualTo("1 SQL t\n2 SQL t\n3 SQL t");
        assertThat(service.tables()).isEqualTo("more\nplan\nslow");
    }

    private static void awaitProgress(TestService waiting) {
        while (waiting.progress.isEmpty()) {
            Thread.onSpinWait();
        }
    }
}
