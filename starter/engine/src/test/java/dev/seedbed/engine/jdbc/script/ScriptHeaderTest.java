package dev.seedbed.engine.jdbc.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptHeaderTest {

    @ParameterizedTest
    @CsvSource({
        "'-- seedbed:version 12', 12, 1",
        "'--seedbed:version 12', 12, 1",
        "'--   Seedbed : Version   2_1  ', 2.1, 1",
        "'\uFEFF-- seedbed:version 20260101.3', 20260101.3, 1",
        "'-- a dump\n\n/* of\n today */\n\\restrict x\n-- seedbed:version 007\r\n-- more', 007, 6",
    })
    void theVersionIsFoundInTheLeadingComments(String header, String version, int line) {
        assertThat(read(header + "\nSELECT 1;")).isEqualTo(new ScriptHeader(version, line));
    }

    @Test
    void aMissingHeaderShowsTheLineToAdd() {
        assertThatThrownBy(
                        () -> read("-- PostgreSQL database dump\nSELECT 1; -- seedbed:version 3\n-- seedbed:version 4"))
                .hasMessage(
                        """
                        db/init.sql does not say which version it stands for
                          Why:  Without it nobody knows which migrations the script already contains, and which come after it.
                          Next: If it holds everything up to version 12, make this its first line:
                                -- seedbed:version 12""");
    }

    @Test
    void aMalformedHeaderShowsWhatWasExpected() {
        assertThatThrownBy(() -> read("-- A dump\n--   seedbed: version twelve \nSELECT 1;"))
                .hasMessage(
                        """
                        db/init.sql:2: this is not a version header: --   seedbed: version twelve
                          Why:  The header is "seedbed:version" and a version of the migrations: digits, with dots or underscores between them.
                          Next: Write it like this:
                                -- seedbed:version 12""");
    }

    @Test
    void twoVersionsAreRefused() {
        assertThatThrownBy(() -> read("-- seedbed:version 2\n-- seedbed:version 3\nSELECT 1;"))
                .hasMessage(
                        """
                        db/init.sql:2: this is a second version header, 3
                          Why:  Line 1 has version 2 already. A merge of two branches may leave both.
                          Next: Keep the version that the script stands for, and remove the other line.""");
        assertThat(read("-- seedbed:version 2\n-- seedbed loads this\n-- seedbed:version 2\nSELECT 1;"))
                .isEqualTo(new ScriptHeader("2", 1));
    }

    @ParameterizedTest
    @CsvSource({
        "seedbed:version",
        "seedbed version 12",
        "seedbed:version V12",
        "seedbed:version 1.",
        "seedbed:version 1 2"
    })
    void whatIsMeantAsAHeaderButIsNoneIsNotPassedOver(String comment) {
        assertThatThrownBy(() -> read("-- " + comment + "\nSELECT 1;"))
                .hasMessageStartingWith("db/init.sql:1: this is not a version header: -- " + comment + "\n");
    }

    @Test
    void anEmptyFileIsSaidToBeEmptyRatherThanWithoutHeader() {
        assertThatThrownBy(() -> read("\n-- nothing yet\n"))
                .hasMessageStartingWith("db/init.sql contains no statement\n");
    }

    private static ScriptHeader read(String script) {
        return ScriptHeader.read(ScriptSource.text("db/init.sql", script), "12");
    }
}
