package dev.seedbed.engine.prepare;

import dev.seedbed.engine.TestServer.TestDatabase;
import dev.seedbed.engine.jdbc.script.ScriptReader;
import dev.seedbed.engine.jdbc.script.ScriptSource;
import dev.seedbed.engine.jdbc.script.ScriptStatement;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.PGConnection;

/** Runs a script as {@code psql -v ON_ERROR_STOP=1 -f} does: statement by statement, each transaction as the script says. */
public final class Psql {

    private Psql() {}

    public static void run(TestDatabase database, String script) {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ScriptReader reader = new ScriptReader(ScriptSource.text("script", script))) {
            for (ScriptStatement next = reader.next(); next != null; next = reader.next()) {
                if (next.copiesFromScript()) {
                    ByteArrayOutputStream rows = new ByteArrayOutputStream();
                    reader.copyRows(rows::write);
                    connection
                            .unwrap(PGConnection.class)
                            .getCopyAPI()
                            .copyIn(next.text(), new ByteArrayInputStream(rows.toByteArray()));
                } else {
                    statement.execute(next.text());
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
