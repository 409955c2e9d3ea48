package dev.seedbed.engine.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.engine.jdbc.lock.LockKey;
import dev.seedbed.engine.jdbc.lock.LockQueue;
import dev.seedbed.engine.jdbc.lock.PreparationLock;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
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
        return new LockQueue(LockKey.ofSchema("public"), Duration.ZERO, said -> {})
                .obtain(service.database.connect(), List.of())
                .lock();
    }
}
