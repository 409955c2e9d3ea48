package dev.seedbed.engine.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.engine.jdbc.lock.LockKey;
import dev.seedbed.engine.jdbc.lock.LockPoller;
import dev.seedbed.engine.jdbc.lock.PreparationLock;
import dev.seedbed.engine.seed.RunMode;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WaitingReplicaTest {

    @TempDir
    Path temporary;

    private TestService service;

    @BeforeEach
    void service() {
        service = TestService.in(temporary).migration("V1__plan.sql", "create table plan (id int primary key);");
    }

    @Test
    void aWaitingReplicaSaysWhomItWaitsForAndFindsTheDatabaseReady() {
        TestService working = service.migration("V2__slow.sql", "select pg_sleep(1);");
        BackgroundStart other = BackgroundStart.of(working);
        service.untilRunning("pg_sleep");

        TestService waiting = service.replica();
        PreparationReport report = waiting.start();

        assertThat(report.outcome()).isEqualTo(Outcome.WAITED);
        assertThat(other.report().outcome()).isEqualTo(Outcome.INITIALISED);
        assertThat(waiting.progress.stream().map(Told::normalised))
                .containsExactly("waiting for another replica to prepare the database: server process N,"
                        + " \"seedbed HOST/PID SINCE migrate 2\", from 127.0.0.1, for N s");
    }

    @Test
    void aReplicaThatHasWaitedSaysSoAlsoIfSeedsRunAtEveryStart() {
        service.migration("V2__sown.sql", TestSeeds.TABLE + " select pg_sleep(1);")
                .seed(TestSeeds.sows("always", "1", RunMode.ALWAYS));
        BackgroundStart other = BackgroundStart.of(service);
        service.untilRunning("pg_sleep");

        PreparationReport report = service.replica().start();

        assertThat(other.report().outcome()).isEqualTo(Outcome.INITIALISED);
        assertThat(report.outcome()).isEqualTo(Outcome.SEEDED);
        assertThat(report.waitedMs()).isBetween(100L, report.totalMs());
        assertThat(report.summary())
                .matches("PostgreSQL \\S+ \\S+/public at 2 \\(waited for another process for " + report.waitedMs()
                        + " ms, nothing to do in \\d+ ms\\), 1 seed \\(1 ran\\) in \\d+ ms");
    }

    @Test
    void aReplicaAtHeadThatHasWaitedForItsSeedsSaysSo() throws SQLException {
        service.migration("V2__sown.sql", TestSeeds.TABLE)
                .seed(TestSeeds.sows("always", "1", RunMode.ALWAYS))
                .start();
        BackgroundStart start;
        try (PreparationLock held = lock()) {
            held.at("seed always");
            start = BackgroundStart.of(service);
            await(() -> service.progress.stream().anyMatch(text -> text.startsWith("waiting for another replica")));
        }

        assertThat(start.report().waitedMs()).isPositive();
        assertThat(start.report().summary())
                .contains(" at 2 (waited for another process for "
                        + start.report().waitedMs() + " ms, nothing to do in ");
    }

    private static void await(BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            Thread.onSpinWait();
        }
    }

    @Test
    void aFrozenReplicaIsWaitedForUpToTheLockTimeout() throws SQLException {
        try (PreparationLock frozen = lock()) {
            frozen.at("migrate 7");

            assertThat(Told.by(service.lockTimeout(Duration.ofMillis(600))::start))
                    .isEqualTo(
                            """
                            default: Another replica has been preparing the database for longer than 600 ms.
                              Why:  The lock is held by server process N, "seedbed HOST/PID SINCE migrate 7", from 127.0.0.1, for N s.
                              Next: If it is still at work, wait for it, or raise lock-timeout (seedbed.datasources.<name>.lock-timeout).
                                    If it hangs, end it: SELECT pg_terminate_backend(N); what it had not committed is rolled back.""");
            assertThat(service.query("select count(*) from pg_class where relnamespace = 'public'::regnamespace"))
                    .isEqualTo("0");
        }
        assertThat(service.start().outcome()).isEqualTo(Outcome.INITIALISED);
    }

    @Test
    void theLockOfAnotherSchemaIsAnotherLock() throws SQLException {
        try (PreparationLock held = lock()) {
            held.at("migrate 7");

            assertThat(service.inSchema("other").start().outcome()).isEqualTo(Outcome.INITIALISED);
        }
    }

    @Test
    void aDatabaseAtHeadWantsNoLock() throws SQLException {
        service.start();
        try (PreparationLock held = lock()) {
            held.at("migrate 7");

            assertThat(service.start().outcome()).isEqualTo(Outcome.AT_HEAD);
        }
    }

    private PreparationLock lock() throws SQLException {
        return new LockPoller(LockKey.ofSchema("public"), Duration.ZERO, said -> {})
                .obtain(service.database.connect(), List.of())
                .lock();
    }
}
