package dev.seedbed.engine.seed;

import static dev.seedbed.engine.seed.TestSeed.seed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.engine.problem.Problem;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A connection is cut in the middle of a seed. */
class CutSeedTest {

    private static final TestSeed[] SEEDS = {
        seed("a").sql("insert into plan values (1, 'free')"),
        seed("b").sql("insert into plan values (2, 'paid')", "select pg_sleep(1)", "insert into plan values (3, 'x')"),
        seed("c").sql("insert into plan values (4, 'y')")
    };

    private final SeededService service = new SeededService();
    private FutureTask<List<SeedReport>> start = new FutureTask<>(List::of);

    @BeforeEach
    void aSlowSeedIsAtWork() {
        start = new FutureTask<>(() -> service.start(SEEDS));
        Thread thread = new Thread(start, "background start");
        thread.setDaemon(true);
        thread.start();
        service.untilRunning("pg_sleep");
    }

    @Test
    void theSeedIsRolledBackWithItsConnection() {
        service.cutWhoRuns("pg_sleep");

        assertThat(Told.by(this::reports))
                .isEqualTo(
                        """
                        The connection to the database broke while the seed "b" (com.acme.b) ran.
                          Why:  FATAL: terminating connection due to administrator command
                          Next: Start again: what was not committed was rolled back, and is done then.""");
        assertThat(service.plans()).isEqualTo("1 free");
        theNextStartEndsLikeAnUndisturbedOne();
    }

    @Test
    void theFenceStopsASeedThatLostItsLock() {
        service.cutWhoHoldsTheLock();

        assertThat(Told.by(this::reports))
                .isEqualTo(
                        """
                        The preparation lost its lock and stopped; what it had not committed was rolled back.
                          Why:  The connection that held the lock was cut, or the server restarted: another replica may be preparing the database now.
                          Next: Start again: whatever was committed is kept, and the rest is done then.""");
        assertThat(service.plans()).isEqualTo("1 free");
        assertThat(service.query("select name from seedbed_seed_history")).isEqualTo("a");
        theNextStartEndsLikeAnUndisturbedOne();
    }

    @Test
    void whoTakesTheLockOverRunsEachSeedOnce() throws Exception {
        FutureTask<List<SeedReport>> other = new FutureTask<>(() -> service.start(SEEDS));
        new Thread(other, "other replica").start();
        while (service.progress.isEmpty()) {
            Thread.onSpinWait();
        }

        service.cutWhoHoldsTheLock();

        assertThat(Told.by(this::reports)).startsWith("The preparation lost its lock and stopped");
        assertThat(other.get(30, TimeUnit.SECONDS)).extracting(SeedReport::ran).containsExactly(false, true, true);
        theNextStartEndsLikeAnUndisturbedOne();
    }

    private void theNextStartEndsLikeAnUndisturbedOne() {
        SeededService undisturbed = new SeededService();
        undisturbed.start(SEEDS);

        service.start(SEEDS);

        assertThat(service.plans()).isEqualTo(undisturbed.plans());
        assertThat(service.ledger()).isEqualTo(undisturbed.ledger());
    }

    private List<SeedReport> reports() {
        try {
            return start.get(60, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Problem problem ? problem : new IllegalStateException(e);
        } catch (InterruptedException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }
}
