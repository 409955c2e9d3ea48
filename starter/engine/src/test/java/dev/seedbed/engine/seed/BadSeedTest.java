package dev.seedbed.engine.seed;

import static dev.seedbed.engine.seed.TestSeed.execute;
import static dev.seedbed.engine.seed.TestSeed.seed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.engine.problem.Problem;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;

/** What is told of a seed that misbehaves, and that nothing of it remains. */
class BadSeedTest {

    private static final String ROW = "insert into plan values (1, 'free')";

    private final SeededService service = new SeededService();

    @Test
    void anErrorOfTheServerIsToldInItsWords() {
        assertThat(toldOf(seed("bad").sql(ROW, ROW)))
                .isEqualTo(
                        """
                        The seed "bad" (com.acme.bad) failed.
                          Why:  ERROR: duplicate key value violates unique constraint "plan_pkey"
                                Detail: Key (id)=(1) already exists.
                                Its transaction was rolled back, and it runs again at the next start.
                          Next: Correct the seed, or the data that it meets.""");
        nothingRemains();
    }

    @Test
    void anErrorOfTheServerIsFoundWhereverItIsWrapped() {
        assertThat(toldOf(seed("bad").doing(context -> {
                    try {
                        execute(context, "select 1 / 0");
                    } catch (SQLException e) {
                        throw new IllegalStateException("could not", new RuntimeException(e));
                    }
                })))
                .startsWith(
                        """
                        The seed "bad" (com.acme.bad) failed.
                          Why:  ERROR: division by zero
                        """);
    }

    @Test
    void anExceptionOfTheSeedIsToldWithItsPlace() {
        SeedDefinition bad = seed("bad")
                .sql(ROW)
                .doing(context -> {
                    throw new IllegalStateException("no demo data today");
                })
                .from(BadSeedTest.class.getName());

        assertThat(Told.by(() -> service.start(List.of(bad))))
                .isEqualTo(
                        """
                        The seed "bad" (dev.seedbed.engine.seed.BadSeedTest) failed.
                          Why:  IllegalStateException: no demo data today (BadSeedTest.java:N)
                                Its transaction was rolled back, and it runs again at the next start.
                          Next: Correct the seed, or the data that it meets.""");
        nothingRemains();
    }

    @Test
    void aProblemIsPassedOnWithItsWordsAndItsWayOut() {
        assertThat(toldOf(seed("bad").doing(context -> {
                    throw new Problem(
                            "db/seed/country.csv:3: the line has 2 fields.", "The header has 3.", "Correct the line.");
                })))
                .isEqualTo(
                        """
                        The seed "bad" (com.acme.bad) failed.
                          Why:  db/seed/country.csv:3: the line has 2 fields.
                                The header has 3.
                          Next: Correct the line.""");
    }

    @Test
    void aSeedThatCannotBeMadeFails() {
        SeedDefinition bad = new SeedDefinition("bad", Set.of(), "1", List.of(), RunMode.ALWAYS, "com.acme.bad", () -> {
            throw new NoClassDefFoundError("com/acme/Faker");
        });

        assertThat(Told.by(() -> service.start(List.of(bad))))
                .isEqualTo(
                        """
                        The seed "bad" (com.acme.bad) failed.
                          Why:  NoClassDefFoundError: com/acme/Faker
                                Its transaction was rolled back, and it runs again at the next start.
                          Next: Correct the seed, or the data that it meets.""");
    }

    @Test
    void whatOnlyFailsAtTheCommitFailsTheSeed() {
        service.database.execute("create table account (plan int references plan deferrable initially deferred)");

        assertThat(toldOf(seed("bad").sql("insert into account values (7)")))
                .isEqualTo(
                        """
                        The seed "bad" (com.acme.bad) failed.
                          Why:  ERROR: insert or update on table "account" violates foreign key constraint "account_plan_fkey"
                                Detail: Key (plan)=(7) is not present in table "plan".
                                Its transaction was rolled back, and it runs again at the next start.
                          Next: Correct the seed, or the data that it meets.""");
        assertThat(service.query("select count(*) from account")).isEqualTo("0");
        assertThat(service.query("select failed_version from seedbed_seed_history"))
                .isEqualTo("1");
    }

    @Test
    void aSeedThatHidesAnErrorIsToldOf() {
        assertThat(toldOf(seed("bad").doing(context -> {
                    execute(context, ROW);
                    try {
                        execute(context, "select 1 / 0");
                    } catch (SQLException hidden) {
                        // as seeds should not
                    }
                })))
                .isEqualTo(
                        """
                        The seed "bad" (com.acme.bad) went on after one of its statements had failed.
                          Why:  ERROR: division by zero
                                PostgreSQL does nothing more in a transaction after an error. Its transaction was rolled back, and it runs again at the next start.
                          Next: Let the error out of the seed, or set a savepoint before what may fail and roll back to it.""");
        nothingRemains();
    }

    @Test
    void whatFailsBehindASavepointIsTheSeedsOwnAffair() {
        service.start(seed("good").doing(context -> {
            Connection connection = context.connection();
            execute(context, ROW);
            var before = connection.setSavepoint();
            try {
                execute(context, "select 1 / 0");
            } catch (SQLException expected) {
                connection.rollback(before);
            }
        }));

        assertThat(service.plans()).isEqualTo("1 free");
    }

    @Test
    void theConnectionRefusesToEndTheTransaction() {
        assertThat(toldOf(ending(Connection::commit)))
                .isEqualTo(
                        """
                        The seed "bad" (com.acme.bad) failed.
                          Why:  A seed's connection refuses commit().
                                The seed's transaction is committed when the seeder returns, together with the ledger's row, and rolled back when it throws.
                          Next: Leave the end of the transaction to Seedbed: take commit() out, and try-with-resources around the connection.""");
        nothingRemains();
        assertThat(toldOf(ending(Connection::rollback))).contains("A seed's connection refuses rollback().");
        assertThat(toldOf(ending(Connection::close))).contains("A seed's connection refuses close().");
        assertThat(toldOf(ending(connection -> connection.abort(Runnable::run))))
                .contains("A seed's connection refuses abort().");
        assertThat(toldOf(ending(connection -> connection.setAutoCommit(true))))
                .contains("A seed's connection refuses setAutoCommit().");
        nothingRemains();
    }

    @Test
    void aSeedThatCommitsBySqlIsFoundOut() {
        assertThat(toldOf(seed("bad").sql(ROW, "commit", "insert into plan values (2, 'paid')")))
                .isEqualTo(
                        """
                        The seed "bad" (com.acme.bad) ended its transaction by itself.
                          Why:  It committed or rolled back in between. What it committed stays, and the ledger does not know of it; the rest was rolled back.
                          Next: Take COMMIT, ROLLBACK and autocommit out of the seed: its transaction is committed when it returns. It runs again at the next start.""");
        assertThat(service.plans()).isEqualTo("1 free");
        assertThat(service.query("select version is null and failed_version = '1' from seedbed_seed_history"))
                .isEqualTo("t");
    }

    @Test
    void aSeedThatCommitsBehindTheConnectionsBackIsFoundOut() {
        String told = "The seed \"bad\" (com.acme.bad) ended its transaction by itself.";

        assertThat(toldOf(seed("bad").sql(ROW, "rollback"))).startsWith(told);
        assertThat(toldOf(seed("bad").sql(ROW, "commit; begin"))).startsWith(told);
        assertThat(toldOf(ending(connection -> raw(connection).commit()))).startsWith(told);
        assertThat(toldOf(ending(connection -> raw(connection).setAutoCommit(true))))
                .startsWith(told);
        assertThat(service.query("select count(version) from seedbed_seed_history"))
                .isEqualTo("0");
    }

    @Test
    void aSeedThatHangsInAStatementIsCancelled() {
        service.timeout(Duration.ofMillis(400));

        assertThat(toldOf(seed("bad").doing(context -> {
                    execute(context, ROW);
                    context.progress("rows", 3, -1);
                    execute(context, "select pg_sleep(60)");
                })))
                .matches(
                        """
                        The seed "bad" \\(com.acme.bad\\) did not end within 400 ms.
                          Why:  The seed "bad" has done 3 rows, \\d+ a second.
                                Its thread was at dev.seedbed.engine.seed.TestSeed.execute \\(TestSeed.java:N\\).
                                Its transaction was rolled back, and it runs again at the next start.
                          Next: If it needs more time, raise seed-timeout \\(seedbed.datasources.<name>.seed-timeout\\); if it hangs, see what it waits for.""");
        nothingRemains();
        nobodyIsAtWork();
    }

    @Test
    void aSeedThatHangsInItsOwnCodeIsInterrupted() {
        service.timeout(Duration.ofMillis(400));

        assertThat(toldOf(seed("bad").doing(context -> {
                    execute(context, ROW);
                    new CountDownLatch(1).await();
                })))
                .isEqualTo(
                        """
                        The seed "bad" (com.acme.bad) did not end within 400 ms.
                          Why:  Its thread was at dev.seedbed.engine.seed.BadSeedTest.lambda (BadSeedTest.java:N).
                                Its transaction was rolled back, and it runs again at the next start.
                          Next: If it needs more time, raise seed-timeout (seedbed.datasources.<name>.seed-timeout); if it hangs, see what it waits for.""");
        nothingRemains();
        nobodyIsAtWork();
    }

    @Test
    void aSeedThatIgnoresBothLosesItsConnection() {
        service.timeout(Duration.ofMillis(400));
        CountDownLatch released = new CountDownLatch(1);

        assertThat(toldOf(seed("bad").doing(context -> {
                    execute(context, ROW);
                    while (released.getCount() > 0) {
                        Thread.onSpinWait();
                    }
                })))
                .startsWith("The seed \"bad\" (com.acme.bad) did not end within 400 ms.");
        nothingRemains();
        nobodyIsAtWork();
        released.countDown();
    }

    @Test
    void aSeedThatComesToItsEndAfterTheLimitDoesNotCommit() {
        service.timeout(Duration.ofMillis(300));

        assertThat(toldOf(seed("bad").doing(context -> {
                    execute(context, ROW);
                    try {
                        Thread.sleep(60_000);
                    } catch (InterruptedException ignored) {
                        Thread.interrupted();
                    }
                })))
                .startsWith("The seed \"bad\" (com.acme.bad) did not end within 300 ms.");
        nothingRemains();
    }

    @Test
    void aStartThatIsInterruptedStopsItsSeed() throws Exception {
        FutureTask<String> start = new FutureTask<>(() -> toldOf(seed("bad").sql(ROW, "select pg_sleep(60)")));
        Thread thread = new Thread(start, "start");
        thread.start();
        service.untilRunning("pg_sleep");

        thread.interrupt();

        assertThat(start.get(20, TimeUnit.SECONDS))
                .isEqualTo(
                        """
                        The start was interrupted while the seed "bad" ran.
                          Why:  The application is being stopped. What the seed had not committed was rolled back.
                          Next: Start it again.""");
        assertThat(service.plans()).isEmpty();
        nobodyIsAtWork();
    }

    @Test
    void theSeedsAfterOneThatHangsGoOnWhereThatIsWanted() {
        service.timeout(Duration.ofMillis(300)).goingOn();

        service.start(
                seed("bad").sql(ROW, "select pg_sleep(60)"), seed("good").sql("insert into plan values (2, 'x')"));

        assertThat(service.plans()).isEqualTo("2 x");
        assertThat(service.reports())
                .extracting(SeedReport::state)
                .containsExactly(SeedState.FAILED, SeedState.APPLIED);
    }

    @Test
    void theConnectionIsOfNoUseAfterTheEnd() {
        List<Connection> kept = new ArrayList<>();
        List<SeedContext> contexts = new ArrayList<>();
        service.start(seed("good").doing(context -> {
            kept.add(context.connection());
            contexts.add(context);
        }));

        String told =
                """
                A seed's connection was used after the seed had ended.
                  Why:  The connection, and what the seed's context gives besides, belong to the seed's transaction.
                  Next: Do everything before the seeder returns, and on its own thread.""";
        assertThat(Told.by(() -> kept.get(0).createStatement())).isEqualTo(told);
        assertThat(Told.by(() -> contexts.get(0).connection())).isEqualTo(told);
        assertThat(kept.get(0)).isEqualTo(kept.get(0)).hasToString(kept.get(0).toString());
    }

    private TestSeed ending(Ending how) {
        return seed("bad").doing(context -> {
            execute(context, ROW + " on conflict do nothing");
            how.end(context.connection());
        });
    }

    private static Connection raw(Connection connection) throws SQLException {
        return (Connection) connection.unwrap(PGConnection.class);
    }

    private String toldOf(TestSeed seed) {
        return Told.by(() -> service.start(seed));
    }

    private void nothingRemains() {
        assertThat(service.plans()).isEmpty();
        assertThat(service.query("select version is null and failed_version = '1' and failed_on is not null"
                        + " and failure is not null from seedbed_seed_history"))
                .isEqualTo("t");
    }

    private void nobodyIsAtWork() {
        service.until("not exists (select from pg_stat_activity where datname = current_database()"
                + " and pid <> pg_backend_pid() and backend_type = 'client backend')");
    }

    @FunctionalInterface
    private interface Ending {
        void end(Connection connection) throws SQLException;
    }
}
