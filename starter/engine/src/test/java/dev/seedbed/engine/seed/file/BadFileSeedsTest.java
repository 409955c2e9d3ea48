package dev.seedbed.engine.seed.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person is told whose file does not fit its table. */
class BadFileSeedsTest {

    private SeededDatabase database;
    private SeedFolder folder;

    @TempDir
    private Path root;

    @BeforeEach
    void makeTable() {
        database =
                new SeededDatabase("create table country (code text primary key, name text not null, people bigint)");
        folder = new SeedFolder(root);
    }

    private String failure(String file, String content) {
        return database.failure(folder.with(file, content));
    }

    @Test
    void aBadNumber() {
        String refused =
                """
                        Row 2 (classpath:db/seed/country.csv:4) cannot be written to public.country, column people, value "83 million": invalid input syntax for type bigint: "83 million".
                        The server refused it (SQLSTATE 22P02).
                        -> Correct the rows and start again.""";

        assertThat(failure("country.csv", "code,name,people\nKR,\"Korea\n(Republic)\",1\nDE,Germany,83 million\n"))
                .isEqualTo(refused);
        database.execute("insert into country values ('X', 'x')");
        assertThat(failure("country.csv", "code,name,people\nKR,\"Korea\n(Republic)\",1\nDE,Germany,83 million\n"))
                .isEqualTo(refused);
    }

    @Test
    void aBadNumberInJson() {
        assertThat(
                        failure(
                                "country.json",
                                "[{\"code\": \"DE\", \"name\": \"Germany\"},\n  {\"code\": \"FR\", \"name\": \"\", \"people\": 1.5}]"))
                .isEqualTo(
                        """
                        Row 2 (classpath:db/seed/country.json:2:3) cannot be written to public.country, column people, value "1.5": invalid input syntax for type bigint: "1.5".
                        The server refused it (SQLSTATE 22P02).
                        -> Correct the rows and start again.""");
    }

    @Test
    void anUnknownColumn() {
        assertThat(failure("country.csv", "# countries\n\ncode,nmae\nDE,Germany\n"))
                .isEqualTo(
                        """
                        classpath:db/seed/country.csv:3: the table public.country has no column "nmae"
                        Its columns are: code, name, people.
                        -> Correct the name, or add the column to the table in a migration.""");
    }

    @Test
    void semicolonsInsteadOfCommas() {
        assertThat(failure("country.csv", "code;name\nDE;Germany\n"))
                .isEqualTo(
                        """
                        classpath:db/seed/country.csv:1: the table public.country has no column "code;name"
                        Its columns are: code, name, people.
                        The file seems to be separated by something else than commas.
                        -> Save the file with commas between its values.""");
    }

    @Test
    void anUnknownMemberOfARow() {
        assertThat(failure("country.json", "[{\"code\": \"DE\"},\n {\"code\": \"FR\", \"nmae\": \"x\"}]"))
                .startsWith("classpath:db/seed/country.json:2:17: the table public.country has no column \"nmae\"\n");
    }

    @Test
    void aTableThatDoesNotExist() {
        assertThat(failure("20-countries.csv", "code\nDE\n"))
                .isEqualTo(
                        """
                        classpath:db/seed/20-countries.csv: There is no table "countries" for the rows to go into.
                        The tables on the search path are: country, seedbed_seed_history.
                        The table is the one that the file names, else that of the file's own name, without number and ending.
                        -> Correct the name, put the schema before it (schema.table), or add the migration that creates the table.
                        A file names its table in the line # table: app.country, or in JSON with "table": "app.country".""");
    }

    @Test
    void aMatchThatNamesAnUnknownColumn() {
        assertThat(failure("country.csv", "# match: iso\ncode,name\nDE,Germany\n"))
                .isEqualTo(
                        """
                        classpath:db/seed/country.csv:1: # match: names the column iso, which the file does not have
                        Its columns are: code, name.
                        -> Correct the name, or add the column to the file.""");
    }

    @Test
    void aMatchThatIsNotUnique() {
        assertThat(failure("country.csv", "# match: name\ncode,name\nDE,Germany\n"))
                .isEqualTo(
                        """
                        The rows of public.country cannot be matched by (name): nothing keeps that unique.
                        Two rows could be meant by one. Unique in the table are: (code), the primary key; an index over some of the rows, or over an expression, does not count.
                        -> Match by one of those, or add a migration with: CREATE UNIQUE INDEX ON public.country (name);""");
    }

    @Test
    void noValueWhereThereMustBeOne() {
        assertThat(failure("country.csv", "code,name\nDE,Germany\nFR,\n"))
                .isEqualTo(
                        """
                        Row 2 (classpath:db/seed/country.csv:3) cannot be written to public.country: it has no value for the column name.
                        The column is NOT NULL.
                        -> Give it a value; a default of the database serves where no row has the column.""");
    }

    @Test
    void noValueByWhichRowsMatch() {
        assertThat(failure("country.csv", "code,name\n,Germany\n"))
                .isEqualTo(
                        """
                        Row 1 (classpath:db/seed/country.csv:2) cannot be written to public.country: it has no value for the column code, by which rows are matched.
                        A row without it cannot be told from others.
                        -> Give it a value, or say what else tells rows apart, with matching("…"), or in a file with the line "# match: …".""");
    }

    @Test
    void oneKeyTwice() {
        assertThat(failure("country.csv", "code,name\nDE,Germany\n\nFR,France\nDE,Deutschland\n"))
                .isEqualTo(
                        """
                        Row 3 (classpath:db/seed/country.csv:5) has the same key as row 1 (classpath:db/seed/country.csv:2), for public.country: (code)=(DE).
                        Rows are matched by it, so that two of one key mean one row of the table.
                        -> Take one of them out, or match by columns that tell them apart.""");
    }

    @Test
    void pruningByNoRows() {
        String content = "# prune\ncode,name\n";
        assertThat(failure("country.csv", content))
                .isEqualTo(
                        """
                        classpath:db/seed/country.csv:1: # prune would delete every row, because the file lists none
                        A file that has lost its rows looks just like this.
                        -> Restore the rows, or empty the table with an SQL seed, or take the directive out.""");
    }

    @Test
    void pruningByNoRowsInJson() {
        assertThat(failure("country.json", "{\"prune\": true, \"rows\": []}"))
                .startsWith("classpath:db/seed/country.json:1:2: \"prune\" would delete every row,");
    }

    @Test
    void aConditionThatIsNone() {
        assertThat(failure("country.csv", "# prune: code\ncode,name\nDE,Germany\n"))
                .isEqualTo(
                        """
                        classpath:db/seed/country.csv:1: code is not a condition for # prune:
                        It says among which rows those that the file does not list are deleted, as column = value.
                        -> Write it like this: country = DE; or write no condition, for the whole table.""");
    }

    @Test
    void columnsThatDifferInCaseOnly() {
        assertThat(failure("country.csv", "code,name,Code\nDE,Germany,DE\n"))
                .startsWith("classpath:db/seed/country.csv:1: the column code is there twice\n");
    }

    @Test
    void aRaggedLineAfterManyGoodOnes() {
        String good = "X%d,x\n";
        StringBuilder content = new StringBuilder("code,name\n");
        for (int i = 0; i < 20_000; i++) {
            content.append(good.formatted(i));
        }

        assertThat(failure("country.csv", content + "DE\n"))
                .startsWith("classpath:db/seed/country.csv:20002: the row has 1 value for 2 columns: DE\n");
        assertThat(database.query("select count(*) from country")).isEqualTo("0");
    }

    @Test
    void aScriptThatEndsItsTransaction() {
        assertThat(failure("country.sql", "-- Countries\n\ninsert into country values ('DE', 'Germany');\nCOMMIT;\n"))
                .isEqualTo(
                        """
                        classpath:db/seed/country.sql:4: a script must not contain: COMMIT
                        The whole script runs in one transaction, together with the record that it ran.
                        -> Take it out; savepoints may stay.""");
        assertThat(database.query("select count(*) from country")).isEqualTo("0");
    }

    @Test
    void aScriptThatFails() {
        assertThat(failure(
                        "country.sql",
                        "insert into country values ('DE', 'Germany');\ninsert into country\nvalues ('FR');\n"))
                .isEqualTo(
                        """
                        classpath:db/seed/country.sql:2: null value in column "name" of relation "country" violates not-null constraint, in statement 2: insert into country values ('FR')
                        PostgreSQL refused the statement (SQLSTATE 23502).
                        Detail: Failing row contains (FR, null, null).
                        -> Correct the script there and start again.""");
    }

    @Test
    void aScriptThatWritesTheLedger() {
        assertThat(failure("country.sql", "insert into seedbed_seed_history (name) values ('x');\n"))
                .startsWith(
                        "classpath:db/seed/country.sql:1: a script must not contain: insert into seedbed_seed_history (name) values ('x')\n");
    }

    @Test
    void aScriptWithoutAStatement() {
        assertThat(failure("country.sql", "-- seedbed:run once\n"))
                .startsWith("classpath:db/seed/country.sql contains no statement\n");
    }
}
