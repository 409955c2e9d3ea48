package dev.seedbed.engine.jdbc.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seedbed.engine.TestServer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.core.BaseConnection;

class ScriptRunnerTest {

    private Connection connection;

    @BeforeEach
    void connect() throws SQLException {
        connection = TestServer.newDatabase().connect();
        connection.setAutoCommit(false);
    }

    @AfterEach
    void disconnect() throws SQLException {
        connection.close();
    }

    @Test
    void aCopyBlockStreamsItsRowsIntoTheTable() throws SQLException {
        ScriptResult result =
                run("CREATE TABLE t (a int, b text);\nCOPY t FROM stdin;\n1\t\\N\n2\ta\\tb\n\\.\nSELECT 1;");

        assertThat(result).isEqualTo(new ScriptResult(3, 2, new RowCounts(2, 0, 0), List.of()));
        assertThat(query("SELECT string_agg(a || coalesce(b, 'null'), ',' ORDER BY a) FROM t"))
                .isEqualTo("1null,2a\tb");
    }

    @Test
    void csvRowsAreCopiedToo() throws SQLException {
        run("CREATE TABLE t (a int, b text);\nCOPY t FROM stdin WITH (FORMAT csv, HEADER);\na,b\n1,\"x\ny\"\n\\.\n");

        assertThat(query("SELECT b FROM t")).isEqualTo("x\ny");
    }

    @Test
    void theTransactionStaysTheCallers() throws SQLException {
        run(
                "CREATE TABLE t (a int);\nSAVEPOINT s; DROP TABLE t; ROLLBACK TO s; ROLLBACK WORK TO SAVEPOINT s; RELEASE s;"
                        + "SET search_path = '';");
        assertThat(query("SELECT count(*) FROM public.t")).isEqualTo("0");

        connection.rollback();

        assertThat(query("SELECT to_regclass('public.t')")).isNull();
    }

    @Test
    void aConnectionInAutocommitIsRefused() throws SQLException {
        connection.setAutoCommit(true);

        assertThatThrownBy(() -> run("SELECT 1")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void settingsThatTheServerDoesNotKnowAreSkippedAndReported() throws SQLException {
        ScriptResult result =
                run("SET no_such_timeout = 0;\nSET LOCAL other_thing TO 'x';\nSET LOCAL lock_timeout = '7s';");

        assertThat(result.skippedSettings()).containsExactly("no_such_timeout", "other_thing");
        assertThat(query("SHOW lock_timeout")).isEqualTo("7s");
    }

    @Test
    void theSessionIsResetAfterACommitAndAfterARollback() throws SQLException {
        String script = "CREATE ROLE %s; SET search_path = ''; SET lock_timeout = '7s'; SET ROLE %1$s;";
        run(script.formatted("reset_after_commit"));
        connection.commit();
        ScriptRunner.resetSession(connection);
        assertThatTheSessionIsFresh();

        run(script.formatted("reset_after_rollback"));
        connection.rollback();
        ScriptRunner.resetSession(connection);
        assertThatTheSessionIsFresh();
    }

    private void assertThatTheSessionIsFresh() throws SQLException {
        assertThat(query("SELECT current_user || ' ' || current_setting('search_path') || ' '"
                        + " || current_setting('lock_timeout')"))
                .isEqualTo("postgres \"$user\", public 0");
        connection.rollback();
        assertThat(connection.getAutoCommit()).isFalse();
    }

    @Test
    void resettingWithinATransactionIsRefused() throws SQLException {
        run("SELECT 1");

        assertThatThrownBy(() -> ScriptRunner.resetSession(connection)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void backslashesFollowTheSettingOfTheScript() throws SQLException {
        run("SET standard_conforming_strings = off; SET escape_string_warning = off;"
                + "CREATE TABLE t AS SELECT 'it\\'s; one' AS a; SET standard_conforming_strings = on; SELECT 'c:\\';");

        assertThat(query("SELECT a FROM t")).isEqualTo("it's; one");
    }

    @Test
    void bracesAndQuestionMarksAreNotForTheDriver() throws SQLException {
        run("CREATE TABLE t AS SELECT '{\"a\": 1}'::jsonb ? 'a' AS found, '{d 2024-01-01} ${x} :y ?' AS text;");

        assertThat(query("SELECT found || text FROM t")).isEqualTo("true{d 2024-01-01} ${x} :y ?");
    }

    @Test
    void theDriversModeIsAsBefore() throws SQLException {
        var driver = connection.unwrap(BaseConnection.class).getQueryExecutor();
        var before = driver.getPreferQueryMode();

        run("SELECT 1");

        assertThat(driver.getPreferQueryMode()).isEqualTo(before);
    }

    @Test
    void longRunsTellTheirProgress() throws SQLException {
        List<ScriptProgress> told = new ArrayList<>();
        ScriptSource source = ScriptSource.text("slow.sql", "SELECT pg_sleep(0.6);\nSELECT 2;\nSELECT 3;");

        new ScriptRunner(Set.of(), told::add).run(source, connection);

        assertThat(told).containsExactly(new ScriptProgress(21, 41, 1));
    }

    private ScriptResult run(String script) throws SQLException {
        return new ScriptRunner(Set.of()).run(ScriptSource.text("db/init.sql", script), connection);
    }

    private String query(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
