package dev.seedbed.engine.operate.locks;

import dev.seedbed.engine.jdbc.SqlStates;
import dev.seedbed.engine.jdbc.Transactions;
import dev.seedbed.engine.jdbc.script.ScriptReader;
import dev.seedbed.engine.jdbc.script.ScriptSource;
import dev.seedbed.engine.jdbc.script.ScriptStatement;
import dev.seedbed.engine.migrate.Migration;
import dev.seedbed.engine.migrate.PendingMigration;
import dev.seedbed.engine.migrate.SqlText;
import dev.seedbed.engine.migrate.Undo;
import dev.seedbed.engine.prepare.OperationContext;
import dev.seedbed.engine.prepare.Step;
import dev.seedbed.engine.problem.Problem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.postgresql.PGConnection;

/** Runs migrations statement by statement in a database that is there for nothing else, and looks after each. */
final class Measurement {

    private final OperationContext place;
    private final Connection connection;

    Measurement(OperationContext place) {
        this.place = place;
        this.connection = place.connection();
    }

    MigrationLocks of(Migration migration) throws SQLException {
        Step step = new Step.Migrate(place.settings().datasource(), migration);
        PendingMigration pending = place.session().pending(migration);
        SqlText text = pending.text();
        if (text.hidden().isPresent()) {
            pending.apply(place.lock().fence());
            return new MigrationLocks(step, text.transactional(), text.hidden(), List.of());
        }
        try {
            return measured(step, text);
        } catch (SQLException e) {
            throw failed("Migration " + migration.title(), migration.script(), e);
        }
    }

    /** An undo is a script, always: what it sends is known. */
    MigrationLocks of(Undo undo) throws SQLException {
        try {
            return measured(new Step.UndoMigration(place.settings().datasource(), undo), undo.text())
                    .withoutSaferForms();
        } catch (SQLException e) {
            throw failed("The undo of migration " + undo.migration().title(), undo.script(), e);
        }
    }

    private MigrationLocks measured(Step step, SqlText text) throws SQLException {
        List<StatementLocks> statements = text.transactional() ? inOne(text) : oneByOne(text);
        return new MigrationLocks(step, text.transactional(), Optional.empty(), statements);
    }

    private List<StatementLocks> inOne(SqlText text) throws SQLException {
        Tables tables = Tables.of(connection);
        int process = connection.unwrap(PGConnection.class).getBackendPID();
        return Transactions.inOne(connection, () -> {
            List<StatementLocks> statements = new ArrayList<>();
            for (String before : text.before()) {
                run(before);
            }
            for (String sql : text.statements()) {
                run(sql);
                Map<String, LockMode> taken = new TreeMap<>();
                tables.noteLocks(connection, process, taken);
                statements.add(found(sql, taken, tables));
            }
            for (String after : text.after()) {
                run(after);
            }
            return statements;
        });
    }

    private List<StatementLocks> oneByOne(SqlText text) throws SQLException {
        Tables tables = Tables.of(connection);
        List<StatementLocks> statements = new ArrayList<>();
        for (String before : text.before()) {
            run(before);
        }
        for (String sql : text.statements()) {
            tables.forgetLocks();
            Map<String, LockMode> taken = new WatchedStatement(place, tables).run(sql);
            statements.add(found(sql, taken, tables));
        }
        for (String after : text.after()) {
            run(after);
        }
        return statements;
    }

    private StatementLocks found(String sql, Map<String, LockMode> taken, Tables tables) throws SQLException {
        List<String> rewritten = tables.rewritten(connection);
        tables.noteHeld(rewritten, taken);
        List<StatementLocks.TableLock> locks = Tables.locks(taken);
        return new StatementLocks(sql, locks, rewritten, SaferForm.of(sql, locks, rewritten));
    }

    private void run(String sql) throws SQLException {
        if (sql.endsWith("\n\\.")) {
            copy(sql);
            return;
        }
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        }
    }

    private void copy(String sql) throws SQLException {
        try (ScriptReader reader = new ScriptReader(ScriptSource.text("COPY", sql))) {
            ScriptStatement copy = reader.next();
            ByteArrayOutputStream rows = new ByteArrayOutputStream();
            reader.copyRows(rows::write);
            if (copy != null) {
                connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn(copy.text(), new ByteArrayInputStream(rows.toByteArray()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Problem failed(String subject, String script, SQLException error) {
        return new Problem(
                subject + " failed in the scratch copy.",
                SqlStates.inFull(error),
                "It would most likely fail in the database as well: correct " + script + ". Nothing was changed.",
                error);
    }
}
