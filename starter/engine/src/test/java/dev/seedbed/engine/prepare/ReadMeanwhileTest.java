package dev.seedbed.engine.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.BaseCallback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Migrations are read on another thread while the database is looked at; nothing that shows may come from that. */
@Timeout(120)
class ReadMeanwhileTest extends AbstractRefusedStartTest {

    private static final String INIT = "-- seedbed:version 1\n" + PLAN;

    private final V3__Noting noting = new V3__Noting();

    @BeforeEach
    void aMigrationThatNotesWhoReadsIt() {
        service.flyway("java-migrations", "V3", configuration -> configuration.javaMigrations(noting));
    }

    @Test
    void anotherThreadReadsAndHasEndedAfterwards() {
        service.init(INIT).migration("V2__account.sql", ACCOUNT);

        assertThat(service.start().outcome()).isEqualTo(Outcome.INITIALISED);

        assertThat(service.history()).isEqualTo("1 BASELINE t\n2 SQL t\n3 JDBC t");
        assertThatTheOtherThreadHasEnded();
    }

    @Test
    void theDatabaseIsLookedAtMeanwhile() {
        service.init(INIT);
        CountDownLatch gate = new CountDownLatch(1);
        noting.before = () -> await(gate);

        BackgroundStart start = BackgroundStart.of(service);
        service.until("exists (select from pg_stat_activity where datname = current_database() and state = 'idle'"
                + " and pid <> pg_backend_pid() and query like '%state_table as (%')");
        assertThat(service.tables()).isEmpty();
        gate.countDown();

        assertThat(start.report().outcome()).isEqualTo(Outcome.INITIALISED);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 500})
    void twoFilesWithOneVersionBesideAnInitSqlAreToldBeforeAnythingIsDone(long slow) {
        noting.before = () -> sleep(slow);
        service.init(INIT).migration("V2__account.sql", ACCOUNT).migration("V2__customer.sql", ACCOUNT);

        assertThatStarting()
                .isEqualTo(
                        """
                        default: Two migrations have the version 2.
                          Why:  db/migration/V2__account.sql
                                db/migration/V2__customer.sql
                          Next: Give one of them the next free version; nothing was changed.""");
        assertThatNothingWasBegun();
        assertThatTheOtherThreadHasEnded();
    }

    @Test
    void whatAMigrationThrowsWhileItIsReadIsToldBeforeAnythingIsDone() {
        noting.before = () -> {
            sleep(300);
            throw new FlywayException("no checksum today");
        };
        service.init(INIT);

        assertThatStarting()
                .isEqualTo(
                        """
                        default: The migrations could not be read.
                          Why:  no checksum today
                          Next: Correct the files or flyway.datasources.<name>, and start again; nothing was changed.""");
        assertThatNothingWasBegun();
        assertThatTheOtherThreadHasEnded();
    }

    @Test
    void aBadSettingBesideAnInitSqlIsToldBeforeAnythingIsDone() {
        service.init(INIT).flyway("locations", "missing", configuration -> configuration
                .locations("filesystem:" + service.path("missing"))
                .failOnMissingLocations(true));

        assertThatStarting()
                .isEqualTo(
                        """
                        default: The migration location filesystem:missing does not exist.
                          Why:  flyway.datasources.<name>.fail-on-missing-locations is true.
                          Next: Create it, or correct flyway.datasources.<name>.locations.""");
        assertThatNothingWasBegun();
    }

    @Test
    void aConnectionThatFlywayCannotUseEndsTheReadingAsWell() {
        service.init(INIT).flyway("init-sql", "broken", configuration -> configuration.initSql("select broken"));

        assertThatStarting()
                .isEqualTo(
                        """
                        default: flyway.datasources.<name>.init-sql failed.
                          Why:  ERROR: column "broken" does not exist
                                Position: 8
                                The statement begins: select broken
                          Next: Correct it, and start again; nothing was changed.""");
        assertThatNothingWasBegun();
    }

    @Test
    void anInitSqlThatFailsIsToldAsEverHoweverLongTheReadingTakes() {
        noting.before = () -> sleep(300);
        service.init("-- seedbed:version 1\nselect broken;\n");

        assertThatStarting()
                .startsWith("default: db/init.sql:2: column \"broken\" does not exist, in statement 1: select broken");
        assertThatTheOtherThreadHasEnded();
    }

    @Test
    void anInterruptedStartLeavesNoThreadBehind() throws InterruptedException {
        service.init(INIT);
        CountDownLatch gate = new CountDownLatch(1);
        noting.before = () -> await(gate);
        AtomicReference<Boolean> interrupted = new AtomicReference<>();
        Thread start = new Thread(() -> {
            try {
                service.start();
            } catch (RuntimeException stopped) {
                service.progress.add(String.valueOf(stopped.getMessage()));
            } finally {
                interrupted.set(Thread.currentThread().isInterrupted());
            }
        });
        start.start();
        await(noting.read);
        start.interrupt();
        gate.countDown();
        start.join();

        assertThat(interrupted.get()).isTrue();
        assertThatTheOtherThreadHasEnded();
    }

    @Test
    void whereCallbacksAreBeansTheStartsOwnThreadReads() {
        service.callback(new Silent());

        service.start();

        assertThat(noting.reader.get()).isSameAs(Thread.currentThread());
    }

    private void assertThatTheOtherThreadHasEnded() {
        assertThat(noting.reader.get())
                .isNotNull()
                .isNotSameAs(Thread.currentThread())
                .returns(false, Thread::isAlive);
    }

    private void assertThatNothingWasBegun() {
        assertThat(service.query("select relname from pg_class where relnamespace = 'public'::regnamespace"))
                .isEmpty();
        assertThat(service.isLocked()).isFalse();
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Flyway asks for its checksum when it reads what there is. */
    static final class V3__Noting extends BaseJavaMigration {

        private final CountDownLatch read = new CountDownLatch(1);
        private final AtomicReference<Thread> reader = new AtomicReference<>();
        private volatile Runnable before = () -> {};

        @Override
        public Integer getChecksum() {
            if (reader.compareAndSet(null, Thread.currentThread())) {
                read.countDown();
                before.run();
            }
            return 3;
        }

        @Override
        public void migrate(org.flywaydb.core.api.migration.Context context) {}
    }

    private static final class Silent extends BaseCallback {

        @Override
        public boolean supports(Event event, Context context) {
            return false;
        }

        @Override
        public void handle(Event event, Context context) {}
    }
}
