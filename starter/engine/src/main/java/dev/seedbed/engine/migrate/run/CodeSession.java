package dev.seedbed.engine.migrate.run;

import dev.seedbed.engine.jdbc.Pooler;
import dev.seedbed.engine.jdbc.Transactions;
import dev.seedbed.engine.jdbc.lock.Fence;
import dev.seedbed.engine.migrate.HistoryRow;
import dev.seedbed.engine.migrate.HistoryTable;
import dev.seedbed.engine.migrate.Migration;
import dev.seedbed.engine.migrate.MigrationOverview;
import dev.seedbed.engine.migrate.MigrationSession;
import dev.seedbed.engine.migrate.SqlText;
import dev.seedbed.engine.migrate.StatementLockCare;
import dev.seedbed.engine.migrate.Undo;
import dev.seedbed.engine.migrate.Version;
import dev.seedbed.engine.migrate.file.CallbackEvent;
import dev.seedbed.engine.migrate.file.MigrationScript;
import dev.seedbed.engine.migrate.judge.JudgedMigration;
import dev.seedbed.engine.migrate.judge.Judgement;
import dev.seedbed.engine.migrate.judge.Overview;
import dev.seedbed.engine.migrate.resolve.CodeMigration;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The code's migrations on one connection. */
final class CodeSession implements MigrationSession {

    private static final Set<CallbackEvent> ON_EVERY_RUN = EnumSet.of(
            CallbackEvent.AFTER_CONNECT,
            CallbackEvent.BEFORE_VALIDATE,
            CallbackEvent.AFTER_VALIDATE,
            CallbackEvent.CREATE_SCHEMA,
            CallbackEvent.BEFORE_CREATE_SCHEMA,
            CallbackEvent.BEFORE_MIGRATE,
            CallbackEvent.AFTER_VERSIONED,
            CallbackEvent.AFTER_MIGRATE,
            CallbackEvent.AFTER_MIGRATE_OPERATION_FINISH);

    private final MigrationSettings settings;
    private final Connection connection;
    private final InitSql initSql;
    private final BackgroundValue<CodeContents> contents;
    private final HistoryTable table;
    private final List<String> schemas;
    private final SessionSettings session;
    private final HistoryRows rows;
    private final HistorySetup setup;
    private final ParsedScripts parsed;
    private final MigrationTexts texts;
    private final StatementLockCare care;
    private final ScriptExecution scripts;
    /** The same history is asked about several times in a run, and its answer does not change. */
    private final Map<List<HistoryRow>, MigrationOverview> known = new HashMap<>();

    private @Nullable Callbacks callbacks;
    private boolean versionedOnly = true;
    private boolean begun;

    /**
     * Opens the code's migrations.
     *
     * @param background whether they may still be read, on another thread, when this returns
     */
    static CodeSession open(
            Code code, Connection connection, StatementLockCare care, MigrationLog log, boolean background) {
        InitSql initSql = new InitSql(code.settings(), log);
        initSql.run(connection);
        SessionFacts facts = SessionFacts.read(connection);
        String schema = facts.defaultSchema(code.settings().schema());
        BackgroundValue<CodeContents> contents = CodeReading.begin(code, facts, schema, log, background);
        return new CodeSession(code.settings(), connection, care, log, initSql, facts, schema, contents);
    }

    private CodeSession(
            MigrationSettings settings,
            Connection connection,
            StatementLockCare care,
            MigrationLog log,
            InitSql initSql,
            SessionFacts facts,
            String schema,
            BackgroundValue<CodeContents> contents) {
        this.settings = settings;
        this.connection = connection;
        this.initSql = initSql;
        this.contents = contents;
        this.care = care;
        this.table = new HistoryTable(schema, settings.schema().table());
        this.schemas = settings.schema().managed(schema);
        this.session = new SessionSettings(connection, facts, schema, care);
        this.rows = new HistoryRows(
                table,
                settings.schema().tablespace(),
                settings.schema().installedBy().orElse(facts.user()));
        this.setup = new HistorySetup(connection, rows, settings.schema().created());
        this.parsed = new ParsedScripts(settings.scripts());
        this.texts = new MigrationTexts(session, rows, parsed, settings.scripts());
        this.scripts = new ScriptExecution(
                connection, new ServerOutput(log, settings.scripts().showsRows()));
    }

    @Override
    public HistoryTable historyTable() {
        return table;
    }

    @Override
    public List<String> schemas() {
        return schemas;
    }

    @Override
    public MigrationOverview against(List<HistoryRow> history) {
        return known.computeIfAbsent(
                List.copyOf(history),
                held -> Overview.of(
                        Judgement.of(contents.get().migrations(), held, settings.judge()), parsed::isTransactional));
    }

    @Override
    public BaselineSettings baseline() {
        return settings.baseline();
    }

    @Override
    public void createHistory(List<String> missingSchemas) throws SQLException {
        setup.create(missingSchemas);
    }

    @Override
    public boolean recordBaseline(Version version, Fence fence) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.executeUpdate(
                            rows.baseline(version, settings.baseline().description(), fence.condition()))
                    == 1;
        }
    }

    @Override
    public boolean callsBackAlways() {
        return callbacks().listenTo(ON_EVERY_RUN);
    }

    @Override
    public boolean runsInTransaction(Migration migration) {
        return parsed.isTransactional(code(migration));
    }

    @Override
    public void requireRunnable(List<Migration> pending) throws SQLException {
        parsed.parseAhead(pending.stream().map(this::code).toList());
        if (pending.isEmpty() || !Pooler.isBetween(connection)) {
            return;
        }
        for (Migration migration : pending) {
            if (!runsInTransaction(migration)) {
                throw MigrationProblems.pooler(migration);
            }
        }
    }

    @Override
    public void beforeScript() throws SQLException {
        session.beginScript();
    }

    @Override
    public void afterScript() {
        initSql.run(connection);
    }

    @Override
    public void validated(List<String> missingSchemas) {
        callbacks().announceConnection();
        if (settings.judge().validated() && !missingSchemas.contains(table.schema())) {
            callbacks().announce(CallbackEvent.BEFORE_VALIDATE);
            callbacks().announce(CallbackEvent.AFTER_VALIDATE);
        }
    }

    @Override
    public void validationFailed() {
        callbacks().announceConnection();
        if (settings.judge().validated()) {
            callbacks().announce(CallbackEvent.BEFORE_VALIDATE);
            callbacks().announce(CallbackEvent.AFTER_VALIDATE_ERROR);
        }
    }

    @Override
    public void creatingSchemas() {
        if (settings.schema().created()) {
            callbacks().announce(CallbackEvent.CREATE_SCHEMA);
            callbacks().announce(CallbackEvent.BEFORE_CREATE_SCHEMA);
        }
    }

    @Override
    public void baselining(boolean done) {
        callbacks().announce(done ? CallbackEvent.AFTER_BASELINE : CallbackEvent.BEFORE_BASELINE);
    }

    @Override
    public void begin() {
        begun = true;
        callbacks().announce(CallbackEvent.BEFORE_MIGRATE);
    }

    @Override
    public void apply(Migration migration, Fence fence) throws SQLException {
        if (versionedOnly && migration.version() == null) {
            callbacks().announce(CallbackEvent.AFTER_VERSIONED);
            callbacks().announce(CallbackEvent.BEFORE_REPEATABLES);
            versionedOnly = false;
        }
        CodeMigration code = code(migration);
        run().run(migration, JudgedMigration.pending(code), code, fence);
    }

    @Override
    public void record(Migration migration, Fence fence) throws SQLException {
        run().insert(rows.recorded(code(migration), fence.condition()));
    }

    @Override
    public void recordUndone(Migration migration, Fence fence) throws SQLException {
        run().insert(rows.undone(migration, fence.condition()));
    }

    @Override
    public Optional<Undo> undoOf(Migration migration) {
        return undo(migration).map(script -> texts.of(migration, script));
    }

    private Optional<MigrationScript> undo(Migration migration) {
        Version version = migration.version();
        return version == null ? Optional.empty() : contents.get().undoOf(version);
    }

    @Override
    public void undo(Migration migration, Fence fence) throws SQLException {
        begun = true;
        run().undo(
                        migration,
                        undo(migration)
                                .orElseThrow(
                                        () -> new IllegalArgumentException("there is no undo script for " + migration)),
                        fence);
    }

    @Override
    public List<String> historyText(List<String> missingSchemas) {
        return setup.text(missingSchemas);
    }

    @Override
    public String baselineText(Version version) {
        return rows.baseline(version, settings.baseline().description(), HistoryRows.ALWAYS);
    }

    @Override
    public SqlText text(Migration migration) {
        return texts.of(code(migration));
    }

    @Override
    public String beforeScriptText() {
        return session.beginning(true);
    }

    @Override
    public void finish(int applied) {
        if (versionedOnly) {
            callbacks().announce(CallbackEvent.AFTER_VERSIONED);
        }
        if (applied > 0) {
            callbacks().announce(CallbackEvent.AFTER_MIGRATE_APPLIED);
        }
        callbacks().announce(CallbackEvent.AFTER_MIGRATE);
        callbacks().announceFinish(applied);
    }

    @Override
    public void failed() {
        callbacks().announce(CallbackEvent.AFTER_MIGRATE_ERROR);
    }

    @Override
    public void close() {
        contents.close();
        parsed.close();
        try {
            if (begun && !connection.isClosed()) {
                session.restore();
            }
        } catch (SQLException gone) {
            Transactions.closeQuietly(connection);
        }
    }

    /** The code's own record of a migration that is pending. */
    private CodeMigration code(Migration migration) {
        return contents.get().migrations().stream()
                .filter(code -> isOf(code, migration))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the code does not have " + migration));
    }

    private static boolean isOf(CodeMigration code, Migration migration) {
        Version version = migration.version();
        return code.type().name().equals(migration.type())
                && (version == null
                        ? code.isRepeatable() && code.description().equals(migration.description())
                        : version.equals(code.version()));
    }

    private Callbacks callbacks() {
        Callbacks called = callbacks;
        if (called == null) {
            called = new Callbacks(contents.get().callbacks(), connection, session);
            callbacks = called;
        }
        return called;
    }

    private MigrationRun run() {
        return new MigrationRun(
                connection,
                session,
                rows,
                care,
                callbacks(),
                parsed,
                scripts,
                settings.scripts().skipped());
    }
}
