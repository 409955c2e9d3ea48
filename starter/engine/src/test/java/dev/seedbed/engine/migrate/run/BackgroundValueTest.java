package dev.seedbed.engine.migrate.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is made on another thread, and that the thread never outlives whoever began it. */
@Timeout(60)
class BackgroundValueTest {

    private final CountDownLatch gate = new CountDownLatch(1);
    private final AtomicReference<Thread> maker = new AtomicReference<>();

    @Test
    void whoAsksWaitsForIt() {
        openWhenWaitedFor();

        try (BackgroundValue<String> value = BackgroundValue.begin("a test", behindTheGate(() -> "made"))) {
            assertThat(value.get()).isEqualTo("made");
            assertThat(value.get()).isEqualTo("made");
        }
        assertThat(maker.get()).isNotSameAs(Thread.currentThread());
    }

    @Test
    void whatItThrewIsThrownToWhoeverAsks() {
        gate.countDown();
        IllegalStateException exception = new IllegalStateException("of its own");
        LinkageError error = new LinkageError("of its own");

        try (BackgroundValue<String> value = BackgroundValue.begin("a test", failing(exception));
                BackgroundValue<String> broken = BackgroundValue.begin("a test", failing(error))) {
            assertThatThrownBy(value::get).isSameAs(exception);
            assertThatThrownBy(broken::get).isSameAs(error);
        }
    }

    @Test
    void closingWaitsUntilTheThreadHasEndedAlsoWhereNobodyAsked() {
        BackgroundValue<String> value = BackgroundValue.begin("a test", behindTheGate(() -> "unwanted"));
        openWhenWaitedFor();

        value.close();

        assertThat(maker.get()).isNotNull().returns(false, Thread::isAlive);
    }

    @Test
    void anInterruptionEndsNothingHalfWayAndIsNotLost() {
        BackgroundValue<String> value = BackgroundValue.begin("a test", behindTheGate(() -> "made"));
        Thread.currentThread().interrupt();
        openSoon();

        String made = value.get();
        boolean keptByAsking = Thread.currentThread().isInterrupted();
        value.close();

        assertThat(Thread.interrupted()).isTrue();
        assertThat(keptByAsking).isTrue();
        assertThat(made).isEqualTo("made");
        assertThat(maker.get()).isNotNull().returns(false, Thread::isAlive);
    }

    @Test
    void closingInterruptedWaitsAllTheSame() {
        BackgroundValue<String> value = BackgroundValue.begin("a test", behindTheGate(() -> "unwanted"));
        Thread.currentThread().interrupt();
        openSoon();

        value.close();

        assertThat(Thread.interrupted()).isTrue();
        assertThat(maker.get()).isNotNull().returns(false, Thread::isAlive);
    }

    private Supplier<String> behindTheGate(Supplier<String> making) {
        return () -> {
            maker.set(Thread.currentThread());
            try {
                assertThat(gate.await(30, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException e) {
                throw new IllegalStateException("broken off in the middle", e);
            }
            return making.get();
        };
    }

    private static Supplier<String> failing(RuntimeException exception) {
        return () -> {
            throw exception;
        };
    }

    private static Supplier<String> failing(Error error) {
        return () -> {
            throw error;
        };
    }

    private void openWhenWaitedFor() {
        Thread waiting = Thread.currentThread();
        open(() -> {
            while (waiting.getState() != Thread.State.WAITING) {
                Thread.onSpinWait();
            }
        });
    }

    /** Nobody can be seen to wait who has been interrupted. */
    private void openSoon() {
        open(() -> {
            try {
                Thread.sleep(200);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private void open(Runnable when) {
        Thread opener = new Thread(() -> {
            when.run();
            gate.countDown();
        });
        opener.setDaemon(true);
        opener.start();
    }
}
