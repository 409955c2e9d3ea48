package dev.seedbed.engine.prepare;

import dev.seedbed.engine.TestServer;
import dev.seedbed.engine.TestServer.TestDatabase;
import dev.seedbed.engine.WatchedDatabase;
import dev.seedbed.engine.jdbc.ConnectionSource;
import dev.seedbed.engine.jdbc.JdbcUrl;
import dev.seedbed.engine.migrate.HistoryTable;
import dev.seedbed.engine.migrate.StatementLockCare;
import dev.seedbed.engine.migrate.Version;
import dev.seedbed.engine.migrate.file.FileNaming;
import dev.seedbed.engine.migrate.file.NameCheck;
import dev.seedbed.engine.migrate.file.NameCheckedMigrations;
import dev.seedbed.engine.migrate.fingerprint.CodeSide;
import dev.seedbed.engine.migrate.flyway.FlywayMigrations;
import dev.seedbed.engine.seed.ConnectedTransactions;
import dev.seedbed.engine.seed.OnSeedFailure;
import dev.seedbed.engine.seed.SeedDefinition;
import dev.seedbed.engine.seed.SeedSet;
import dev.seedbed.engine.seed.upsert.EntityMappings;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** A service as the engine sees one: files in a folder, settings, and a database of its own on the test server. */
public final class TestService extends WatchedDatabase {

    public final List<String> progress = new CopyOnWriteArrayList<>();
    private final ServiceFiles files;
    private final Map<String, String> flywaySettings = new TreeMap<>();
    private UnaryOperator<FluentConfiguration> flyway = configuration -> configuration;
    private final ServiceSettings settings;
    private Optional<String> schema = Optional.empty();
    private String user = "postgres";
    private Optional<String> owner = Optional.empty();
    private Optional<String> applicationUrl = Optional.empty();
    private Optional<String> ownerUrl = Optional.empty();
    private Optional<String> cannotVouch = Optional.empty();
    private String password = "secret";
    private String historyName = HistoryTable.DEFAULT_NAME;
    private final Map<String, SeedDefinition> seeds = new TreeMap<>();
    private List<String> ignoredFiles = List.of();
    private UnaryOperator<ConnectionSource> through = source -> source;
    private List<String> onOpening = List.of();

    private TestService(TestDatabase database, ServiceFiles files, PreparationSettings settings) {
        super(database);
        this.files = files;
        this.settings = new ServiceSettings(settings);
    }

    public static TestService in(Path temporary) {
        return new TestService(TestServer.newDatabase(), ServiceFiles.in(temporary), PreparationSettings.of("default"));
    }

    /** A service whose files and database are there already. */
    public static TestService of(TestDatabase database, Path folder) {
        return new TestService(database, new ServiceFiles(folder), PreparationSettings.of("default"));
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
        TestService replica = new TestService(other, files.copy(), settings.now());
        replica.flywaySettings.putAll(flywaySettings);
        replica.flyway = flyway;
        replica.seeds.putAll(seeds);
        replica.schema = schema;
        replica.applicationUrl = applicationUrl;
        replica.historyName = historyName;
        return replica;
    }

    public TestService migration(String name, String sql) {
        files.migration(name, sql);
        return this;
    }

    public TestService without(String name) {
        files.withoutMigration(name);
        return this;
    }

    public TestService init(String sql) {
        files.init(sql);
        return this;
    }

    public TestService file(String name, String content) {
        return file(name, content.getBytes(StandardCharsets.UTF_8));
    }

    public TestService file(String name, byte[] content) {
        files.write(name, content);
        return this;
    }

    public Path path(String name) {
        return folder().resolve(name);
    }

    public Path folder() {
        return files.folder();
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

    public TestService withoutSeed(String name) {
        seeds.remove(name);
        return this;
    }

    public TestService seeding(boolean runsSeeds, OnSeedFailure onFailure) {
        settings.runsSeeds = runsSeeds;
        settings.onSeedFailure = onFailure;
        return this;
    }

    /** The datasource of another name. */
    public TestService named(String datasource) {
        settings.datasource = datasource;
        return this;
    }

    public TestService mode(Mode mode) {
        settings.mode = mode;
        return this;
    }

    public TestService adopting(String version) {
        settings.adoptVersion = Optional.of(Version.of(version));
        settings.existing = Existing.ADOPT;
        return this;
    }

    public TestService adopting() {
        settings.adoptVersion = Optional.empty();
        settings.existing = Existing.ADOPT;
        return this;
    }

    public TestService lockTimeout(Duration timeout) {
        settings.lockTimeout = timeout;
        return this;
    }

    public TestService statementLockTimeout(Duration timeout) {
        settings.statementLockTimeout = timeout;
        return this;
    }

    public TestService connectTimeout(Duration timeout) {
        settings.connectTimeout = timeout;
        return this;
    }

    public TestService environment(String name) {
        return environment(TargetEnvironment.of(name));
    }

    public TestService environment(TargetEnvironment environment) {
        settings.environment = environment;
        return this;
    }

    public TestService as(String name) {
        user = name;
        return this;
    }

    public TestService migratingAs(String name) {
        owner = Optional.of(name);
        return this;
    }

    /** The datasource's URL is another than that of the service's own database: a pooler's, or that of another database. */
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
        return flyway.apply(new FluentConfiguration().locations(files.migrationLocation()));
    }

    /** A text of a problem without what differs from run to run: folder, database, role, port. */
    public String normalised(String text) {
        String name = database.name();
        return text.replace(folder() + "/", "")
                .replaceAll("\\b" + name + "_(\\w+)", "$1")
                .replaceAll("\\b" + name + "\\b", "test")
                .replaceAll("(localhost|127\\.0\\.0\\.1):\\d+", "$1:5432");
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

    /** Connections are made by what this makes of the usual sources. */
    public TestService through(UnaryOperator<ConnectionSource> change) {
        through = change;
        return this;
    }

    /** Every connection begins with this statement. */
    public TestService openingWith(String statement) {
        onOpening = List.of(statement);
        return this;
    }

    private ConnectionSource application() {
        return connections(applicationUrl.orElse(database.url(user)), user);
    }

    private ConnectionSource connections(String url, String name) {
        Properties properties = new Properties();
        properties.setProperty("user", name);
        properties.setProperty("password", password);
        return through.apply(new JdbcUrl(url, properties, onOpening));
    }

    public Preparation preparation() {
        return new Preparation(settings.now(), source(), progress::add);
    }

    /** Files in the migrations' folder that belong to others. */
    public TestService ignoring(String... patterns) {
        ignoredFiles = List.of(patterns);
        return this;
    }

    public EnvironmentChange environmentChange() {
        return environmentChange(Optional.empty());
    }

    public EnvironmentChange environmentChange(Optional<String> allowed) {
        return new EnvironmentChange(settings.now(), source(), allowed, progress::add);
    }

    private PreparationSource source() {
        CodeSide code = new CodeSide(
                getClass().getClassLoader(),
                List.of(files.migrationLocation()),
                facts(),
                List.of(files.initLocation()),
                cannotVouch);
        Optional<ConnectionSource> ownUrl = owner.map(name -> connections(ownerUrl.orElse(database.url(name)), name));
        return new PreparationSource(
                application(),
                ownUrl,
                schema,
                historyName,
                code::fingerprint,
                new NameCheckedMigrations(
                        new FlywayMigrations(
                                this::configured,
                                new StatementLockCare(
                                        settings.statementLockTimeout,
                                        settings.lockTimeout,
                                        ownUrl.orElseGet(this::application),
                                        progress::add),
                                new TestLog()),
                        code::migrationFiles,
                        settings.datasource,
                        () -> new NameCheck(FileNaming.DEFAULT, ignoredFiles)),
                files::init,
                () -> SeedSet.of(seeds.values()));
    }

    private Map<String, String> facts() {
        Map<String, String> facts = new TreeMap<>(flywaySettings);
        if (settings.runsSeeds) {
            SeedSet.of(seeds.values()).facts().forEach((name, fact) -> facts.put("seed " + name, fact));
        }
        return facts;
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
                        + " and tablename not in ('flyway_schema_history', 'seedbed_state', 'seedbed_seed_history', 'seedbed_environment_history') order by 1");
    }
}
