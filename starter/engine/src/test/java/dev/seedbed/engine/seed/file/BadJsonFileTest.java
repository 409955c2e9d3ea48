package dev.seedbed.engine.seed.file;

import static dev.seedbed.engine.seed.file.TestRows.json;
import static dev.seedbed.engine.seed.file.TestRows.problem;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person sees whose JSON file is no good. */
class BadJsonFileTest {

    @Test
    void aSyntaxError() {
        assertThat(problem(json("[{\"code\": \"DE\"},\n {\"code\": \"FR\",}]")))
                .isEqualTo(
                        """
                        db/seed/20-country.json:2:16: this is not JSON: Unexpected character ('}' (code 125)): was expecting double-quote to start field name
                          Why:  The file cannot be read any further from there.
                          Next: Correct it there, or a little before.""");
    }

    @Test
    void aFileThatIsCutOff() {
        assertThat(problem(json("[{\"code\": \"DE\"},\n {\"code\":")))
                .startsWith("db/seed/20-country.json:2:10: this is not JSON: Unexpected end-of-input");
    }

    @Test
    void aFileInLatin1() {
        assertThat(problem(json("[{\"name\": \"Österreich\"}]".getBytes(StandardCharsets.ISO_8859_1))))
                .isEqualTo(
                        """
                        db/seed/20-country.json:1:14: this is not JSON: Invalid UTF-8 middle byte 0x73
                          Why:  Seed files are read as UTF-8, and this file is in another encoding.
                          Next: Save the file as UTF-8, for example: iconv -f LATIN1 -t UTF-8.""");
    }

    @Test
    void anEmptyFile() {
        assertThat(problem(json(" \n")))
                .isEqualTo(
                        """
                        db/seed/20-country.json holds no JSON
                          Why:  The file is empty.
                          Next: Write an array of objects into it, one for each row, or remove the file.""");
    }

    @Test
    void aRowThatIsNoObject() {
        assertThat(problem(json("[{\"code\": \"DE\"},\n \"FR\"]")))
                .isEqualTo(
                        """
                        db/seed/20-country.json:2:2: the text "FR" stands where a row should be
                          Why:  The file is an array of objects, one for each row with its columns as members; or an object that has this array as its member "rows".
                          Next: Write it like this: [{"code": "DE", "name": "Germany"}]""");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    42                 | 1:1: 42 stands where a row should be
                    "x"                | 1:1: the text "x" stands where a row should be
                    null               | 1:1: null stands where a row should be
                    [[1]]              | 1:2: an array stands where a row should be
                    [{}]               | 1:2: an object without members stands where a row should be
                    {"rows": {}}       | 1:10: an object stands where a row should be
                    [] []              | 1:4: an array stands behind the rows
                    {"rows": [], "x": 1} | 1:14: "x" stands behind the rows
                    {"match": "code"}  | 1:1: the object has no member "rows"
                    [{"a": 1, "a": 2}] | 1:11: the column a is there twice
                    {"mtach": "a", "rows": []} | 1:2: "mtach" is not a directive
                    {"match": 1, "rows": []} | 1:2: "match" is not written as it has to be
                    {"match": [1], "rows": []} | 1:2: "match" is not written as it has to be
                    {"match": [], "rows": []} | 1:2: "match" names nothing, or nothing before or after a comma
                    {"run": "often", "rows": []} | 1:2: "run" often is none of once, on-change and always
                    """)
    void whatIsNotRows(String content, String message) {
        assertThat(problem(json(content))).startsWith("db/seed/20-country.json:" + message + "\n");
    }

    @Test
    void aMemberThatIsUnknown() {
        assertThat(problem(json("{\"mtach\": [\"code\"], \"rows\": []}")))
                .isEqualTo(
                        """
                        db/seed/20-country.json:1:2: "mtach" is not a directive
                          Why:  Before its rows, an object says how they are loaded; the members for that are after, match, prune, run, table.
                          Next: Correct the name, or take the member out.""");
    }

    @Test
    void anObjectWithoutRows() {
        assertThat(problem(json("{\"match\": [\"code\"]}")))
                .isEqualTo(
                        """
                        db/seed/20-country.json:1:1: the object has no member "rows"
                          Why:  A file that is an object holds its rows in an array of this name.
                          Next: Write it like this: {"match": ["code"], "rows": [{"code": "DE"}]}; or make the file an array of rows.""");
    }

    @Test
    void whatStandsBehindTheRows() {
        assertThat(problem(json("{\"rows\": [], \"match\": [\"code\"]}")))
                .isEqualTo(
                        """
                        db/seed/20-country.json:1:14: "match" stands behind the rows
                          Why:  What says how the rows are loaded has to be known before them.
                          Next: Move it before them, or take it out.""");
    }

    @Test
    void aValueOfTwoGigabytesIsNotReadIntoMemory() {
        RowFile huge = new JsonFile("country.json", () -> TestRows.endless("[{\"code\":\n\"", 'x'));

        assertThat(problem(huge)).startsWith("country.json:2:1: the value that begins here is longer than 16 MB\n");
    }

    @Test
    void anArrayOfTwoGigabytesIsNotReadIntoMemory() {
        assertThat(problem(new JsonFile("country.json", () -> TestRows.endless("[{\"code\":\n[[", '['))))
                .isEqualTo(
                        """
                        country.json:2:1000: this is more than is read from a file
                          Why:  Objects and arrays stand within each other more than a thousand deep, or a name or number is longer than any can be.
                          Next: Look for a bracket or a quote that is missing.""");
    }

    @Test
    void anArrayOfManyElementsIsOneValueTooLong() {
        String manyElements = "\"x\",".repeat(ValueBytes.LONGEST / 4);

        assertThat(problem(json("[{\"code\": [" + manyElements + "1]}]")))
                .startsWith("db/seed/20-country.json:1:11: the value that begins here is longer than 16 MB\n");
    }
}
