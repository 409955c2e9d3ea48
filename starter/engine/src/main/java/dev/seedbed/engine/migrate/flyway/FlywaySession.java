package dev.seedbed.engine.migrate.flyway;

import dev.seedbed.engine.jdbc.NamedSql;
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
import dev.seedbed.engine.problem.Problem;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.Event;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.output.CommandResultFactory;
import org.flywaydb.core.api.output.MigrateResult;
import org.flywaydb.core.internal.database.base.Schema;
import org.flywaydb.core.internal.info.MigrationInfoImpl;
import org.jspecify.annotations.Nullable;

/**
 * One run of migrations, in the order of Flyway's own {@code migrate}: the same callbacks at the same places, the same
 * rows. The history is read once, by the caller, instead of once a migration.
 */
final class FlywaySession implements MigrationSession {

    private static final Set<Event> ON_EVERY_RUN = Set.of(
            Event.BEFORE_VALIDATE,
            Event.AFTER_VALIDATE,
            Event.CREATE_SCHEMA,
            Event.BEFORE_CREATE_SCHEMA,
            Event.BEFORE_MIGRATE,
            Event.AFTER_VERSIONED,
            Event.AFTER_MIGRATE,
            Event.AFTER_MIGRATE_OPERATION_FINISH);

    private final FlywayParts parts;
    private final Connection connection;
    private final HistoryTable table;
    private final HistoryWriter history;
    private final MigrationExecution execution;
    private final ParsedAhead texts;
    private final HistoryText rows;
    private final MigrationTexts written;
    private final Undoing undoing;
    /** The same history is asked about several times in a run, and its answer does not change. */
    private final Map<List<HistoryRow>, FlywayOverview> known = new HashMap<>();

    private @Nullable FlywayOverview last;
    private boolean versionedOnly = true;
    private boolean begun;

    FlywaySession(FlywayParts parts, Connection connection, StatementLockCare care) {
        this.parts = parts;
        this.connection = connection;
        this.table = new HistoryTable(
                parts.defaultSchema().getName(), parts.configuration().getTable());
        this.texts = new ParsedAhead(() -> parts.callbackList().isEmpty());
        this.history = new HistoryWriter(connection, table, parts.database().getInstalledBy());
        this.execution = new MigrationExecution(parts, connection, table, history, care);
        this.rows = new HistoryText(table, parts.database().getInstalledBy());
        this.written = new MigrationTexts(parts, execution, rows);
        this.undoing = new Undoing(parts, execution, rows);
    }

    @Override
    public HistoryTable historyTable() {
        return table;
    }

    @Override
    public List<String> schemas() {
        return parts.schemas().stream().map(schema -> schema.getName()).toList();
    }

    @Override
    public MigrationOverview against(List<HistoryRow> rows) {
        try {
            last = known.computeIfAbsent(List.copyOf(rows), history -> new FlywayOverview(parts, history));
            return last.overview();
        } catch (FlywayException e) {
            throw FlywayProblems.unreadable(e);
        }
    }

    @Override
    public BaselineSettings baseline() {
        Configuration configuration = parts.configuration();
        return new BaselineSettings(
                configuration.isBaselineOnMigrate(),
                Version.of(configuration.getBaselineVersion().getVersion()),
                configuration.getBaselineDescription());
    }

    @Override
    public void createHistory(List<String> schemasMissingBefore) throws SQLException {
        List<String> missingSchemas = stillMissing(schemasMissingBefore);
        if (!missingSchemas.isEmpty() && !parts.configuration().isCreateSchemas()) {
            throw new Problem(
                    "The schema \"" + missingSchemas.get(0) + "\" does not exist.",
                    "flyway.datasources.*.create-schemas is false, so it is not created here.",
                    "Create it (CREATE SCHEMA " + NamedSql.quoted(missingSchemas.get(0))
                            + ";), or let it be created: create-schemas: true.");
        }
        for (String schema : missingSchemas) {
            history.execute("create schema " + NamedSql.quoted(schema));
        }
        history.execute(
                parts.database().getRawCreateScript(parts.defaultSchema().getTable(table.name()), false));
        if (!missingSchemas.isEmpty()) {
            history.schemasCreated(missingSchemas);
        }
    }

    /** A callback may have created them in the meantime: that is what createSchema callbacks are for. */
    @SuppressWarnings("rawtypes") // as in FlywayParts
    private List<String> stillMissing(List<String> names) {
        List<String> missing = new ArrayList<>();
        for (Schema schema : parts.schemas()) {
            if (names.contains(schema.getName()) && !schema.exists()) {
                missing.add(schema.getName());
            }
        }
        return missing;
    }

    @Override
    public boolean recordBaseline(Version version, Fence fence) throws SQLException {
        return history.baseline(version, parts.configuration().getBaselineDescription(), fence);
    }

    @Override
    public boolean callsBackAlways() {
        return parts.callBackOn(ON_EVERY_RUN);
    }

    @Override
    public boolean runsInTransaction(Migration migration) {
        try {
            return texts.runsInTransaction(info(migration));
        } catch (FlywayException e) {
            throw FlywayProblems.unreadable(e);
        }
    }

    @Override
    public void requireRunnable(List<Migration> pending) throws SQLException {
        texts.parseAhead(pending.stream().map(this::info).toList());
        if (pending.isEmpty() || !Pooler.isBetween(connection)) {
            return;
        }
        for (Migration migration : pending) {
            if (!runsInTransaction(migration)) {
                throw FlywayProblems.pooler(migration);
            }
        }
    }

    @Override
    public void beforeScript() throws SQLException {
        execution.beforeScript();
    }

    @Override
    public void afterScript() {
        try {
            parts.initSql().run(connection);
        } catch (FlywayException e) {
            throw FlywayProblems.unreadable(e);
        }
    }

    @Override
    public void validated(List<String> missingSchemas) {
        if (parts.configuration().isValidateOnMigrate() && !missingSchemas.contains(table.schema())) {
            announce(Event.BEFORE_VALIDATE);
            announce(Event.AFTER_VALIDATE);
        }
    }

    @Override
    public void creatingSchemas() {
        if (parts.configuration().isCreateSchemas()) {
            announce(Event.CREATE_SCHEMA);
            announce(Event.BEFORE_CREATE_SCHEMA);
        }
    }

    @Override
    public void baselining(boolean done) {
        announce(done ? Event.AFTER_BASELINE : Event.BEFORE_BASELINE);
    }

    @Override
    public void begin() {
        begun = true;
        announce(Event.BEFORE_MIGRATE);
    }

    @Override
    public void apply(Migration migration, Fence fence) throws SQLException {
        if (versionedOnly && migration.version() == null) {
            announce(Event.AFTER_VERSIONED);
            announce(Event.BEFORE_REPEATABLES);
            versionedOnly = false;
        }
        execution.run(migration, info(migration), runsInTransaction(migration), fence);
    }

    @Override
    public void record(Migration migration, Fence fence) throws SQLException {
        history.migration(info(migration), 0, true, fence);
    }

    @Override
    public void recordUndone(Migration migration, Fence fence) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            if (statement.executeUpdate(rows.undone(migration, fence.condition())) != 1) {
                throw Fence.lost();
            }
        }
    }

    @Override
    public Optional<Undo> undoOf(Migration migration) {
        try {
            return undoing.of(migration);
        } catch (FlywayException e) {
            throw FlywayProblems.unreadable(e);
        }
    }

    @Override
    public void undo(Migration migration, Fence fence) throws SQLException {
        begun = true;
        undoing.run(migration, fence);
    }

    @Override
    public List<String> historyText(List<String> missingSchemas) {
        List<String> statements = new ArrayList<>();
        missingSchemas.forEach(schema -> statements.add("create schema " + NamedSql.quoted(schema)));
        statements.add(parts.database().getRawCreateScript(parts.defaultSchema().getTable(table.name()), false));
        if (!missingSchemas.isEmpty()) {
            statements.add(rows.schemasCreated(missingSchemas));
        }
        return statements;
    }

    @Override
    public String baselineText(Version version) {
        return rows.baseline(version, parts.configuration().getBaselineDescription());
    }

    @Override
    public SqlText text(Migration migration) {
        boolean transactional = runsInTransaction(migration);
        try {
            return written.of(info(migration), transactional);
        } catch (FlywayException e) {
            throw FlywayProblems.unreadable(e);
        }
    }

    @Override
    public String beforeScriptText() {
        return execution.beginning(true);
    }

    @Override
    public void finish(int applied) {
        if (versionedOnly) {
            announce(Event.AFTER_VERSIONED);
        }
        if (applied > 0) {
            announce(Event.AFTER_MIGRATE_APPLIED);
        }
        announce(Event.AFTER_MIGRATE);
        finished(applied);
    }

    @Override
    public void failed() {
        announce(Event.AFTER_MIGRATE_ERROR);
    }

    /** Flyway's own closing would set a role on the session, even where nothing has run. */
    @Override
    public void close() {
        parts.close();
        texts.close();
        try {
            if (begun && !connection.isClosed()) {
                execution.restore();
            }
        } catch (SQLException gone) {
            Transactions.closeQuietly(connection);
        }
    }

    private MigrationInfoImpl info(Migration migration) {
        if (last == null) {
            throw new IllegalStateException("nothing is known of a migration before the history was looked at");
        }
        return last.info(migration);
    }

    private void finished(int applied) {
        MigrateResult result = CommandResultFactory.createMigrateResult(
                parts.database().getCatalog(),
                parts.database().getDatabaseType().getName(),
                parts.configuration());
        result.migrationsExecuted = applied;
        try {
            parts.callbacks().onOperationFinishEvent(Event.AFTER_MIGRATE_OPERATION_FINISH, result);
        } catch (FlywayException e) {
            throw FlywayProblems.callback(Event.AFTER_MIGRATE_OPERATION_FINISH, e);
        }
    }

    private void announce(Event event) {
        try {
            parts.callbacks().onMigrateOrUndoEvent(event);
        } catch (FlywayException e) {
            throw FlywayProblems.callback(event, e);
        }
    }
}
