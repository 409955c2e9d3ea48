package dev.seedbed.engine.jdbc.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.seedbed.engine.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong with scripts, in their files and on the server. */
class BadScriptTest extends AbstractBadScriptTest {

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
                        db/init.sql:2: permission denied for database seedbed_test_\\w+, in statement 3: CREATE SCHEMA mine
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
}
