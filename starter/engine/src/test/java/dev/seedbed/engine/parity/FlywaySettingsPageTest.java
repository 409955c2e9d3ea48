package dev.seedbed.engine.parity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page on configuration says of each setting of Flyway what it does here. */
class FlywaySettingsPageTest {

    private static final Path PAGE = Path.of("..", "..", "docs", "configuration.md");
    /** Where Flyway reads settings from, and databases other than PostgreSQL: none of them is a setting of a datasource. */
    private static final Set<String> NO_SETTINGS = Set.of(
            "all-environments",
            "clear-cached-resolved-environment",
            "community-d-b-support-enabled",
            "configuration",
            "env-vars",
            "environment-provision-mode",
            "load-default-configuration-files",
            "provision-mode",
            "reload-plugin-configuration");

    @ParameterizedTest
    @ValueSource(strings = {"10.22.0", "11.20.3", "12.10.0", "13.12.1"})
    void namesEachSetting(String version) throws IOException, ClassNotFoundException {
        Class<?> configuration = Sides.classOf(version, "org.flywaydb.core.api.configuration.FluentConfiguration");
        String page = Files.readString(PAGE);

        assertThat(Arrays.stream(configuration.getMethods())
                        .filter(method -> method.getReturnType() == configuration)
                        .map(Method::getName)
                        .map(name -> name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT))
                        .distinct())
                .hasSizeGreaterThan(40)
                .allMatch(name -> NO_SETTINGS.contains(name) || page.contains("`" + name + "`"));
    }
}
