package dev.seedbed.micronaut.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of settings in {@code docs/configuration.md} is the enum, written out. */
class ConfigurationPageTest {

    private static final Path PAGE = Path.of("../../docs/configuration.md");
    private static final Pattern SWITCH =
            Pattern.compile("(?:property = |SWITCH = |isOff\\(environment, )\"(seedbed\\.[a-z-]+(?:\\.[a-z-]+)*)\"");
    private static final String BEGIN = "<!-- settings -->\n";
    private static final String END = "<!-- /settings -->";

    @Test
    void theTableSaysWhatTheCodeReads() throws IOException {
        String page = Files.readString(PAGE);

        assertThat(page).contains(BEGIN, END);
        assertThat(page.substring(page.indexOf(BEGIN) + BEGIN.length(), page.indexOf(END)))
                .as("between the markers of %s this is expected:\n\n%s", PAGE, table())
                .isEqualTo(table());
    }

    /** Those of a datasource are in the table; the others are read or required somewhere in the sources, by their names. */
    @Test
    void everySwitchIsOnThePage() throws IOException {
        String page = Files.readString(PAGE);

        assertThat(switches())
                .contains("seedbed.enabled", "seedbed.prepare-in-background")
                .allSatisfy(name -> assertThat(page).contains("| `" + name + "` |"));
    }

    private static Set<String> switches() throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher matcher = SWITCH.matcher(Files.readString(file));
                while (matcher.find()) {
                    found.add(matcher.group(1));
                }
            }
        }
        return found;
    }

    private static String table() {
        return Arrays.stream(Setting.values())
                .map(ConfigurationPageTest::row)
                .collect(Collectors.joining("\n", "\n| setting | default | what it does |\n|---|---|---|\n", "\n\n"));
    }

    private static String row(Setting setting) {
        String usual = setting.defaultValue().isEmpty() ? "" : "`" + setting.defaultValue() + "`";
        return "| `" + setting.key() + "` | " + usual + " | " + setting.meaning() + " |";
    }
}
