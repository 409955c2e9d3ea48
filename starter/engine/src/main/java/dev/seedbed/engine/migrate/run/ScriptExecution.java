package dev.seedbed.engine.migrate.run;

import dev.seedbed.engine.jdbc.script.CopyRows;
import dev.seedbed.engine.jdbc.script.ScriptReader;
import dev.seedbed.engine.jdbc.script.ScriptStatement;
import dev.seedbed.engine.jdbc.script.SimpleQueries;
import dev.seedbed.engine.migrate.file.MigrationScript;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.core.BaseConnection;

/** Sends the statements of scripts to the server, one by one or all together. */
final class ScriptExecution {

    /** On a line of its own: a comment may end the statement before it. */
    private static final String BETWEEN = "\n;\n";

    private final Connection connection;
    private final ServerOutput output;

    ScriptExecution(Connection connection, ServerOutput output) {
        this.connection = connection;
        this.output = output;
    }

    void warn(String text) {
        output.warn(text);
    }

    /** Runs a script's statements, one after the other. */
    void run(MigrationScript script, StatementListener listener) throws SQLException {
        BaseConnection postgres = connection.unwrap(BaseConnection.class);
        try (SimpleQueries simple = SimpleQueries.on(postgres);
                ScriptReader reader = ScriptReader.ofMigration(script.source());
                Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            for (ScriptStatement next = reader.next(); next != null; next = reader.next()) {
                run(script, reader, next, statement, postgres, listener);
                reader.standardConformingStrings(simple.standardConformingStrings());
            }
        }
    }

    private void run(
            MigrationScript script,
            ScriptReader reader,
            ScriptStatement next,
            Statement statement,
            BaseConnection postgres,
            StatementListener listener)
            throws SQLException {
        String sql = next.text() + ";";
        listener.before(sql);
        List<SQLWarning> warnings = List.of();
        try {
            if (next.copiesFromScript()) {
                CopyRows.of(next, reader).into(postgres);
            } else {
                boolean hasRows = statement.execute(next.text());
                warnings = output.warnings(statement);
                output.log(warnings);
                output.results(statement, hasRows, 0, 0);
            }
        } catch (SQLException e) {
            List<SQLWarning> before = output.warnings(statement);
            listener.failed(sql, before, e);
            output.log(before);
            throw new StatementFailed(script, next, e);
        } finally {
            statement.clearWarnings();
        }
        listener.after(sql, warnings);
    }

    /**
     * Sends statements in the transaction that is open, between one of ours and two of ours, each of which has one result.
     *
     * @return how many rows the last one has changed
     */
    long runTogether(String before, List<String> statements, String after, String last) throws SQLException {
        List<String> all = new ArrayList<>();
        all.add(before);
        all.addAll(statements);
        all.add(after);
        all.add(last);
        return SimpleQueries.during(connection.unwrap(BaseConnection.class), () -> {
            try (Statement statement = connection.createStatement()) {
                statement.setEscapeProcessing(false);
                boolean hasRows = statement.execute(String.join(BETWEEN, all));
                output.log(output.warnings(statement));
                return output.results(statement, hasRows, 1, 2);
            }
        });
    }
}
