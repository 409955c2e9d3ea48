package dev.seedbed.engine.seed.file;

import static dev.seedbed.engine.seed.file.TestRows.csv;
import static dev.seedbed.engine.seed.file.TestRows.problem;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What a person sees whose CSV file is no good. */
class BadCsvFileTest {

    @Test
    void aLineWithTooFewValues() {
        assertThat(problem(csv("code,name,currency\nDE,Germany,EUR\nFR,France\n")))
                .isEqualTo(
                        """
                        db/seed/20-country.csv:3: the row has 2 values for 3 columns: FR,France
                          Why:  The header names code, name, currency. A value that has a comma or a line's end in it stands in quotes.
                          Next: Correct the row; a value that is not known is left empty between its commas.""");
    }

    @Test
    void aLineWithTooManyValues() {
        assertThat(problem(csv("code\nDE,\n")))
                .isEqualTo(
                        """
                        db/seed/20-country.csv:2: the row has 2 values for 1 column: DE,
                          Why:  The header names code. A value that has a comma or a line's end in it stands in quotes.
                          Next: Correct the row; a value that is not known is left empty between its commas.""");
    }

    @Test
    void anEmptyFile() {
        String empty =
                """
                db/seed/20-country.csv has no header
                  Why:  The file is empty, or holds nothing but comments. The first line of a CSV file names its columns.
                  Next: Write the names of the columns into the first line, separated by commas, or remove the file.""";

        assertThat(problem(csv(""))).isEqualTo(empty);
        assertThat(problem(csv("\uFEFF\r\n# match: code\n\n"))).isEqualTo(empty);
    }

    @Test
    void aColumnThatIsThereTwice() {
        assertThat(problem(csv("# countries\ncode,name,code\n")))
                .isEqualTo(
                        """
                        db/seed/20-country.csv:2: the column code is there twice
                          Why:  A row has one value for a column.
                          Next: Take one of the two out, or correct its name.""");
    }

    @Test
    void aColumnWithoutAName() {
        assertThat(problem(csv("code,name,\nDE,Germany,\n")))
                .isEqualTo(
                        """
                        db/seed/20-country.csv:1: column 3 of the header has no name
                          Why:  The header names a column of the table between each two commas.
                          Next: Write the name, or take the comma out there and in all rows.""");
    }

    @Test
    void aQuoteThatIsNotClosed() {
        assertThat(problem(csv("code,name\nDE,\"Germany\nFR,France\n")))
                .isEqualTo(
                        """
                        db/seed/20-country.csv:2: the quoted value that begins here has no end
                          Why:  The file ended before its closing quote.
                          Next: Close it. A quote within a quoted value is written twice.""");
    }

    @Test
    void aQuoteWithinAnUnquotedValue() {
        assertThat(problem(csv("code,name\nDE, \"Germany\"\n")))
                .isEqualTo(
                        """
                        db/seed/20-country.csv:2: a quote stands within an unquoted value, after: ' '
                          Why:  A value either is in quotes as a whole or has none; blanks before the first quote belong to the value.
                          Next: Put the whole value into quotes, and write each quote within it twice.""");
    }

    @Test
    void aQuoteWithinAQuotedValueThatIsNotDoubled() {
        assertThat(problem(csv("code,name\nKR,\"Korea\n(\"Republic\" of)\"\n")))
                .isEqualTo(
                        """
                        db/seed/20-country.csv:3: neither a comma nor the line's end follows the closing quote of 'Korea ('
                          Why:  A quote within a quoted value ends it unless it is written twice.
                          Next: Write each quote within the value twice, or take out what follows the value.""");
    }

    @Test
    void aFileInLatin1() {
        byte[] latin1 = "code,name\nDE,Deutschland\nAT,Republik Österreich\n".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(problem(csv(latin1)))
                .isEqualTo(
                        """
                        db/seed/20-country.csv:3: byte 0xD6 is not UTF-8 here, after: Republik\s
                          Why:  Seed files are read as UTF-8, and this file is in another encoding.
                          Next: Save the file as UTF-8, for example: iconv -f LATIN1 -t UTF-8.""");
    }

    @Test
    void aFileInUtf16() {
        assertThat(problem(csv("code,name\nDE,Germany\n".getBytes(StandardCharsets.UTF_16))))
                .startsWith("db/seed/20-country.csv:1: byte 0xFE is not UTF-8 here");
    }

    @Test
    void aValueOfTwoGigabytesIsNotReadIntoMemory() {
        RowFile huge = new CsvFile("db/seed/20-country.csv", () -> TestRows.endless("code,name\nDE,\"", 'x'));

        assertThat(problem(huge))
                .isEqualTo(
                        """
                        db/seed/20-country.csv:2: the value that begins here is longer than 16 MB
                          Why:  So much is not read into memory. Often a closing quote is missing, and the rest of the file is taken for the value.
                          Next: Look for the quote. Load larger values with a seed in Java.""");
    }

    @Test
    void aHeaderOfTwoGigabytes() {
        assertThat(problem(new CsvFile("country.csv", () -> TestRows.endless("# ", 'x'))))
                .startsWith("country.csv:1: the value that begins here is longer than 16 MB");
    }

    @Test
    void aFileThatCannotBeReadToItsEnd() {
        RowFile broken = new CsvFile("country.csv", () -> {
            throw new IOException("the disk is gone");
        });

        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> TestRows.read(broken)))
                .isInstanceOf(IOException.class);
    }
}
