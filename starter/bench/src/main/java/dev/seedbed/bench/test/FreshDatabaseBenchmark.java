package dev.seedbed.bench.test;

import dev.seedbed.bench.Arguments;
import dev.seedbed.bench.database.Server;
import dev.seedbed.bench.process.Machine;
import dev.seedbed.bench.process.Memory;
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
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.flywaydb.core.Flyway;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/** From asking to a usable connection on a fresh database of 20 tables and 5,000 rows, on disk and in memory. */
public final class FreshDatabaseBenchmark {

    private static final int TABLES = 20;
    private static final int ROWS = 250;
    private static final int FEWEST_ROUNDS = 11;
    private static final int CONTAINERS = 3;
    private static final long UNTIL_CLONES_ARE_MADE_MS = 500;
    private static final String IMAGE = "postgres:17-alpine";

    private static final String FLOOR = "connecting to a database that exists";
    private static final String AHEAD = "Seedbed, clones made ahead";
    private static final String BARE = "bare CREATE DATABASE … TEMPLATE";
    private static final String BARE_FILE_COPY = "the same, STRATEGY = file_copy";
    private static final String NOW = "Seedbed, none made ahead";
    private static final String FLYWAY = "Flyway clean + migrate + seed";
    private static final String CONTAINER = "a new container, migrated";

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
        if (Memory.isThere()) {
            try (Memory memory = Memory.of(directory);
                    Server inMemory = Server.startIn(memory.directory().resolve("data"))) {
                tell("data in memory", new Contenders(inMemory).run(rounds));
            }
        }
        new ZonkyPeer(directory)
                .run(rounds)
                .ifPresentOrElse(
                        peer -> out.printf(
                                "%nembedded-database-spring-test, one prefetched, data in memory %8.2f ms, %s%n",
                                peer.median(), Machine.load()),
                        () -> out.println("embedded-database-spring-test can't be had: it is left out"));
        if (DockerClientFactory.instance().isDockerAvailable()) {
            Results containers = new Rounds().with(CONTAINER, this::container).run(CONTAINERS);
            out.printf("%n%d containers, one after the other, %s%n", CONTAINERS, Machine.load());
            containers.tellMedians(out);
        } else {
            out.println("no Docker: a container for each is left out");
        }
    }

    /** With its data in memory, fsync off, and the migration that the others run. */
    private Timing container() throws Exception {
        try (PostgreSQLContainer<?> container =
                new PostgreSQLContainer<>(DockerImageName.parse(IMAGE).asCompatibleSubstituteFor("postgres"))) {
            container.withTmpFs(Map.of("/var/lib/postgresql/data", "rw"));
            return timed(() -> {
                container.start();
                flyway(container.getJdbcUrl(), container.getUsername(), container.getPassword())
                        .migrate();
                DriverManager.getConnection(container.getJdbcUrl(), container.getUsername(), container.getPassword())
                        .close();
            });
        }
    }

    private Flyway flyway(String url, String user, String password) {
        return Flyway.configure()
                .dataSource(url, user, password)
                .locations("filesystem:" + directory)
                .cleanDisabled(false)
                .load();
    }

    private void tell(String where, Results results) {
        out.printf("%n%s, %s%n", where, Machine.load());
        results.forEach((name, sample) -> out.printf("  %-46s %8.2f ms%n", name, sample.median()));
        results.tellRatio(out, AHEAD, FLOOR);
        results.tellRatio(out, NOW, BARE);
        results.tellRatio(out, NOW, BARE_FILE_COPY);
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
            try (Connection administration = on.connect()) {
                return run(rounds, administration);
            }
        }

        private Results run(int rounds, Connection administration) throws Exception {
            on.create("existing");
            on.create("cleaned");
            flyway("existing").migrate();
            on.copy("existing", "bare_template");
            template(ahead, "ahead-of-need");
            template(now, "when-it-is-wanted");
            return new Rounds()
                    .with(FLOOR, () -> timed(() -> connect(on.url("existing")).close()))
                    .with(AHEAD, () -> fresh(ahead, "ahead-of-need"))
                    .with(BARE, () -> bare(administration, ""))
                    .with(BARE_FILE_COPY, () -> bare(administration, " strategy = file_copy"))
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

        /** On a connection that is open already, as ours is. */
        private Timing bare(Connection administration, String strategy) throws Exception {
            Thread.sleep(UNTIL_CLONES_ARE_MADE_MS);
            String name = "bare_" + count++;
            Timing timing = timed(() -> {
                try (Statement statement = administration.createStatement()) {
                    statement.execute("create database " + name + " template bare_template" + strategy);
                }
                connect(on.url(name)).close();
            });
            on.drop(name);
            Thread.sleep(UNTIL_CLONES_ARE_MADE_MS);
            return timing;
        }

        private Flyway flyway(String database) {
            return FreshDatabaseBenchmark.this.flyway(on.url(database), access.user(), access.password());
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
