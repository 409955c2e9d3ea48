package dev.seedbed.engine.seed.file;

import dev.seedbed.engine.TestServer;
import dev.seedbed.engine.TestServer.TestDatabase;
import dev.seedbed.engine.jdbc.JdbcUrl;
import dev.seedbed.engine.jdbc.lock.LockKey;
import dev.seedbed.engine.jdbc.lock.LockPoller;
import dev.seedbed.engine.jdbc.lock.PreparationLock;
import dev.seedbed.engine.problem.Problem;
import dev.seedbed.engine.seed.ConnectedTransactions;
import dev.seedbed.engine.seed.Ledger;
import dev.seedbed.engine.seed.OnSeedFailure;
import dev.seedbed.engine.seed.SeedDefinition;
import dev.seedbed.engine.seed.SeedPlan;
import dev.seedbed.engine.seed.SeedReport;
import dev.seedbed.engine.seed.SeedRunner;
import dev.seedbed.engine.seed.SeedSet;
import dev.seedbed.engine.seed.SeedSettings;
import dev.seedbed.engine.seed.upsert.EntityMappings;
import dev.seedbed.engine.seed.upsert.SeedCounts;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.assertj.core.api.Assertions;

/** A database of its own that seeds are run on, under the environment {@code dev}. */
final class SeededDatabase {

    private static final Ledger LEDGER = new Ledger("public");

    private final TestDatabase database = TestServer.newDatabase();

    SeededDatabase(String schema) {
        database.execute(schema);
    }

    /** Runs what is to be run; what each seed that ran did, in words. */
    List<String> start(List<SeedDefinition> seeds) {
        try (PreparationLock lock = new LockPoller(LockKey.ofSchema("public"), Duration.ofSeconds(30), said -> {})
                        .obtain(database.connect(), List.of())
                        .lock();
                Connection connection = database.connect();
                ConnectedTransactions transactions =
                        new ConnectedTransactions(new JdbcUrl(database.url(), new Properties(), List.of()))) {
            LEDGER.create(connection);
            SeedPlan plan = SeedPlan.of(SeedSet.of(seeds), LEDGER.read(connection), "dev", Optional.empty());
            SeedSettings settings = new SeedSettings(Duration.ofMinutes(10), OnSeedFailure.FAIL);
            return new SeedRunner(transactions, EntityMappings.none(), LEDGER, lock, settings, said -> {})
                    .run(plan).stream()
                            .filter(SeedReport::ran)
                            .map(SeededDatabase::told)
                            .toList();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    List<String> start(SeedFolder folder) {
        return start(folder.find());
    }

    /** Why the only seed failed, and what to do about it. */
    String failure(SeedFolder folder) {
        Problem problem = Assertions.catchThrowableOfType(Problem.class, () -> start(folder));
        return problem == null ? "no problem" : problem.why() + "\n-> " + problem.next();
    }

    private static String told(SeedReport report) {
        SeedCounts counts = report.counts();
        return report.name() + " +" + counts.inserted() + " ~" + counts.updated() + " =" + counts.unchanged() + " -"
                + counts.deleted();
    }

    void execute(String sql) {
        database.execute(sql);
    }

    /** The first column of a query's rows, one a line. */
    String query(String sql) {
        return database.query(sql);
    }
}
