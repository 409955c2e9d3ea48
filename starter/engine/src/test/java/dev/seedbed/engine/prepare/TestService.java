package dev.seedbed.engine.prepare;

import dev.seedbed.engine.TestServer;
import dev.seedbed.engine.TestServer.TestDatabase;
import dev.seedbed.engine.jdbc.JdbcUrl;
import dev.seedbed.engine.jdbc.script.ScriptSource;
import dev.seedbed.engine.migrate.HistoryTable;
import dev.seedbed.engine.migrate.StatementLockCare;
import dev.seedbed.engine.migrate.Version;
import dev.seedbed.engine.migrate.fingerprint.CodeSide;
import dev.seedbed.engine.migrate.flyway.FlywayMigrations;
import dev.seedbed.engine.seed.ConnectedTransactions;
import dev.seedbed.engine.seed.OnSeedFailure;
import dev.seedbed.engine.seed.SeedDefinition;
import dev.seedbed.engine.seed.SeedSet;
import dev.seedbed.engine.seed.SeedSettings;
import dev.seedbed.engine.seed.upsert.EntityMappings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** A service as the engine sees one: files in a folder, settings, and a database of its own on the test server. */
public final class TestService {

    public final TestDatabase database;
    public final List<String> progress = new CopyOnWriteArrayList<>();
    private final Path folder;
    private final Map<String, String> flywaySettings = new TreeMap<>();
    private UnaryOperator<FluentConfiguration> flyway = configuration -> configuration;
    private PreparationSettings settings = PreparationSettings.of("default");
    private Optional<String> schema = Optional.empty();
    private String user = "postgres";
    private Optional<String> owner = Optional.empty();
    private Optional<String> applicationUrl = Optional.empty();
    private Optional<String> ownerUrl = Optional.empty();
    private Optional<String> cannotVouch = Optional.empty();
    private String password = "secret";
    private String historyName = HistoryTable.DEFAULT_NAME;
    private final Map<String, SeedDefinition> seeds = new TreeMap<>();

    private TestService(TestDatabase database, Path folder) {
        this.database = database;
        this.folder = folder;
    }

    public static TestService in(Path temporary) {
        try {
            Path folder = Files.createTempDirectory(temporary, "service");
            Files.createDirectories(folder.resolve("db/migration"));
            return new TestService(TestServer.newDatabase(), folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Another version of the code, with the same files to begin with, on the same database. */
    public TestService replica() {
        return copy(database);
    }

    /** The same code on a database of its own. */
    public TestService elsewhere() {
        return copy(TestServer.newDatabase());
    }

    private TestService copy(TestDatabase other) {
        try {
            Path copy = Files.createTempDirectory(folder.getParent(), "service");
            Files.createDirectories(copy.resolve("db/migration"));
            TestService replica = new TestService(other, copy);
            try (var files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    replica.file(folder.relativize(file).toString(), Files.readAllBytes(file));
                }
            }
            replica.flywaySettings.putAll(flywaySettings);
            replica.flyway = flyway;
            replica.seeds.putAll(seeds);
            replica.settings = settings;
            replica.schema = schema;
            replica.applicationUrl = applicationUrl;
            replica.historyName = historyName;
            return replica;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public TestService migration(String name, String sql) {
        return file("db/migration/" + name, sql);
    }

    public TestService init(String sql) {
        return file("db/init.sql", sql);
    }

    public TestService file(String name, String content) {
        return file(name, content.getBytes(StandardCharsets.UTF_8));
    }

    public TestService file(String name, byte[] content) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public TestService without(String name) {
        try {
            Files.delete(folder.resolve("db/migration/" + name));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Flyway's configuration, and how it reads in the service's own. */
    public TestService flyway(String key, String value, UnaryOperator<FluentConfiguration> change) {
        flywaySettings.put(key, value);
        UnaryOperator<FluentConfiguration> before = flyway;
        flyway = configuration -> change.apply(before.apply(configuration));
        return this;
    }

    public TestService inSchema(String name) {
        schema = Optional.of(name);
        return flyway("default-schema", name, configuration -> configuration.defaultSchema(name));
    }

    /** A seed, in place of one of the same name. */
    public TestService seed(SeedDefinition seed) {
        seeds.put(seed.name(), seed);
        return this;
    }

    public TestService seeding(boolean runsSeeds, OnSeedFailure onFailure) {
        return seeding(settings.datasource(), runsSeeds, onFailure);
    }

    /** The datasource of another name. */
    public TestService named(String datasource) {
        return seeding(datasource, settings.runsSeeds(), settings.seeds().onFailure());
    }

    private TestService seeding(String datasource, boolean runsSeeds, OnSeedFailure onFailure) {
        settings = new PreparationSettings(
                datasource,
                settings.environment(),
                settings.mode(),
                settings.existing(),
                settings.adoptVersion(),
                settings.lockTimeout(),
                settings.statementLockTimeout(),
                settings.connectTimeout(),
                runsSeeds,
                new SeedSettings(settings.seeds().timeout(), onFailure));
        return this;
    }

    public TestService withoutSeed(String name) {
        seeds.remove(name);
        return this;
    }

    public TestService mode(Mode mode) {
        return with(mode, settings.existing(), settings.adoptVersion());
    }

    public TestService adopting(String version) {
        return with(settings.mode(), Existing.ADOPT, Optional.of(Version.of(version)));
    }

    public TestService adopting() {
        return with(settings.mode(), Existing.ADOPT, Optional.empty());
    }

    public TestService lockTimeout(Duration timeout) {
        settings = changed(settings.environment(), timeout, settings.statementLockTimeout(), settings.connectTimeout());
        return this;
    }

    public TestService statementLockTimeout(Duration timeout) {
        settings = changed(settings.environment(), settings.lockTimeout(), timeout, settings.connectTimeout());
        return this;
    }

    public TestService environment(String name) {
        return environment(TargetEnvironment.of(name));
    }

    public TestService environment(TargetEnvironment environment) {
        settings = changed(
                environment, settings.lockTimeout(), settings.statementLockTimeout(), settings.connectTimeout());
        return this;
    }

    private PreparationSettings changed(
            TargetEnvironment environment, Duration lock, Duration statementLock, Duration connect) {
        return new PreparationSettings(
                settings.datasource(),
                environment,
                settings.mode(),
                settings.existing(),
                settings.adoptVersion(),
                lock,
                statementLock,
                connect,
                settings.runsSeeds(),
                settings.seeds());
    }

    public TestService as(String name) {
        user = name;
        return this;
    }

    public TestService migratingAs(String name) {
        owner = Optional.of(name);
        return this;
    }

    /** The datasource's URL leads elsewhere than to the service's own database. */
    public TestService reaching(String url) {
        applicationUrl = Optional.of(url);
        return this;
    }

    /** The URL of the user who migrates leads elsewhere than to the service's own database. */
    public TestService migratingAt(String url) {
        owner = Optional.of("postgres");
        ownerUrl = Optional.of(url);
        return this;
    }

    public TestService password(String word) {
        password = word;
        return this;
    }

    public TestService connectTimeout(Duration timeout) {
        settings = changed(settings.environment(), settings.lockTimeout(), settings.statementLockTimeout(), timeout);
        return this;
    }

    public TestService historyNamed(String name) {
        historyName = name;
        return flyway("table", name, configuration -> configuration.table(name));
    }

    /** A callback bean: no fingerprint can vouch for what it does. */
    public TestService callback(Callback callback) {
        cannotVouch = Optional.of("a callback bean runs on every start");
        return flyway("callbacks", callback.getCallbackName(), configuration -> configuration.callbacks(callback));
    }

    /** Flyway itself, with the same configuration and files, on the same database. */
    public Flyway plainFlyway() {
        return configured().dataSource(database.url(user), user, password).load();
    }

    private FluentConfiguration configured() {
        return flyway.apply(new FluentConfiguration().locations(location()));
    }

    public Path path(String name) {
        return folder.resolve(name);
    }

    private String location() {
        return "filesystem:" + folder.resolve("db/migration");
    }

    /** A text of a problem without what differs from run to run: folder, database, role, port. */
    public String normalised(String text) {
        String name = database.name();
        return text.replace(folder.toString() + "/", "")
                .replaceAll("\\b" + name + "_(\\w+)", "$1")
                .replaceAll("\\b" + name + "\\b", "test")
                .replaceAll("(localhost|127\\.0\\.0\\.1):\\d+", "$1:5432");
    }

    private TestService with(Mode mode, Existing existing, Optional<Version> adoptVersion) {
        settings = new PreparationSettings(
                settings.datasource(),
                settings.environment(),
                mode,
                existing,
                adoptVersion,
                settings.lockTimeout(),
                settings.statementLockTimeout(),
                settings.connectTimeout(),
                settings.runsSeeds(),
                settings.seeds());
        return this;
    }

    /** Prepares the database as the service's start does; without a report where the datasource is left alone. */
    public PreparationReport start() {
        return startIfOn().orElseThrow();
    }

    /** Prepares the database as the command line does, only so far. */
    public PreparationReport to(Aim aim) {
        return run(preparation().to(aim)).orElseThrow();
    }

    public Optional<PreparationReport> startIfOn() {
        return run(preparation());
    }

    /** Runs a preparation to its end, seeds included, and closes it. */
    public Optional<PreparationReport> run(Preparation prepares) {
        List<PreparationReport> reports = new ArrayList<>();
        try (Preparation preparation = prepares;
                Preparations preparations = new Preparations()) {
            for (PendingSeeds pending : preparations.prepare(List.of(preparation), reports::add)) {
                reports.add(run(pending));
            }
        }
        return reports.stream().findFirst();
    }

    /** Runs the seeds as the service does at its start-up event. */
    public PreparationReport run(PendingSeeds pending) {
        try (ConnectedTransactions transactions = new ConnectedTransactions(application())) {
            return pending.run(transactions, EntityMappings.none());
        }
    }

    private JdbcUrl application() {
        return JdbcUrl.of(applicationUrl.orElse(database.url(user)), user, password);
    }

    public Preparation preparation() {
        return new Preparation(settings, source(), progress::add);
    }

    public StampChange stampChange() {
        return new StampChange(settings, source(), progress::add);
    }

    private PreparationSource source() {
        CodeSide code = new CodeSide(
                getClass().getClassLoader(),
                List.of(location()),
                facts(),
                List.of("filesystem:" + folder.resolve("db/init.sql")),
                cannotVouch);
        return new PreparationSource(
                application(),
                owner.map(name -> JdbcUrl.of(ownerUrl.orElse(database.url(name)), name, password)),
                schema,
                historyName,
                code::fingerprint,
                new FlywayMigrations(
                        this::configured,
                        new StatementLockCare(settings.statementLockTimeout(), settings.lockTimeout(), progress::add)),
                () -> init(),
                () -> SeedSet.of(seeds.values()));
    }

    private Map<String, String> facts() {
        Map<String, String> facts = new TreeMap<>(flywaySettings);
        if (settings.runsSeeds()) {
            SeedSet.of(seeds.values()).facts().forEach((name, fact) -> facts.put("seed " + name, fact));
        }
        return facts;
    }

    private Optional<ScriptSource> init() {
        Path file = folder.resolve("db/init.sql");
        return Files.exists(file) ? Optional.of(ScriptSource.file(file)) : Optional.empty();
    }

    public void execute(String sql) {
        database.execute(sql);
    }

    /** The first column of a query's rows, one a line. */
    public String query(String sql) {
        return database.query(sql);
    }

    /** The history as people read it: version, type, success. */
    public String history() {
        return query("select concat_ws(' ', coalesce(version, description), type, success)"
                + " from flyway_schema_history order by installed_rank");
    }

    /** What seeds have put into the test's table, one a line, in the order of their runs. */
    public String sown() {
        return query("select name from sown order by number");
    }

    /** All of the user's tables, one a line. */
    public String tables() {
        return query(
                "select tablename from pg_tables where schemaname = 'public'"
                        + " and tablename not in ('flyway_schema_history', 'seedbed_state', 'seedbed_seed_history') order by 1");
    }

    /** A service whose files and database are there already. */
    public static TestService of(TestDatabase database, Path folder) {
        return new TestService(database, folder);
    }

    public Path folder() {
        return folder;
    }

    /** Reaches the database by another way, such as a pooler. */
    public TestService through(String url) {
        applicationUrl = Optional.of(url);
        return this;
    }

    /** The name of its database, for use in SQL. */
    public String databaseName() {
        return query("select current_database()");
    }

    /** Waits until a condition holds in the database. */
    public void until(String condition) {
        long end = System.nanoTime() + 20_000_000_000L;
        while (!query("select " + condition).equals("t")) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("it did not come to: " + condition);
            }
            try {
                Thread.sleep(10);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Waits until another session is at a statement like this. */
    public void untilRunning(String statement) {
        until("exists (" + sessions(statement) + ")");
    }

    /** Ends the server process of every other session that is at a statement like this. */
    public void cutWhoRuns(String statement) {
        query("select pg_terminate_backend(pid) from (" + sessions(statement) + ") as running");
    }

    /** Ends the server process that holds the lock. */
    public void cutWhoHoldsTheLock() {
        query("select pg_terminate_backend(pid) from pg_locks where " + LOCK);
    }

    public boolean isLocked() {
        return query("select exists (select from pg_locks where " + LOCK + ")").equals("t");
    }

    private static final String LOCK = "locktype = 'advisory' and granted"
            + " and database = (select oid from pg_database where datname = current_database())";

    private static String sessions(String statement) {
        return "select pid from pg_stat_activity where datname = current_database() and state = 'active'"
                + " and pid <> pg_backend_pid() and query ilike '%" + statement + "%'";
    }
}
