package dev.seedbed.engine.jdbc.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.seedbed.engine.TestServer;
import dev.seedbed.engine.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import org.assertj.core.api.AbstractStringAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each script that cannot be run: the whole message that a person sees, and that the database is as it was before. */
class BadScriptTest {

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
    void aSyntaxErrorInStatement412() {
        String script = "CREATE TABLE t (a int);\n" + "INSERT INTO t\n  VALUES (1);\n".repeat(410)
                + "INSERT INTO t (a)\n  VALUES (1)\n  RETURNIN a;\nSELECT 1;\n";

        assertThatRunning(script)
                .isEqualTo(
                        """
                        db/init.sql:824: syntax error at or near "RETURNIN", in statement 412 (line 822): INSERT INTO t (a) VALUES (1) RETURNIN a
                          Why:  PostgreSQL refused the statement (SQLSTATE 42601).
                          Next: Correct the script there and start again.""");
    }

    @Test
    void anErrorBehindCharactersOfSeveralBytes() {
        assertThatRunning("SELECT '🚀ö大',\n  'ö', nothing;")
                .isEqualTo(
                        """
                        db/init.sql:2: column "nothing" does not exist, in statement 1 (line 1): SELECT '🚀ö大', 'ö', nothing
                          Why:  PostgreSQL refused the statement (SQLSTATE 42703).
                          Next: Correct the script there and start again.""");
    }

    @Test
    void aRowThatViolatesAConstraint() {
        assertThatRunning("CREATE TABLE t (a int PRIMARY KEY);\nINSERT INTO t VALUES (7), (7);")
                .isEqualTo(
                        """
                        db/init.sql:2: duplicate key value violates unique constraint "t_pkey", in statement 2: INSERT INTO t VALUES (7), (7)
                          Why:  PostgreSQL refused the statement (SQLSTATE 23505).
                                Detail: Key (a)=(7) already exists.
                          Next: Correct the script there and start again.""");
    }

    @Test
    void aWrongRowInACopyBlock() {
        assertThatRunning("CREATE TABLE t (a int);\n\nCOPY t\n  FROM stdin;\n1\n2\nthree\n4\n\\.\n")
                .isEqualTo(
                        """
                        db/init.sql:7: invalid input syntax for type integer: "three", in statement 2 (line 3): COPY t FROM stdin
                          Why:  PostgreSQL refused the statement (SQLSTATE 22P02).
                                Context: COPY t, line 3, column a: "three"
                          Next: Correct the script there and start again.""");
    }

    @Test
    void aWrongRowEarlyInACopyOfManyMegabytes() {
        assertThatRunning("CREATE TABLE t (a int);\nCOPY t FROM stdin;\nx\n" + "1234567\n".repeat(1_000_000) + "\\.\n")
                .startsWith(
                        "db/init.sql:3: invalid input syntax for type integer: \"x\", in statement 2 (line 2): COPY t");
    }

    @Test
    void aCopyIntoATableThatDoesNotExist() {
        assertThatRunning("COPY t FROM stdin;\n1\n\\.\n")
                .isEqualTo(
                        """
                        db/init.sql:1: relation "t" does not exist, in statement 1: COPY t FROM stdin
                          Why:  PostgreSQL refused the statement (SQLSTATE 42P01).
                          Next: Correct the script there and start again.""");
    }

    @Test
    void aCopyThatHasBeenCutOff() {
        assertThatRunning("CREATE TABLE t (a int);\nCOPY t FROM stdin;\n1\n")
                .isEqualTo(
                        """
                        db/init.sql:2: the rows of this COPY have no end: COPY t FROM stdin
                          Why:  The script ended on line 4 without the line \\. that closes them; it has probably been cut off.
                          Next: Dump the file again, or write a line with nothing but \\. below the last row.""");
    }

    @Test
    void rowsThatAreNotUtf8() {
        byte[] script = "CREATE TABLE t (a text);\nCOPY t FROM stdin;\nok\ncaf\u00e9\n\\.\n"
                .getBytes(StandardCharsets.ISO_8859_1);

        assertThatRunning(ScriptSource.bytes("db/init.sql", script))
                .isEqualTo(
                        """
                        db/init.sql:4: invalid byte sequence for encoding "UTF8": 0xe9 0x0a, in statement 2 (line 2): COPY t FROM stdin
                          Why:  Scripts are sent as UTF-8, and these bytes are in another encoding.
                                Context: COPY t, line 2
                          Next: Save the file as UTF-8, or dump it again with pg_dump --encoding=UTF8.""");
    }

    @Test
    void statementsThatAreNotUtf8() {
        byte[] script =
                "CREATE TABLE t (a text);\nINSERT INTO t VALUES ('caf\u00e9');\n".getBytes(StandardCharsets.ISO_8859_1);

        assertThatRunning(ScriptSource.bytes("db/init.sql", script))
                .isEqualTo(
                        """
                        db/init.sql:2: byte 0xE9 is not UTF-8 here, after: INSERT INTO t VALUES ('caf
                          Why:  Scripts are read as UTF-8, and this file is in another encoding.
                          Next: Save the file as UTF-8 (for example: iconv -f LATIN1 -t UTF-8), or dump it with pg_dump --encoding=UTF8.""");
    }

    @Test
    void anotherClientEncoding() {
        assertThatRunning("SET client_encoding = 'LATIN1';")
                .isEqualTo(
                        """
                        db/init.sql:1: a script must not contain: SET client_encoding = 'LATIN1'
                          Why:  Scripts are read and sent as UTF-8, so another encoding would garble what they say.
                          Next: Dump again with pg_dump --encoding=UTF8, or save the file as UTF-8 and take this line out.""");
    }

    @Test
    void anEmptyFile() {
        assertThatRunning("\n-- later\n/* much later */;\n")
                .isEqualTo(
                        """
                        db/init.sql contains no statement
                          Why:  The file is empty, or holds nothing but comments and blank lines.
                          Next: Write the SQL into it, for example with pg_dump --no-owner --no-privileges, or remove the file.""");
    }

    @Test
    void aDirectory(@TempDir Path directory) {
        assertThat(problem(() -> ScriptSource.file(directory)))
                .isEqualTo(
                        """
                        %s is a directory
                          Why:  A script is one file, and there is a directory of its name.
                          Next: Rename the directory, or name a file in it where the script is configured."""
                                .formatted(directory));
    }

    @Test
    void aFileThatDoesNotExist(@TempDir Path directory) {
        Path file = directory.resolve("init.sql");

        assertThat(problem(() -> ScriptSource.file(file)))
                .isEqualTo(
                        """
                        %s does not exist
                          Why:  The script was looked for at %1$s, and there is no such file.
                          Next: Create the file, or correct its name where it is configured."""
                                .formatted(file));
    }

    @Test
    void aFileThatVanishesBeforeItIsRead(@TempDir Path directory) throws Exception {
        Path file = Files.writeString(directory.resolve("init.sql"), "SELECT 1");
        ScriptSource source = ScriptSource.file(file);
        Files.delete(file);

        assertThatRunning(source)
                .isEqualTo(
                        """
                        %s cannot be read
                          Why:  There is no such file any more.
                          Next: See that the file is complete and that this process may read it."""
                                .formatted(file));
    }

    @Test
    void commandsOfTransactions() {
        assertThatRunning("CREATE TABLE t (a int);\nBEGIN;\n")
                .isEqualTo(
                        """
                        db/init.sql:2: a script must not contain: BEGIN
                          Why:  The whole script runs in one transaction, together with the record that it ran.
                          Next: Take it out; savepoints may stay.""");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "begin work",
                "START /* a */ TRANSACTION",
                "COMMIT AND CHAIN",
                "End",
                "abort",
                "Rollback",
                "ROLLBACK PREPARED 'x'",
                "prepare -- a\n transaction 'x'",
                "DROP DATABASE IF EXISTS shop",
                "CREATE TABLESPACE fast LOCATION '/x'",
                "ALTER SYSTEM SET work_mem = '1GB'",
                "ALTER DATABASE shop SET TABLESPACE fast",
                "VACUUM (ANALYZE) t",
                "CREATE UNIQUE INDEX CONCURRENTLY i ON t (a)",
                "drop index concurrently i",
                "REINDEX (VERBOSE) DATABASE shop",
                "REINDEX TABLE CONCURRENTLY t",
                "ALTER TABLE t DETACH PARTITION t1 CONCURRENTLY",
                "CLUSTER",
                "DISCARD ALL",
                "SELECT lo_from_bytea(0, 'x')",
                "ALTER LARGE OBJECT 16385 OWNER TO x",
                "GRANT SELECT ON LARGE OBJECT 1 TO x",
                "COPY t (a) TO STDOUT",
                "SET NAMES 'latin1'",
                "set session Client_Encoding to win1252",
                "SET DateStyle = 'German, DMY'",
                "CREATE UNLOGGED TABLE IF NOT EXISTS seedbed_state (a int)",
                "INSERT INTO a.\"seedbed_state\" VALUES (1)",
                "CREATE FOREIGN TABLE x.Seedbed_State (a int) SERVER s"
            })
    void whatMayNotStandInAScript(String statement) {
        assertThatRunning("SELECT 1;\n" + statement + ";")
                .startsWith("db/init.sql:2: a script must not contain: " + statement.replace("\n", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SET client_encoding TO 'UTF8'",
                "SET datestyle = iso, dmy",
                "SAVEPOINT a; ROLLBACK TO SAVEPOINT a",
                "CREATE TABLE t (a int); CREATE INDEX concurrently_used ON t (a); REINDEX TABLE t; CLUSTER t USING concurrently_used",
                "CREATE TABLE my_seedbed_state (a int)",
                "PREPARE p AS SELECT 1; EXECUTE p; DEALLOCATE p"
            })
    void whatOnlyLooksLikeItMay(String statement) {
        assertThatRunning(statement + ";").isEqualTo("no problem");
    }

    @Test
    void aTablespaceThatDoesNotExist() {
        assertThatRunning("SET default_tablespace = fast;")
                .isEqualTo(
                        """
                        db/init.sql:1: invalid value for parameter "default_tablespace": "fast", in statement 1: SET default_tablespace = fast
                          Why:  The script puts tables into a tablespace, and this server has none of that name.
                                Detail: Tablespace "fast" does not exist.
                          Next: Dump again with pg_dump --no-tablespaces, or take the statement out.""");
    }

    @Test
    void aConnectionThatBreaks() {
        assertThat(problem(() -> run(
                        ScriptSource.text("db/init.sql", "SELECT 1;\nSELECT pg_terminate_backend(pg_backend_pid());"))))
                .isEqualTo(
                        """
                        db/init.sql:2: terminating connection due to administrator command, in statement 2: SELECT pg_terminate_backend(pg_backend_pid())
                          Why:  The connection to the server broke while the script ran.
                          Next: Look into the server's log for why, and start again.""");
    }

    @Test
    void connectingToAnotherDatabase() {
        assertThatRunning("SELECT 1;\n\\connect shop\n")
                .isEqualTo(
                        """
                        db/init.sql:2: the psql command \\connect cannot be run
                          Why:  It would leave the database that the service is connected to.
                          Next: Take the line out; pg_dump does not write it without --create (-C).""");
    }

    @Test
    void includingAnotherFile() {
        assertThatRunning("\\i tables.sql\n")
                .isEqualTo(
                        """
                        db/init.sql:1: the psql command \\i cannot be run
                          Why:  A script must be complete in itself: psql reads other files here, a service does not.
                          Next: Put the statements of that file in its place.""");
    }

    @Test
    void creatingADatabase() {
        assertThatRunning("CREATE DATABASE shop\n  WITH TEMPLATE = template0;\n")
                .isEqualTo(
                        """
                        db/init.sql:1: a script must not contain: CREATE DATABASE shop WITH TEMPLATE = template0
                          Why:  The script is run in a database that exists already, and no transaction can create or drop one.
                          Next: Take it out, and the psql command \\connect with it; pg_dump writes both only with --create (-C).""");
    }

    @Test
    void largeObjects() {
        assertThatRunning("SELECT pg_catalog.lo_create('16385');\n")
                .isEqualTo(
                        """
                        db/init.sql:1: a script must not contain: SELECT pg_catalog.lo_create('16385')
                          Why:  Large objects live outside of tables, under numbers that another database may have given away already.
                          Next: Dump without them, pg_dump --no-blobs (--no-large-objects from version 16), or keep such data in bytea columns.""");
    }

    @Test
    void theHistoryTableInTheDump() {
        String expected =
                """
                db/init.sql:1: a script must not contain: %s
                  Why:  The table flyway_schema_history records what was done to a database; its rows from another database would say something untrue about this one.
                  Next: Dump again with pg_dump -T flyway_schema_history, or take its statements out of the script.""";

        assertThatRunning("CREATE TABLE public.flyway_schema_history (installed_rank integer);")
                .isEqualTo(expected.formatted("CREATE TABLE public.flyway_schema_history (installed_rank integer)"));
        assertThatRunning("COPY \"public\".\"flyway_schema_history\" (installed_rank) FROM stdin;\n\\.\n")
                .isEqualTo(expected.formatted("COPY \"public\".\"flyway_schema_history\" (installed_rank) FROM stdin"));
        assertThatRunning("INSERT INTO flyway_schema_history VALUES (1);")
                .isEqualTo(expected.formatted("INSERT INTO flyway_schema_history VALUES (1)"));
    }

    @Test
    void anOwnerThatDoesNotExist() {
        assertThatRunning("CREATE TABLE t (a int);\nALTER TABLE public.t OWNER TO shop_owner;\n")
                .isEqualTo(
                        """
                        db/init.sql:2: role "shop_owner" does not exist, in statement 2: ALTER TABLE public.t OWNER TO shop_owner
                          Why:  The script gives objects or rights to the role shop_owner, and this server has no such role.
                          Next: Dump again with pg_dump --no-owner --no-privileges, or create the role first.""");
    }

    @Test
    void aRoleToBecomeThatDoesNotExist() {
        assertThatRunning("SET SESSION AUTHORIZATION 'shop_owner';\n")
                .isEqualTo(
                        """
                        db/init.sql:1: role "shop_owner" does not exist, in statement 1: SET SESSION AUTHORIZATION 'shop_owner'
                          Why:  The script gives objects or rights to the role shop_owner, and this server has no such role.
                          Next: Dump again with pg_dump --no-owner --no-privileges, or create the role first.""");
    }

    @Test
    void anExtensionThatIsNotInstalled() {
        assertThatRunning("CREATE EXTENSION IF NOT EXISTS \"postgis\" WITH SCHEMA public;")
                .startsWith(
                        """
                        db/init.sql:1: extension "postgis" is not available, in statement 1: CREATE EXTENSION IF NOT EXISTS "postgis" WITH SCHEMA public
                          Why:  The files of the extension postgis are not installed on the server's machine.
                                Detail: Could not open extension control file""")
                .endsWith(
                        "\n  Next: Install the extension's package there, use a server that has it, or take it out of the script.");
    }

    @Test
    void aMissingRight() {
        assertThatRunning("CREATE ROLE narrow_1; SET ROLE narrow_1;\nCREATE SCHEMA mine;")
                .matches(
                        """
                        db/init.sql:2: permission denied for database test_\\d+, in statement 3: CREATE SCHEMA mine
                          Why:  The script runs with the rights of postgres, or of a role that it changed to, and those do not reach for this.
                          Next: Grant it the right, run the script as a role that has it, or dump again with pg_dump --no-owner --no-privileges if it is about owners or rights.""");
    }

    @Test
    void aSchemaThatIsThereAlready() {
        assertThatRunning("CREATE SCHEMA public;")
                .isEqualTo(
                        """
                        db/init.sql:1: schema "public" already exists, in statement 1: CREATE SCHEMA public
                          Why:  The database has this schema already; pg_dump writes CREATE SCHEMA when it is asked for single schemas (-n).
                          Next: Write CREATE SCHEMA IF NOT EXISTS, or take the statement out.""");
    }

    @Test
    void aDumpOfANewerServer() {
        assertThatRunning("-- Dumped from database version 31.2 (Debian)\n\nCREATE TABLE t (a int FANCY);")
                .matches(
                        """
                        db/init.sql:3: syntax error at or near "FANCY", in statement 1: CREATE TABLE t \\(a int FANCY\\)
                          Why:  The script was dumped from PostgreSQL 31.2, and this server is the older 17.11.*, which may not know all that it says.
                          Next: Use a server of that version or newer, or write the statement as this version knows it.""");
    }

    @Test
    void aPasswordIsNeverPrinted() {
        Problem problem = catchThrowableOfType(
                Problem.class, () -> run(ScriptSource.text("db/init.sql", "ALTER ROLE x PASSWORD hunter2;")));

        assertThat(problem)
                .hasNoCause()
                .hasMessage(
                        """
                        db/init.sql:1: syntax error, in statement 1: ALTER ROLE x PASSWORD …
                          Why:  PostgreSQL refused the statement (SQLSTATE 42601).
                          Next: Correct the script there and start again.""");
    }

    private AbstractStringAssert<?> assertThatRunning(String script) {
        return assertThatRunning(ScriptSource.text("db/init.sql", script));
    }

    private AbstractStringAssert<?> assertThatRunning(ScriptSource source) {
        String message = problem(() -> run(source));
        assertThatNothingWasChanged();
        return assertThat(message);
    }

    private void run(ScriptSource source) throws SQLException {
        new ScriptRunner(Set.of("flyway_schema_history", "seedbed_state")).run(source, connection);
    }

    private void assertThatNothingWasChanged() {
        try {
            connection.rollback();
            ScriptRunner.resetSession(connection);
            try (Statement statement = connection.createStatement();
                    ResultSet count = statement.executeQuery("SELECT count(*) FROM pg_class WHERE oid > 16384")) {
                count.next();
                assertThat(count.getInt(1)).isZero();
            }
            connection.rollback();
        } catch (SQLException e) {
            throw new AssertionError("the connection is of no use any more", e);
        }
    }

    private static String problem(ThrowingCallable action) {
        Problem problem = catchThrowableOfType(Problem.class, action);
        return problem == null ? "no problem" : String.valueOf(problem.getMessage());
    }
}
