package dev.seedbed.engine.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seedbed.engine.TestServer;
import dev.seedbed.engine.TestServer.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The first connection is opened beforehand, and never a second one for it. */
@Timeout(60)
class BegunSourceTest {

    private static final CountDownLatch OPEN = new CountDownLatch(0);

    private final TestDatabase database = TestServer.newDatabase();
    private final JdbcUrl url = JdbcUrl.of(database.url(), "postgres", null);
    private final BlockingQueue<Connection> opened = new LinkedBlockingQueue<>();

    @Test
    void theFirstIsOpenBeforeAnybodyAsks() throws Exception {
        BegunSource begun = BegunSource.of(recorded(OPEN));
        Connection beforehand = nextOpened();

        try (Connection first = begun.open();
                Connection second = begun.open()) {
            assertThat(first).isSameAs(beforehand);
            assertThat(first.isValid(1)).isTrue();
            assertThat(second).isSameAs(nextOpened());
        }
    }

    @Test
    void whoAsksTooEarlyWaitsForIt() throws Exception {
        CountDownLatch gate = new CountDownLatch(1);
        BegunSource begun = BegunSource.of(recorded(gate));
        Thread asking = Thread.currentThread();
        Thread opener = new Thread(() -> {
            while (asking.getState() != Thread.State.WAITING) {
                Thread.onSpinWait();
            }
            gate.countDown();
        });
        opener.start();

        try (Connection first = begun.open()) {
            assertThat(first).isSameAs(nextOpened());
            assertThat(opened).isEmpty();
        }
        opener.join();
    }

    @Test
    void itsErrorIsToldOnce() throws Exception {
        AtomicInteger tries = new AtomicInteger();
        BegunSource begun = BegunSource.of(new Way(() -> {
            if (tries.incrementAndGet() == 1) {
                throw new SQLException("the server is starting up", "57P03");
            }
            return url.open();
        }));

        assertThatThrownBy(begun::open)
                .isInstanceOf(SQLException.class)
                .hasMessage("the server is starting up")
                .extracting(e -> ((SQLException) e).getSQLState())
                .isEqualTo("57P03");
        begun.open().close();
        assertThat(tries).hasValue(2);
    }

    @Test
    void whatNobodyTookIsClosed() throws Exception {
        BegunSource early = BegunSource.of(recorded(OPEN));
        Connection beforehand = nextOpened();
        early.close();
        awaitClosed(beforehand);

        CountDownLatch gate = new CountDownLatch(1);
        BegunSource late = BegunSource.of(recorded(gate));
        late.close();
        gate.countDown();
        awaitClosed(nextOpened());
    }

    @Test
    void whoIsInterruptedLeavesNothingOpen() throws Exception {
        CountDownLatch gate = new CountDownLatch(1);
        BegunSource begun = BegunSource.of(recorded(gate));

        Thread.currentThread().interrupt();
        assertThatThrownBy(begun::open).isInstanceOf(SQLException.class).hasMessage("Interrupted while connecting");
        assertThat(Thread.interrupted()).isTrue();
        gate.countDown();
        awaitClosed(nextOpened());
    }

    @Test
    void itIsTheSameWayOnlyWithTheSameUserAndSettings() throws Exception {
        try (BegunSource begun = BegunSource.of(url)) {
            assertThat(begun.opensLike(JdbcUrl.of(database.url(), "postgres", null)))
                    .isTrue();
            assertThat(begun.opensLike(JdbcUrl.of(database.url(), "postgres", "secret")))
                    .isFalse();
            assertThat(begun.opensLike(JdbcUrl.of(database.url(), "somebody", null)))
                    .isFalse();
            assertThat(begun.opensLike(JdbcUrl.of(TestServer.newDatabase().url(), "postgres", null)))
                    .isFalse();
            assertThat(begun.address()).hasToString(url.address().toString());
        }
    }

    private ConnectionSource recorded(CountDownLatch gate) {
        return new Way(() -> {
            try {
                gate.await();
            } catch (InterruptedException e) {
                throw new SQLException(e);
            }
            Connection connection = url.open();
            opened.add(connection);
            return connection;
        });
    }

    private Connection nextOpened() throws InterruptedException {
        return Objects.requireNonNull(opened.poll(30, TimeUnit.SECONDS), "nothing was opened");
    }

    /** Or the test's time is up. */
    private static void awaitClosed(Connection connection) throws Exception {
        while (!connection.isClosed()) {
            Thread.sleep(5);
        }
    }

    private interface Opening {
        Connection open() throws SQLException;
    }

    private final class Way implements ConnectionSource {

        private final Opening opening;

        Way(Opening opening) {
            this.opening = opening;
        }

        @Override
        public Connection open() throws SQLException {
            return opening.open();
        }

        @Override
        public ServerAddress address() {
            return url.address();
        }
    }
}
