package dev.seedbed.engine.jdbc.script;

import dev.seedbed.engine.jdbc.SqlStates;
import dev.seedbed.engine.problem.Problem;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.postgresql.core.BaseConnection;
import org.postgresql.util.PSQLState;

/** One run of one script: its place in it, and what it has done so far. */
final class ScriptRun {

    private static final Pattern SETTING = Pattern.compile(
            "SET (?:SESSION |LOCAL )?(?!ROLE |SESSION |TRANSACTION |CONSTRAINTS |NAMES |TIME ZONE )([\\w.]+) (?:=|TO) .*");

    private final String script;
    private final ScriptReader reader;
    private final Refusals refusals;
    private final Statement statement;
    private final Connection connection;
    private final BaseConnection postgres;
    private final ProgressMeter meter;
    private final SimpleQueries simple;
    private final StatementBatch batch;
    private final List<String> skippedSettings = new ArrayList<>();
    private long copiedRows;
    private RowCounts rows = RowCounts.NONE;
    private int copiedFromLine;

    ScriptRun(
            String script,
            ScriptReader reader,
            Refusals refusals,
            Statement statement,
            ProgressMeter meter,
            SimpleQueries simple)
            throws SQLException {
        this.script = script;
        this.reader = reader;
        this.refusals = refusals;
        this.statement = statement;
        this.connection = statement.getConnection();
        this.postgres = connection.unwrap(BaseConnection.class);
        this.meter = meter;
        this.simple = simple;
        this.batch = new StatementBatch(statement);
    }

    ScriptResult run() {
        int statements = 0;
        for (ScriptStatement next = reader.next(); next != null; next = reader.next()) {
            refusals.check(script, next);
            accept(next);
            statements = next.number();
        }
        runWaiting();
        if (statements == 0) {
            throw ReadingProblem.empty(script);
        }
        return new ScriptResult(statements, copiedRows, rows, skippedSettings);
    }

    private void accept(ScriptStatement next) {
        boolean batched = StatementBatch.takes(next);
        if (batched) {
            batch.add(next);
        }
        if (!batched || batch.isFull()) {
            runWaiting();
        }
        if (!batched) {
            execute(next);
        }
    }

    private void runWaiting() {
        List<ScriptStatement> statements = batch.take();
        if (statements.size() > 1) {
            run(statements);
        } else {
            statements.forEach(this::execute);
        }
    }

    private void run(List<ScriptStatement> statements) {
        try {
            List<Integer> changed = batch.run(statements);
            for (int i = 0; i < changed.size(); i++) {
                rows = rows.after(statements.get(i).opening(), changed.get(i));
            }
            meter.at(statements.get(changed.size() - 1).number());
        } catch (SQLException e) {
            // which one it was can't be found out any more, or must not be tried
            if (SqlStates.isConnectionLost(e) || SqlStates.of(e).equals(SqlStates.QUERY_CANCELED)) {
                throw problem(statements.get(0), e);
            }
            statements.forEach(this::execute);
        }
    }

    private void execute(ScriptStatement next) {
        Matcher setting = SETTING.matcher(next.opening());
        try {
            if (next.copiesFromScript()) {
                copy(next);
            } else if (setting.matches()) {
                set(next, setting.group(1));
            } else {
                statement.execute(next.text());
                rows = rows.after(next.opening(), statement.getLargeUpdateCount());
            }
            reader.standardConformingStrings(simple.standardConformingStrings());
        } catch (SQLException e) {
            throw problem(next, e);
        }
        meter.at(next.number());
    }

    private Problem problem(ScriptStatement at, SQLException error) {
        return new ServerError(script, at, copiedFromLine, reader.dumpedFrom(), connection, error).problem();
    }

    private void copy(ScriptStatement copy) throws SQLException {
        copiedFromLine = reader.line();
        long count = CopyRows.of(copy, reader).into(postgres, sent -> meter.at(copy.number()));
        copiedRows += count;
        rows = rows.after(copy.opening(), count);
    }

    private void set(ScriptStatement set, String name) throws SQLException {
        Savepoint before = connection.setSavepoint();
        try {
            statement.execute(set.text());
        } catch (SQLException e) {
            if (!PSQLState.UNDEFINED_OBJECT.getState().equals(e.getSQLState())) {
                throw e;
            }
            connection.rollback(before);
            skippedSettings.add(name.toLowerCase(Locale.ROOT));
        }
        connection.releaseSavepoint(before);
    }
}
