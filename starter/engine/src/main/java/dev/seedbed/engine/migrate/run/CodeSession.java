package dev.seedbed.engine.migrate.run;

import dev.seedbed.engine.jdbc.Pooler;
import dev.seedbed.engine.jdbc.Transactions;
import dev.seedbed.engine.jdbc.lock.Fence;
import dev.seedbed.engine.migrate.AppliedVersion;
import dev.seedbed.engine.migrate.CallbackEvent;
import dev.seedbed.engine.migrate.HistoryRow;
import dev.seedbed.engine.migrate.HistoryTable;
import dev.seedbed.engine.migrate.Migration;
import dev.seedbed.engine.migrate.MigrationOverview;
import dev.seedbed.engine.migrate.MigrationSession;
import dev.seedbed.engine.migrate.PendingMigration;
import dev.seedbed.engine.migrate.PlannedCallback;
import dev.seedbed.engine.migrate.SqlText;
import dev.seedbed.engine.migrate.StatementLockCare;
import dev.seedbed.engine.migrate.Version;
import dev.seedbed.engine.migrate.file.MigrationScript;
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

    private static final Set<CallbackEvent> OF_A_RUN = EnumSet.of(
            CallbackEvent.AFTER_CONNECT,
            CallbackEvent.BEFORE_VALIDATE,
            CallbackEvent.AFTER_VALIDATE,
            CallbackEvent.CREATE_SCHEMA,
            CallbackEvent.BEFORE_CREATE_SCHEMA,
            CallbackEvent.BEFORE_BASELINE,
            CallbackEvent.AFTER_BASELINE,
            CallbackEvent.BEFORE_MIGRATE,
            CallbackEvent.AFTER_VERSIONED,
            CallbackEvent.BEFORE_REPEATABLES,
            CallbackEvent.AFTER_MIGRATE_APPLIED,
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

    /** Whether the session's settings may have changed. */
    private boolean used;

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
    public void requireRunnable(List<Migration> pending) throws SQLException {
        parsed.parseAhead(pending.stream().map(this::code).toList());
        if (pending.isEmpty() || !Pooler.isBetween(connection)) {
            return;
        }
        for (Migration migration : pending) {
            if (!parsed.isTransactional(code(migration))) {
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
    public List<PlannedCallback> callbacks() {
        return OF_A_RUN.stream()
                .filter(this::isAnnounced)
                .flatMap(event -> called().at(event).stream())
                .toList();
    }

    private boolean isAnnounced(CallbackEvent event) {
        return switch (event) {
            case BEFORE_VALIDATE, AFTER_VALIDATE -> settings.judge().validated();
            case CREATE_SCHEMA, BEFORE_CREATE_SCHEMA -> settings.schema().created();
            default -> true;
        };
    }

    @Override
    public void validationFailed() {
        called().announce(CallbackEvent.AFTER_CONNECT);
        if (settings.judge().validated()) {
            called().announce(CallbackEvent.BEFORE_VALIDATE);
            called().announce(CallbackEvent.AFTER_VALIDATE_ERROR);
        }
    }

    @Override
    public boolean hasCallbacksOfMigrations() {
        return called().listenToMigrations();
    }

    @Override
    public void call(PlannedCallback callback, int applied) {
        used = true;
        called().call(callback, applied);
    }

    @Override
    public SqlText text(PlannedCallback callback) {
        return called().text(callback);
    }

    @Override
    public void failed() {
        called().announce(CallbackEvent.AFTER_MIGRATE_ERROR);
    }

    @Override
    public PendingMigration pending(Migration migration) {
        used = true;
        return new CodePendingMigration(migration, code(migration), run(), texts);
    }

    @Override
    public AppliedVersion applied(Migration migration) {
        used = true;
        Version version = migration.version();
        Optional<MigrationScript> undo =
                version == null ? Optional.empty() : contents.get().undoOf(version);
        return new CodeAppliedVersion(migration, undo, run(), texts);
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
    public String beforeScriptText() {
        return session.beginning(true);
    }

    @Override
    public void close() {
        contents.close();
        parsed.close();
        try {
            if (used && !connection.isClosed()) {
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

    private Callbacks called() {
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
                called(),
                parsed,
                scripts,
                settings.scripts().skipped());
    }
}
