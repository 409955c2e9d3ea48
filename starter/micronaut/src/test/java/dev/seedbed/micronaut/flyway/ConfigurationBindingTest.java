package dev.seedbed.micronaut.flyway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seedbed.engine.problem.Problem;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.Environment;
import io.micronaut.core.naming.NameUtils;
import io.micronaut.flyway.FlywayConfigurationProperties;
import io.micronaut.inject.qualifiers.Qualifiers;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What Seedbed binds by itself is what micronaut-flyway binds. */
class ConfigurationBindingTest {

    private static final String PREFIX = "flyway.datasources.default.";

    /** What Flyway's builder has a name for, and is no setting. */
    private static final Set<String> NO_SETTINGS =
            Set.of("clearCachedResolvedEnvironment", "loadDefaultConfigurationFiles", "callbacks", "resolvers");

    /** What Flyway's open-source edition refuses, or wants to be there. */
    private static final Set<String> REFUSED =
            Set.of("dryRunOutput", "errorOverrides", "kerberosConfigFile", "environment");

    private static final Map<String, String> VALUES = Map.of(
            "target", "7",
            "baselineVersion", "0.5",
            "encoding", "ISO-8859-1",
            "locations", "classpath:some/where,filesystem:else/where",
            "ignoreMigrationPatterns", "*:missing,*:future",
            "sqlMigrationSuffixes", ".sql,.psql",
            "loggers", "slf4j");

    static Stream<String> settings() {
        return Arrays.stream(FluentConfiguration.class.getMethods())
                .filter(method -> method.getReturnType() == FluentConfiguration.class)
                .filter(method -> method.getParameterCount() == 1)
                .filter(method -> isPlain(method.getParameterTypes()[0]))
                .map(Method::getName)
                .filter(name -> !NO_SETTINGS.contains(name) && !REFUSED.contains(name))
                .distinct();
    }

    @ParameterizedTest
    @FieldSource("REFUSED")
    void whatFlywayRefusesItRefusesHereToo(String setting) {
        try (ApplicationContext context = context(Map.of(NameUtils.hyphenate(setting), "one"))) {
            assertThatThrownBy(() -> ConfigurationBinding.of(context.getEnvironment(), "default"))
                    .isInstanceOf(FlywayException.class);
            assertThatThrownBy(() -> context.getBean(FlywayConfigurationProperties.class, Qualifiers.byName("default")))
                    .hasRootCauseInstanceOf(FlywayException.class);
        }
    }

    private static boolean isPlain(Class<?> type) {
        return List.of(String.class, String[].class, boolean.class, int.class).contains(type);
    }

    @ParameterizedTest
    @MethodSource("settings")
    void everySettingIsBoundAsMicronautFlywayBindsIt(String setting) {
        for (Object value : valuesOf(setting)) {
            bindsTheSame(Map.of(NameUtils.hyphenate(setting), value));
        }
    }

    @Test
    void mapsAndOverridesAreTheSame() {
        bindsTheSame(Map.of(
                "placeholders.name", "value",
                "placeholders.other-name", "other",
                "placeholders.camelCase", "camel",
                "properties.flyway.postgresql.transactional.lock", "false",
                "properties.flyway.out-of-order", "true",
                "properties.flyway.table", "overridden",
                "clean-schema", "true"));
    }

    @ParameterizedTest
    @CsvSource({
        "baseline-on-migrate, perhaps, 'It is one of true, false.'",
        "connect-retries, many, It is a whole number."
    })
    void whatCannotBeReadIsSaid(String name, String value, String form) {
        try (ApplicationContext context = context(Map.of(name, value))) {
            assertThatThrownBy(() -> ConfigurationBinding.of(context.getEnvironment(), "default"))
                    .isInstanceOf(Problem.class)
                    .hasMessage("flyway.datasources.default." + name + " is \"" + value + "\".\n  Why:  " + form
                            + "\n  Next: Correct it in the service's configuration.");
        }
    }

    private static List<Object> valuesOf(String setting) {
        if (VALUES.containsKey(setting)) {
            return List.of(VALUES.get(setting));
        }
        Class<?> type = Arrays.stream(FluentConfiguration.class.getMethods())
                .filter(method -> method.getName().equals(setting) && method.getParameterCount() == 1)
                .map(method -> method.getParameterTypes()[0])
                .filter(ConfigurationBindingTest::isPlain)
                .findFirst()
                .orElseThrow();
        return type == boolean.class ? List.of(true, false) : type == int.class ? List.of(7) : List.of("one");
    }

    private static void bindsTheSame(Map<String, Object> settings) {
        try (ApplicationContext context = context(settings)) {
            Environment environment = context.getEnvironment();
            FlywayConfigurationProperties stock =
                    context.getBean(FlywayConfigurationProperties.class, Qualifiers.byName("default"));
            FluentConfiguration expected = stock.getFluentConfiguration().cleanDisabled(!stock.isCleanSchema());

            BoundConfiguration bound = ConfigurationBinding.of(environment, "default");

            assertThat(FlywayFacts.of(bound.flyway())).as("%s", settings).isEqualTo(FlywayFacts.of(expected));
            assertThat(bound.overrides()).isEqualTo(stock.getProperties());
        }
    }

    private static ApplicationContext context(Map<String, Object> settings) {
        Map<String, Object> configuration = new HashMap<>(Map.of(PREFIX + "enabled", "true"));
        settings.forEach((name, value) -> configuration.put(PREFIX + name, value));
        return ApplicationContext.run(configuration);
    }
}
