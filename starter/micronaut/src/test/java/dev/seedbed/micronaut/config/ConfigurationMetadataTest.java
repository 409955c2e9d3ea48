package dev.seedbed.micronaut.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The metadata that IDEs complete {@code application.yml} with is the list of settings, written out: {@code
 * -Dtest.rewrite-docs=true} writes it. It has the place and the form of what Micronaut writes for configuration beans, of which
 * Seedbed has none, because each would be a class more at every start.
 */
class ConfigurationMetadataTest {

    private static final String NAME = "META-INF/spring-configuration-metadata.json";
    private static final Path FILE = Path.of("src/main/metadata").resolve(NAME);

    @Test
    void theMetadataIsTheListOfSettings() throws IOException {
        if (Boolean.getBoolean("test.rewrite-docs")) {
            Files.writeString(FILE, metadata());
        }
        assertThat(Files.readString(FILE))
                .as("-Dtest.rewrite-docs=true writes %s", FILE)
                .isEqualTo(metadata());
    }

    /** And not what Micronaut writes there of its own accord. */
    @Test
    void itIsWhereIdesLookForIt() throws IOException {
        Path place = Path.of("target/classes").resolve(NAME);

        assertThat(Files.readString(place, StandardCharsets.UTF_8)).isEqualTo(Files.readString(FILE));
        assertThat(getClass().getClassLoader().resources(NAME).map(Object::toString))
                .anyMatch(url -> url.endsWith("/micronaut/target/classes/" + NAME));
    }

    @Test
    void everySettingHasATypeAndADescription() {
        assertThat(Setting.values()).allSatisfy(setting -> {
            assertThat(setting.type()).startsWith("java.");
            assertThat(plain(setting.meaning())).endsWith(".").doesNotContain("`", "](");
        });
    }

    private static String metadata() {
        return Arrays.stream(Setting.values())
                .map(ConfigurationMetadataTest::property)
                .collect(Collectors.joining(
                        ",\n",
                        """
                        {
                          "groups": [
                            {"name": "seedbed", "description": "What Seedbed prepares, and how."},
                            {"name": "seedbed.datasources.*", "description": "How one datasource is prepared."},
                            {"name": "seedbed.test", "description": "Databases for tests, if seedbed-test is on the class path."},
                            {"name": "endpoints.seedbed", "type": "dev.seedbed.micronaut.status.StatusEndpoint", "description": "GET /seedbed: the state of the service's databases."}
                          ],
                          "properties": [
                        """,
                        "\n  ],\n  \"hints\": [\n" + hints() + "\n  ]\n}\n"));
    }

    private static String property(Setting setting) {
        List<String> parts = new ArrayList<>();
        parts.add("\"name\": " + quoted(setting.path()));
        parts.add("\"type\": " + quoted(setting.type()));
        parts.add("\"description\": " + quoted(plain(setting.meaning())));
        if (!setting.defaultValue().isEmpty()) {
            parts.add("\"defaultValue\": " + value(setting));
        }
        return parts.stream().collect(Collectors.joining(",\n      ", "    {\n      ", "\n    }"));
    }

    private static String value(Setting setting) {
        return switch (setting.type()) {
            case SettingType.SWITCH, SettingType.NUMBER -> setting.defaultValue();
            case SettingType.TEXTS ->
                Arrays.stream(setting.defaultValue().split(",", -1))
                        .map(ConfigurationMetadataTest::quoted)
                        .collect(Collectors.joining(", ", "[", "]"));
            default -> quoted(setting.defaultValue());
        };
    }

    private static String hints() {
        return Arrays.stream(Setting.values())
                .filter(setting -> !setting.choices().isEmpty())
                .map(setting -> "    {\"name\": " + quoted(setting.path()) + ", \"values\": ["
                        + setting.choices().stream()
                                .map(choice -> "{\"value\": " + quoted(choice) + "}")
                                .collect(Collectors.joining(", "))
                        + "]}")
                .collect(Collectors.joining(",\n"));
    }

    /** Markdown without its marks. */
    private static String plain(String markdown) {
        return markdown.replaceAll("\\[([^]]+)]\\([^)]+\\)", "$1").replace("`", "");
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
