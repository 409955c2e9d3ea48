package dev.seedbed.engine.seed;

import dev.seedbed.engine.TestServer;
import dev.seedbed.engine.WatchedDatabase;
import dev.seedbed.engine.jdbc.JdbcUrl;
import dev.seedbed.engine.jdbc.lock.LockKey;
import dev.seedbed.engine.jdbc.lock.LockPoller;
import dev.seedbed.engine.jdbc.lock.PreparationLock;
import dev.seedbed.engine.seed.upsert.EntityMappings;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;

/** A service that does nothing but run its seeds, on a database of its own with a table {@code plan}. */
final class SeededService extends WatchedDatabase {

    static final Ledger LEDGER = new Ledger("public");

    final List<String> progress = new CopyOnWriteArrayList<>();
    private String environment = "dev";
    private Optional<String> refusal = Optional.empty();
    private Duration timeout = Duration.ofMinutes(10);
    private Duration sayEvery = Duration.ofSeconds(5);
    private OnSeedFailure onFailure = OnSeedFailure.FAIL;
    private List<String> onOpening = List.of();
    private List<SeedReport> reports = List.of();

    SeededService() {
        super(TestServer.newDatabase());
        database.execute("create table plan (id int primary key, name text)");
    }

    SeededService environment(String name) {
        environment = name;
        return this;
    }

    SeededService refusing(Optional<String> why) {
        refusal = why;
        return this;
    }

    SeededService timeout(Duration limit) {
        timeout = limit;
        return this;
    }

    SeededService sayingEvery(Duration interval) {
        sayEvery = interval;
        return this;
    }

    SeededService goingOn() {
        return onFailure(OnSeedFailure.CONTINUE);
    }

    SeededService onFailure(OnSeedFailure what) {
        onFailure = what;
        return this;
    }

    SeededService opening(String... statements) {
        onOpening = List.of(statements);
        return this;
    }

    /** How the seeds stand after a start with these, in the order in which they run. */
    List<SeedReport> start(TestSeed... seeds) {
        return start(Arrays.stream(seeds).map(TestSeed::definition).toList());
    }

    List<SeedReport> start(List<SeedDefinition> seeds) {
        try (PreparationLock lock = lock();
                Connection connection = database.connect();
                ConnectedTransactions transactions =
                        new ConnectedTransactions(new JdbcUrl(database.url(), new Properties(), onOpening))) {
            LEDGER.create(connection);
            SeedPlan plan = SeedPlan.of(SeedSet.of(seeds), LEDGER.read(connection), environment, refusal);
            SeedRunner runner = new SeedRunner(
                    transactions,
                    EntityMappings.none(),
                    LEDGER,
                    lock,
                    new SeedSettings(timeout, onFailure),
                    progress::add,
                    sayEvery);
            try {
                return runner.run(plan);
            } finally {
                reports = runner.reports();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the last start reported, be it that it was stopped. */
    List<SeedReport> reports() {
        return reports;
    }

    PreparationLock lock() throws SQLException {
        return new LockPoller(LockKey.ofSchema("public"), Duration.ofSeconds(30), progress::add)
                .obtain(database.connect(), List.of())
                .lock();
    }

    /** The ledger without what differs from run to run. */
    String ledger() {
        return query("select concat_ws(' ', name, coalesce(version, '-'), environments, environment, origin,"
                + " (ran_on is not null)::text, ran_by, inserted, updated, unchanged, deleted, failed_version,"
                + " (failed_on is not null)::text, replace(failure, e'\\n', ' | '))"
                + " from seedbed_seed_history order by name");
    }

    /** The names that the seeds wrote, by number. */
    String plans() {
        return query("select id || ' ' || name from plan order by id");
    }
}
