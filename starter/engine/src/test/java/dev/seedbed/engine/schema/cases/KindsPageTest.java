package dev.seedbed.engine.schema.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/schema-differences.md} shows what the cases show, kind by kind. {@code -Dtest.rewrite-docs=true} writes it.
 */
class KindsPageTest {

    private static final Path PAGE = Path.of("../../docs/schema-differences.md");
    private static final String BEGIN = "<!-- kinds -->\n";
    private static final String END = "<!-- /kinds -->";

    @Test
    void thePageShowsEveryKind() throws IOException {
        String page = Files.readString(PAGE);
        String expected =
                page.substring(0, page.indexOf(BEGIN) + BEGIN.length()) + kinds() + page.substring(page.indexOf(END));
        if (Boolean.getBoolean("test.rewrite-docs")) {
            Files.writeString(PAGE, expected);
        } else {
            assertThat(page).as("-Dtest.rewrite-docs=true writes %s", PAGE).isEqualTo(expected);
        }
    }

    private static String kinds() {
        Map<String, List<SchemaCase>> kinds = CaseFiles.all().stream()
                .collect(Collectors.groupingBy(SchemaCase::kind, LinkedHashMap::new, Collectors.toList()));
        return "\n"
                + kinds.values().stream().mapToInt(List::size).sum()
                + " cases, each in both directions:\n\n"
                + kinds.entrySet().stream()
                        .map(kind -> KindSummary.of(kind.getValue()).markdown(kind.getKey()))
                        .collect(Collectors.joining())
                + "\n";
    }
}
