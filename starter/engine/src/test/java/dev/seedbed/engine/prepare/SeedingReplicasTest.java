package dev.seedbed.engine.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.engine.seed.OnSeedFailure;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several processes that seed one database: at once, one after the other's death, or one watching the other. */
class SeedingReplicasTest {

    private static final int SEEDS = 8;

    @TempDir
    Path temporary;

    private TestService service;

    @BeforeEach
    void aServiceWithSlowSeeds() {
        service = TestService.in(temporary)
                .migration("V1__sown.sql", TestSeeds.TABLE)
                .environment("dev");
        TestSeeds.slow(SEEDS).forEach(service::seed);
    }

    @Test
    void ofTwoProcessesOneRunsEachSeedAndTheOtherWaits() throws Exception {
        Process other = PreparingProcess.of(service, "dev", SEEDS);
        service.untilRunning("seed is slow");

        PreparationReport report = service.start();

        assertThat(other.waitFor()).isZero();
        assertThat(report.outcome()).isEqualTo(Outcome.WAITED);
        assertThat(service.progress).singleElement().asString().contains(" seed slow-10");
        assertEachSeedRanOnce();
    }

    @Test
    void howeverManyReplicasStartAtOnceEachSeedRunsOnce() {
        List<PreparationReport> reports =
                IntStream.range(0, 10).mapToObj(number -> BackgroundStart.of(service.replica())).toList().stream()
                        .map(BackgroundStart::report)
                        .toList();

        assertThat(reports)
                .filteredOn(report -> report.outcome() == Outcome.INITIALISED)
                .hasSize(1);
        assertEachSeedRanOnce();
    }

    @Test
    void aProcessKilledAmongItsSeedsLeavesNothingThatTheNextOneCannotFinish() throws Exception {
        Random random = new Random();
        for (int kill = 0; kill < 2; kill++) {
            Process process = PreparingProcess.of(service, "dev", SEEDS);
            service.untilRunning("seed is slow");
            Thread.sleep(random.nextInt(200));
            process.destroyForcibly().waitFor();
        }

        PreparationReport report = service.start();

        assertThat(report.outcome()).isIn(Outcome.SEEDED, Outcome.AT_HEAD);
        assertEachSeedRanOnce();
        assertThat(service.start().steps()).hasSize(1);
    }

    @Test
    void aSeedWhosePreparationHasLostItsLockIsRolledBack() {
        BackgroundStart start = BackgroundStart.of(service);
        service.untilRunning("seed is slow");
        service.cutWhoHoldsTheLock();

        assertThat(Told.by(start::report)).contains("lost its lock");
        assertThat(service.start().outcome()).isEqualTo(Outcome.SEEDED);
        assertEachSeedRanOnce();
    }

    @Test
    void aServiceThatWaitsAlsoWaitsForTheSeeds() {
        TestService waiting = service.replica().mode(Mode.WAIT);
        BackgroundStart watching = BackgroundStart.of(waiting);
        service.start();

        assertThat(watching.report().outcome()).isIn(Outcome.WAITED, Outcome.AT_HEAD);
        assertEachSeedRanOnce();
    }

    @Test
    void whenTheTimeIsUpItNamesTheSeedsThatAreMissing() {
        service.replica().seeding(false, OnSeedFailure.FAIL).start();
        IntStream.rangeClosed(102, 100 + SEEDS).forEach(number -> service.withoutSeed("slow-" + number));

        assertThat(Told.by(service.mode(Mode.WAIT).lockTimeout(Duration.ofMillis(600))::start))
                .isEqualTo(
                        """
                        default: The database "test" (schema "public") is not seeded: slow-101 has not run yet.
                          Why:  With mode: wait no seed is run, and no other process has run them.
                          Next: Let another process run them, or raise lock-timeout to wait longer than 600 ms.""");
    }

    private void assertEachSeedRanOnce() {
        assertThat(service.query("select count(*) || ' ' || count(distinct name) from sown"))
                .isEqualTo(SEEDS + " " + SEEDS);
        assertThat(service.query("select count(*) from seedbed_seed_history where version = '1'"))
                .isEqualTo(String.valueOf(SEEDS));
        assertThat(service.isLocked()).isFalse();
    }
}
