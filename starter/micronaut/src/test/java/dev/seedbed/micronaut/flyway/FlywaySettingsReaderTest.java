package dev.seedbed.micronaut.flyway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.micronaut.flyway.FlywaySettings.AlternativeDatabase;
import io.micronaut.context.ApplicationContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FlywaySettingsReaderTest {

    private static final String PREFIX = "flyway.datasources.default.";

    @Test
    void withoutConfigurationTheyAreFlywaysDefaults() {
        assertThat(read(Map.of()))
                .isEqualTo(new FlywaySettings(
                        "default",
                        true,
                        List.of("classpath:db/migration"),
                        Optional.empty(),
                        List.of(),
                        "flyway_schema_history",
                        Optional.empty(),
                        Map.of()));
    }

    @Test
    void theDefaultsAreThoseOfFlyway() {
        try (ApplicationContext context = ApplicationContext.run()) {
            var flyway = new FlywayConfigurations(context, context.getEnvironment(), null).configurationOf("default");
            FlywaySettings settings = new FlywaySettingsReader(context.getEnvironment()).settingsOf("default");

            assertThat(flyway.getLocations()).extracting(Object::toString).isEqualTo(settings.locations());
            assertThat(flyway.getTable()).isEqualTo(settings.table());
        }
    }

    @Test
    void whatIsConfiguredIsRead() {
        FlywaySettings settings = read(Map.of(
                "enabled", "false",
                "locations", "classpath:one,classpath:two",
                "schemas", List.of("first", "second"),
                "defaultSchema", "second",
                "table", "history"));

        assertThat(settings.enabled()).isFalse();
        assertThat(settings.locations()).containsExactly("classpath:one", "classpath:two");
        assertThat(settings.schemas()).containsExactly("first", "second");
        assertThat(settings.defaultSchema()).contains("second");
        assertThat(settings.table()).isEqualTo("history");
    }

    @Test
    void extraPropertiesOverride() {
        FlywaySettings settings = read(Map.of(
                "table", "history",
                "properties.flyway.table", "overridden",
                "properties.flyway.default-schema", "audit"));

        assertThat(settings.table()).isEqualTo("overridden");
        assertThat(settings.defaultSchema()).contains("audit");
    }

    @Test
    void propertiesAreFlatInKebabCaseAndWithoutPasswords() {
        FlywaySettings settings = read(Map.of(
                "locations", List.of("classpath:one", "classpath:two"),
                "outOfOrder", true,
                "placeholders.table-space", "fast",
                "password", "secret",
                "properties.flyway.password", "secret"));

        assertThat(settings.properties())
                .isEqualTo(Map.of(
                        "locations[0]", "classpath:one",
                        "locations[1]", "classpath:two",
                        "out-of-order", "true",
                        "placeholders.table-space", "fast"));
    }

    @Test
    void anAlternativeDatabaseDoesNotShowItsPassword() {
        FlywaySettings settings =
                read(Map.of("url", "jdbc:postgresql:shop", "username", "owner", "password", "secret"));

        assertThat(settings.alternative())
                .contains(new AlternativeDatabase("jdbc:postgresql:shop", Optional.of("owner"), Optional.of("secret")));
        assertThat(settings.toString()).doesNotContain("secret");
    }

    private static FlywaySettings read(Map<String, Object> settings) {
        Map<String, Object> configuration = new HashMap<>();
        configuration.put("seedbed.datasources.default.mode", "off");
        settings.forEach((name, value) -> configuration.put(PREFIX + name, value));
        try (ApplicationContext context = ApplicationContext.run(configuration)) {
            return new FlywaySettingsReader(context.getEnvironment()).settingsOf("default");
        }
    }
}
