package dev.seedbed.micronaut.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.engine.prepare.Existing;
import dev.seedbed.engine.prepare.Mode;
import dev.seedbed.engine.seed.OnSeedFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The tables in {@code docs/configuration.md} are the list of settings, written out, and the list is what the code reads.
 * {@code -Dtest.rewrite-docs=true} writes the tables.
 */
class ConfigurationPageTest {

    private static final Path PAGE = Path.of("../../docs/configuration.md");
    private static final Path LIST = Path.of("src/main/java/dev/seedbed/micronaut/config/Setting.java");

    /** Where a property's name is a literal of the code, and not that of a meter or a file. */
    private static final Pattern READ =
            Pattern.compile("(?:property = |SWITCH = |\\(environment, |getProperty\\()\\s*\"(seedbed\\.[a-z.-]+)\"");

    @Test
    void theTablesAreTheListOfSettings() throws IOException {
        String page = page();
        if (Boolean.getBoolean("test.rewrite-docs")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE))
                .as("-Dtest.rewrite-docs=true writes the page")
                .isEqualTo(page);
    }

    @Test
    void everyPropertyThatTheCodeReadsIsInTheList() throws IOException {
        Set<String> read = new TreeSet<>();
        for (Path file : sources()) {
            Matcher matcher = READ.matcher(Files.readString(file));
            while (matcher.find()) {
                read.add(matcher.group(1));
            }
        }
        Set<String> known = new TreeSet<>(List.of("seedbed.datasources."));
        for (Setting setting : Setting.values()) {
            known.add(setting.path());
        }
        assertThat(read).contains("seedbed.enabled", "seedbed.prepare-in-background", "seedbed.metrics.enabled");
        assertThat(known).containsAll(read);
    }

    @Test
    void theCodeReadsEverySettingOfTheList() throws IOException {
        StringBuilder code = new StringBuilder();
        for (Path file : sources()) {
            if (!file.equals(LIST)) {
                code.append(Files.readString(file));
            }
        }
        assertThat(Setting.values()).allSatisfy(setting -> assertThat(code.toString())
                .containsPattern("\\bSetting\\." + setting.name() + "\\b|\"" + Pattern.quote(setting.path()) + "\""));
    }

    @Test
    void theChoicesAreThoseThatTheCodeAccepts() {
        assertThat(Setting.MODE.choices()).isEqualTo(names(Mode.values()));
        assertThat(Setting.EXISTING.choices()).isEqualTo(names(Existing.values()));
        assertThat(Setting.ON_SEED_FAILURE.choices()).isEqualTo(names(OnSeedFailure.values()));
    }

    private static List<String> names(Enum<?>... constants) {
        return Arrays.stream(constants)
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static String page() throws IOException {
        String page = Files.readString(PAGE);
        page = with(page, "settings", Setting::isOfADatasource, Setting::key);
        page = with(page, "switches", setting -> !setting.isOfADatasource() && !isOfTests(setting), Setting::path);
        return with(page, "test settings", ConfigurationPageTest::isOfTests, Setting::path);
    }

    private static boolean isOfTests(Setting setting) {
        return setting.path().startsWith("seedbed.test.");
    }

    /** The page with a table in the place between two markers. */
    private static String with(String page, String marker, Predicate<Setting> wanted, Function<Setting, String> name) {
        String begin = "<!-- " + marker + " -->\n";
        String end = "<!-- /" + marker + " -->";
        assertThat(page).contains(begin, end);
        String table = Arrays.stream(Setting.values())
                .filter(wanted)
                .map(setting -> row(setting, name.apply(setting)))
                .collect(Collectors.joining("\n", "\n| setting | default | what it does |\n|---|---|---|\n", "\n\n"));
        return page.substring(0, page.indexOf(begin) + begin.length()) + table + page.substring(page.indexOf(end));
    }

    private static String row(Setting setting, String name) {
        String usual = setting.defaultValue().isEmpty() ? "" : "`" + setting.defaultValue() + "`";
        return "| `" + name + "` | " + usual + " | " + setting.meaning() + " |";
    }

    /** Of the modules that are shipped. */
    private static List<Path> sources() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (String module : List.of(".", "../postgres", "../test", "../cli")) {
            try (Stream<Path> files =
                    Files.walk(Path.of(module, "src/main/java").normalize())) {
                files.filter(path -> path.toString().endsWith(".java")).forEach(sources::add);
            }
        }
        return sources;
    }
}
