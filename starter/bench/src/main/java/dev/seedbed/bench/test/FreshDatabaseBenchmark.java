package dev.seedbed.bench.test;

import dev.seedbed.bench.Arguments;
import dev.seedbed.bench.database.Server;
import dev.seedbed.bench.process.Directories;
import dev.seedbed.bench.process.Machine;
import dev.seedbed.bench.process.Results;
import dev.seedbed.bench.process.Rounds;
import dev.seedbed.bench.process.Timing;
import dev.seedbed.postgres.ServerAccess;
import dev.seedbed.test.database.TestDatabase;
import dev.seedbed.test.database.TestDatabases;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import org.flywaydb.core.Flyway;

/** From asking to a usable connection on a fresh database of 20 tables and 5,000 rows, on disk and in memory. */
public final class FreshDatabaseBenchmark {

    private static final int TABLES = 20;
    private static final int ROWS = 250;
    private static final int FEWEST_ROUNDS = 11;
    private static final long UNTIL_CLONES_ARE_MADE_MS = 500;
    private static final Path MEMORY = Path.of("/dev/shm");

    private static final String FLOOR = "connecting to a database that exists";
    private static final String AHEAD = "Seedbed, clones made ahead";
    private static final String BARE = "bare CREATE DATABASE … TEMPLATE";
    private static final String NOW = "Seedbed, none made ahead";
    private static final String FLYWAY = "Flyway clean + migrate + seed";

    private final Server server;
    private final Path directory;
    private final PrintStream out;

    public FreshDatabaseBenchmark(Server server, Path directory, PrintStream out) {
        this.server = server;
        this.directory = directory;
        this.out = out;
    }

    public void run(Arguments arguments) throws Exception {
        writeMigration();
        int rounds = Math.max(FEWEST_ROUNDS, arguments.pairs());
        tell("data on disk, fsync off", new Contenders(server).run(rounds));
        if (Files.isWritable(MEMORY)) {
            Path data = Files.createTempDirectory(MEMORY, "seedbed-bench");
            try (Server inMemory = Server.startIn(data.resolve("data"))) {
                tell("data in memory", new Contenders(inMemory).run(rounds));
            } finally {
                Directories.delete(data);
            }
        }
    }

    private void tell(String where, Results results) {
        out.printf("%n%s, %s%n", where, Machine.load());
        results.forEach((name, sample) -> out.printf("  %-46s %8.2f ms%n", name, sample.median()));
        results.tellRatio(out, AHEAD, FLOOR);
        results.tellRatio(out, NOW, BARE);
        results.tellRatio(out, FLYWAY, AHEAD);
    }

    private void writeMigration() throws IOException {
        StringBuilder sql = new StringBuilder();
        for (int table = 1; table <= TABLES; table++) {
            sql.append("create table item_%1$d (id bigint primary key, name text not null);%n".formatted(table));
            sql.append("insert into item_%1$d select n, 'item ' || n from generate_series(1, %2$d) n;%n"
                    .formatted(table, ROWS));
        }
        Files.writeString(directory.resolve("V1__all.sql"), sql.toString());
    }

    /** The contenders on one server. */
    private final class Contenders {

        private final Server on;
        private final ServerAccess access;
        private final TestDatabases ahead;
        private final TestDatabases now;
        private int count;

        Contenders(Server on) throws SQLException {
            this.on = on;
            this.access = on.access("localhost");
            this.ahead = TestDatabases.on(access, 4);
            this.now = TestDatabases.on(on.access("127.0.0.1"), 0);
        }

        Results run(int rounds) throws Exception {
            on.create("existing");
            on.create("cleaned");
            flyway("existing").migrate();
            on.copy("existing", "bare_template");
            template(ahead, "ahead-of-need");
            template(now, "when-it-is-wanted");
            return new Rounds()
                    .with(FLOOR, () -> timed(() -> connect(on.url("existing")).close()))
                    .with(AHEAD, () -> fresh(ahead, "ahead-of-need"))
                    .with(BARE, this::bare)
                    .with(NOW, () -> fresh(now, "when-it-is-wanted"))
                    .with(
                            FLYWAY,
                            () -> timed(() -> {
                                flyway("cleaned").clean();
                                flyway("cleaned").migrate();
                                connect(on.url("cleaned")).close();
                            }))
                    .run(rounds);
        }

        private void template(TestDatabases databases, String code) throws SQLException, IOException {
            TestDatabase first = databases.reserve();
            first.provide(code);
            try (Connection connection = connect(first.url());
                    Statement statement = connection.createStatement()) {
                statement.execute(Files.readString(directory.resolve("V1__all.sql")));
            }
            first.keepAsTemplate();
            first.close();
        }

        private Timing fresh(TestDatabases databases, String code) throws Exception {
            Thread.sleep(UNTIL_CLONES_ARE_MADE_MS);
            TestDatabase database = databases.reserve();
            Timing timing = timed(() -> {
                database.provide(code);
                connect(database.url()).close();
            });
            database.close();
            Thread.sleep(UNTIL_CLONES_ARE_MADE_MS);
            return timing;
        }

        private Timing bare() throws Exception {
            String name = "bare_" + count++;
            Timing timing = timed(() -> {
                on.copy("bare_template", name);
                connect(on.url(name)).close();
            });
            on.drop(name);
            return timing;
        }

        private Flyway flyway(String database) {
            return Flyway.configure()
                    .dataSource(on.url(database), access.user(), access.password())
                    .locations("filesystem:" + directory)
                    .cleanDisabled(false)
                    .load();
        }

        private Connection connect(String url) throws SQLException {
            return DriverManager.getConnection(url, access.user(), access.password());
        }
    }

    private static Timing timed(Server.Work work) throws Exception {
        long started = System.nanoTime();
        work.run();
        return new Timing((System.nanoTime() - started) / (double) TimeUnit.MILLISECONDS.toNanos(1), 0);
    }
}
