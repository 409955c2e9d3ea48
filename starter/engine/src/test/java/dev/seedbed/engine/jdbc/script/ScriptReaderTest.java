package dev.seedbed.engine.jdbc.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptReaderTest {

    @Test
    void statementsEndAtSemicolonsAndKnowTheirLine() {
        List<ScriptStatement> statements = statements("SELECT 1;\n\n-- two\nSELECT\n 2; SELECT 3");

        assertThat(statements)
                .extracting(ScriptStatement::number, ScriptStatement::line, ScriptStatement::text)
                .containsExactly(tuple(1, 1, "SELECT 1"), tuple(2, 4, "SELECT\n 2"), tuple(3, 5, "SELECT 3"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT 'a;''b;' || \"c;\"\"d;\"",
                "SELECT E'it\\';s', e'\\\\', ';'",
                "SELECT E'a'\n  'b\\';c'",
                "SELECT U&'d\\0061t;\\', U&\"d;\"",
                "SELECT 'c:\\', ';'",
                "SELECT $$a;'b$$, $t1$ $$;$ $t$;$t1 $t1$, $ü$;$ü$",
                "SELECT $a$ ;$$a$",
                "SELECT a$b$c, $1, 1e5, b'1', ';'",
                "SELECT 1 /* ; /* ; */ ; ' */ + 2 -- ; '\n + 3",
                "SELECT 4 / 2 - 1 * 3 <> 5 -1",
                "CREATE RULE r AS ON DELETE TO v DO INSTEAD (DELETE FROM a; DELETE FROM b)",
                "CREATE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT 1; SELECT CASE WHEN a THEN b END; END",
                "create or replace procedure p(begin int) begin atomic select case case 1 when 1 then 2 end"
                        + " when 2 then 3 end; end",
                "CREATE FUNCTION begin_case() RETURNS int LANGUAGE sql AS 'SELECT 1;'",
                "DELETE FROM \"begin\" WHERE a = CASE WHEN true THEN 1 END",
            })
    void whatHidesASemicolonDoesNotEndTheStatement(String statement) {
        assertThat(statements(statement + ";SELECT 'next'"))
                .extracting(ScriptStatement::text)
                .containsExactly(statement, "SELECT 'next'");
    }

    @Test
    void aBackslashEscapesInPlainStringsOnlyWhereTheSessionSaysSo() {
        try (ScriptReader reader = new ScriptReader(ScriptSource.text("s.sql", "SELECT 'it\\';s';SELECT 2"))) {
            reader.standardConformingStrings(false);

            assertThat(reader.next()).extracting(ScriptStatement::text).isEqualTo("SELECT 'it\\';s'");
        }
    }

    @Test
    void aByteOrderMarkAndCarriageReturnsAreFine() {
        assertThat(statements("\uFEFFSELECT 1;\r\n\r\nSELECT 2;\r\n"))
                .extracting(ScriptStatement::line, ScriptStatement::text)
                .containsExactly(tuple(1, "SELECT 1"), tuple(3, "SELECT 2"));
    }

    @Test
    void restrictionsAndEmptyStatementsAreNoStatements() {
        assertThat(statements("\\restrict aB3\n;;\nSELECT 1;\n\\unrestrict aB3\n"))
                .extracting(ScriptStatement::number, ScriptStatement::line)
                .containsExactly(tuple(1, 3));
    }

    @Test
    void statementsLongerThanTheWindowArriveWhole() {
        String statement = "SELECT '" + "ö;".repeat(400_000) + "'";

        assertThat(statements(statement + ";\nSELECT 2"))
                .extracting(ScriptStatement::text)
                .containsExactly(statement, "SELECT 2");
    }

    @Test
    void theOpeningNamesWordsWithoutCommentsAndStrings() {
        assertThat(statements("prepare /* x */ Transaction 'secret';insert into a.\"B c\" (d) values (1.5)"))
                .extracting(ScriptStatement::opening)
                .containsExactly("PREPARE TRANSACTION '", "INSERT INTO A.\"B c\" ( D ) VALUES ( 0.0 )");
    }

    @Test
    void rowsOfACopyAreHandedOnAsTheyAreUpToTheirEnd() throws SQLException {
        byte[] script =
                "COPY t (a) FROM stdin;\n\\N\n\\.x\n;'\u00e9\n\\.\nSELECT 2;".getBytes(StandardCharsets.ISO_8859_1);
        try (ScriptReader reader = new ScriptReader(ScriptSource.bytes("s.sql", script))) {
            assertThat(reader.next())
                    .extracting(ScriptStatement::copiesFromScript)
                    .isEqualTo(true);
            assertThat(rows(reader)).isEqualTo("\\N\n\\.x\n;'\u00e9\n");
            assertThat(reader.next()).extracting(ScriptStatement::line).isEqualTo(6);
        }
    }

    @Test
    void theEndOfRowsIsFoundWhereverTheWindowEnds() throws SQLException {
        int window = 1 << 18;
        for (int shift = 0; shift < 8; shift++) {
            String copy = "COPY t FROM stdin;\n";
            String rows = "r".repeat(window - copy.length() - shift) + "\n";
            try (ScriptReader reader = new ScriptReader(ScriptSource.text("s.sql", copy + rows + "\\.\r\nSELECT 2"))) {
                reader.next();
                assertThat(rows(reader)).hasSize(rows.length());
                assertThat(reader.next()).extracting(ScriptStatement::text).isEqualTo("SELECT 2");
            }
        }
    }

    @Test
    void csvRowsEndAtTheSameLineEvenWithinQuotesAsInPsql() throws SQLException {
        String script = "COPY t FROM STDIN WITH (FORMAT csv);\n\"a\n\\.\nSELECT 2;";
        try (ScriptReader reader = new ScriptReader(ScriptSource.text("s.sql", script))) {
            reader.next();
            assertThat(rows(reader)).isEqualTo("\"a\n");
        }
    }

    @Test
    void anEmptyCopyAndOneThatEndsTheFileWithoutALineEndAreFine() throws SQLException {
        try (ScriptReader reader = new ScriptReader(ScriptSource.text("s.sql", "COPY t FROM stdin; -- none\n\\."))) {
            reader.next();
            assertThat(rows(reader)).isEmpty();
            assertThat(reader.next()).isNull();
        }
    }

    @Test
    void aCopyFromAFileHasNoRowsInTheScript() {
        assertThat(statements("COPY t FROM '/tmp/stdin';COPY (SELECT stdin FROM stdin) TO '/tmp/x'"))
                .extracting(ScriptStatement::copiesFromScript)
                .containsExactly(false, false);
    }

    @Test
    void rowsWithoutAnEndAreRefused() {
        assertThatThrownBy(() -> {
                    try (ScriptReader reader =
                            new ScriptReader(ScriptSource.text("s.sql", "\nCOPY t (a) FROM stdin;\n1\n2\n"))) {
                        reader.next();
                        rows(reader);
                    }
                })
                .hasMessage(
                        """
                        s.sql:2: the rows of this COPY have no end: COPY t (a) FROM stdin
                          Why:  The script ended on line 5 without the line \\. that closes them; it has probably been cut off.
                          Next: Dump the file again, or write a line with nothing but \\. below the last row.""");
    }

    @Test
    void whatFollowsACopyOnItsLineIsRefused() {
        assertThatThrownBy(() -> statements("COPY t FROM stdin; SELECT 1;\n\\.\n"))
                .hasMessage(
                        """
                        s.sql:1: something follows COPY … FROM stdin on its line
                          Why:  The rows of a COPY begin on the next line, so nothing may stand between it and them.
                          Next: Move what follows the semicolon below the line \\. that ends the rows.""");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"string|'a", "string|E'a\\'", "quoted name|\"a", "dollar-quoted text|$x$ $$", "comment|/* /* */"
            })
    void whatHasNoEndIsNamedWithTheLineWhereItBegins(String kindAndText) {
        String kind = kindAndText.substring(0, kindAndText.indexOf('|'));
        String text = kindAndText.substring(kindAndText.indexOf('|') + 1);

        assertThatThrownBy(() -> statements("SELECT 1;\nSELECT " + text + "\n;\n"))
                .hasMessage(
                        """
                        s.sql:2: the %s that begins here has no end
                          Why:  The script ended before it did: an end is missing, or the file has been cut off.
                          Next: Close it, or dump the file again if it is not complete."""
                                .formatted(kind));
    }

    @Test
    void aPsqlCommandWithinAStatementIsRefusedToo() {
        assertThatThrownBy(() -> statements("SELECT 1\n\\gexec\n"))
                .hasMessage(
                        """
                        s.sql:2: the psql command \\gexec cannot be run
                          Why:  Only psql knows commands that begin with a backslash; PostgreSQL itself does not.
                          Next: Take the line out, or write what it does as SQL (variables by their values).""");
    }

    @Test
    void bytesThatAreNotUtf8AreNamed() {
        byte[] script = "SELECT 1;\nINSERT INTO t\nVALUES ('caf\u00e9')".getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> statements(ScriptSource.bytes("latin1.sql", script)))
                .hasMessage(
                        """
                        latin1.sql:3: byte 0xE9 is not UTF-8 here, after: VALUES ('caf
                          Why:  Scripts are read as UTF-8, and this file is in another encoding.
                          Next: Save the file as UTF-8 (for example: iconv -f LATIN1 -t UTF-8), or dump it with pg_dump --encoding=UTF8.""");
    }

    @Test
    void aReplacementCharacterInTheScriptIsNoError() {
        assertThat(statements("SELECT '\uFFFD'"))
                .extracting(ScriptStatement::text)
                .containsExactly("SELECT '\uFFFD'");
    }

    @Test
    void theBeginningIsOneShortLineAndNeverShowsAPassword() {
        assertThat(statements("CREATE ROLE app\n  LOGIN PassWord 'hunter2';SELECT " + "1234567 + ".repeat(20)
                        + "0; CREATE SUBSCRIPTION s CONNECTION 'postgresql://u:hunter2@h/d';SELECT 'http://h:80/'"))
                .extracting(ScriptStatement::beginning)
                .containsExactly(
                        "CREATE ROLE app LOGIN PassWord …",
                        "SELECT " + "1234567 + ".repeat(9) + "123 …",
                        "CREATE SUBSCRIPTION s CONNECTION 'postgresql:// …",
                        "SELECT 'http://h:80/'");
    }

    private static List<ScriptStatement> statements(String script) {
        return statements(ScriptSource.text("s.sql", script));
    }

    private static List<ScriptStatement> statements(ScriptSource source) {
        List<ScriptStatement> statements = new ArrayList<>();
        try (ScriptReader reader = new ScriptReader(source)) {
            for (ScriptStatement next = reader.next(); next != null; next = reader.next()) {
                statements.add(next);
            }
        }
        return statements;
    }

    private static String rows(ScriptReader reader) throws SQLException {
        ByteArrayOutputStream rows = new ByteArrayOutputStream();
        reader.copyRows(rows::write);
        return rows.toString(StandardCharsets.ISO_8859_1);
    }
}
