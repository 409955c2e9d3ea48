package dev.seedbed.engine.seed.file;

import static dev.seedbed.engine.seed.file.TestRows.csv;
import static dev.seedbed.engine.seed.file.TestRows.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CsvFileTest {

    @Test
    void theHeaderNamesTheColumnsAndEachLineIsARow() throws IOException {
        assertThat(read(csv("code,name\nDE,Germany\nFR,France\n")))
                .containsExactly("[code, name]", "2 [DE, Germany]", "3 [FR, France]");
    }

    @Test
    void quotesHoldCommasLineEndsAndQuotes() throws IOException {
        assertThat(read(csv("code,name\nKR,\"Korea, \"\"Republic\"\" of\"\nX,\"a\nb\"\nY,c\n")))
                .containsExactly("[code, name]", "2 [KR, Korea, \"Republic\" of]", "3 [X, a\nb]", "5 [Y, c]");
    }

    @Test
    void nothingIsNullAndTwoQuotesAreAnEmptyText() throws IOException {
        assertThat(read(csv("a,b,c\n,\"\",\n"))).containsExactly("[a, b, c]", "2 [null, , null]");
    }

    @Test
    void aByteOrderMarkAndCarriageReturnsAreNoPartOfTheText() throws IOException {
        assertThat(read(csv("\uFEFF# match: code\r\ncode,name\r\nDE,Germany\r\n\r\n")))
                .containsExactly("[code, name]", "3 [DE, Germany]");
        assertThat(read(csv("code,name\rDE,Germany\rFR,France")))
                .containsExactly("[code, name]", "2 [DE, Germany]", "3 [FR, France]");
    }

    @Test
    void blanksAroundTheHeadersNamesDoNotCountAndThoseOfValuesDo() throws IOException {
        assertThat(read(csv(" code , \"name\"\n DE , Germany \n".replace(" \"name\"", "\"name \""))))
                .containsExactly("[code, name]", "2 [ DE ,  Germany ]");
    }

    @Test
    void emptyLinesAreNoRows() throws IOException {
        assertThat(read(csv("\n\ncode,name\n\nDE,Germany\n\n\n"))).containsExactly("[code, name]", "5 [DE, Germany]");
    }

    @Test
    void commentsStandOnlyAboveTheHeader() throws IOException {
        assertThat(read(csv("# The colours that we know\n# match: code\n\ncode,name\n#fff,white\n")))
                .containsExactly("[code, name]", "5 [#fff, white]");
    }

    @Test
    void theLastLineNeedsNoEnd() throws IOException {
        assertThat(read(csv("code\nDE\n\"F\"\"R\""))).containsExactly("[code]", "2 [DE]", "3 [F\"R]");
    }

    @Test
    void aHeaderAloneIsNoRows() throws IOException {
        assertThat(read(csv("code,name\n"))).containsExactly("[code, name]");
        assertThat(read(csv("code,name"))).containsExactly("[code, name]");
    }

    @Test
    void everyCharacterSurvives() throws IOException {
        assertThat(read(csv("a\n\"Åland 中国 🇩🇪 \uFFFD \\N \t\"\n")))
                .containsExactly("[a]", "2 [Åland 中国 🇩🇪 \uFFFD \\N \t]");
    }

    @Test
    void aValueMayBeAsLongAsTheLimit() throws IOException {
        String longest = "x".repeat(ValueBytes.LONGEST);
        assertThat(read(csv("a,b\n\"" + longest + "\",1\ny,2\n")))
                .hasSize(3)
                .element(1)
                .asString()
                .hasSize(ValueBytes.LONGEST + 7);
    }

    @Test
    void theWindowsEdgeIsNotSeen() throws IOException {
        StringBuilder content = new StringBuilder("a,b\r\n");
        for (int i = 0; i < 30_000; i++) {
            content.append("\"").append(i).append("\"\"\",ü").append("\r\n");
        }
        assertThat(read(csv(content.toString().getBytes(StandardCharsets.UTF_8))))
                .hasSize(30_001)
                .contains("17001 [16999\", ü]")
                .endsWith("30001 [29999\", ü]");
    }
}
