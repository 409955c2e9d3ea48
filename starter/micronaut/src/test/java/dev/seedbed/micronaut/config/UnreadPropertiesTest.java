package dev.seedbed.micronaut.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seedbed.engine.problem.Problem;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.Environment;
import io.micronaut.context.env.MapPropertySource;
import io.micronaut.context.env.PropertySource;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A property below {@code seedbed} that nothing reads stops the start, and its message names the one that was meant. */
class UnreadPropertiesTest {

    private static final Set<String> DATASOURCES = Set.of("default", "audit-log");

    @Test
    void aMisspeltSectionIsRefused() {
        refusedProperty(
                "seedbed.datasource.default.mode",
                """
                seedbed.datasource.default.mode (file) is not a setting of Seedbed.
                  Why:  Nothing reads it. The service's datasources: audit-log, default.
                  Next: Rename seedbed.datasource.default.mode to seedbed.datasources.default.mode, or remove it.""");
    }

    @Test
    void aMisspeltDatasourceIsRefused() {
        refusedProperty(
                "seedbed.datasources.defualt.mode",
                """
                seedbed.datasources.defualt.mode (file) is not a setting of Seedbed.
                  Why:  Nothing reads it. The service's datasources: audit-log, default.
                  Next: Rename seedbed.datasources.defualt.mode to seedbed.datasources.default.mode, or remove it.""");
    }

    @Test
    void aDatasourceThatTheServiceDoesNotHaveIsRefused() {
        refusedProperty(
                "seedbed.datasources.reports.mode",
                """
                seedbed.datasources.reports.mode (file) is not a setting of Seedbed.
                  Why:  Nothing reads it. The service's datasources: audit-log, default.
                  Next: Configure datasources.reports.url, or remove seedbed.datasources.reports.mode.""");
    }

    @Test
    void aMisspeltSettingOfTestsIsRefusedEvenIfTheirModuleIsAbsent() {
        refusedProperty(
                "seedbed.test.clone-ahead",
                """
                seedbed.test.clone-ahead (file) is not a setting of Seedbed.
                  Why:  Nothing reads it. The service's datasources: audit-log, default.
                  Next: Rename seedbed.test.clone-ahead to seedbed.test.clones-ahead, or remove it.""");
    }

    @Test
    void aSettingBelowTheWrongSectionIsRefused() {
        refusedProperty(
                "seedbed.mode",
                """
                seedbed.mode (file) is not a setting of Seedbed.
                  Why:  Nothing reads it. The service's datasources: audit-log, default.
                  Next: Rename seedbed.mode to seedbed.datasources.audit-log.mode, or remove it.""");
    }

    @Test
    void aNameThatResemblesNoneIsToBeRemoved() {
        refusedProperty(
                "seedbed.colour",
                """
                seedbed.colour (file) is not a setting of Seedbed.
                  Why:  Nothing reads it. The service's datasources: audit-log, default.
                  Next: Remove seedbed.colour. All settings are listed in docs/configuration.md.""");
    }

    @Test
    void anElementOfAMisspeltListIsRefused() {
        refusedProperty(
                "seedbed.datasources.default.seed-locatoins[1]",
                """
                seedbed.datasources.default.seed-locatoins[1] (file) is not a setting of Seedbed.
                  Why:  Nothing reads it. The service's datasources: audit-log, default.
                  Next: Rename seedbed.datasources.default.seed-locatoins[1] to seedbed.datasources.default.seed-locations,\
                 or remove it.""");
    }

    @Test
    void anEnvironmentVariableStaysOneInTheMessage() {
        assertThatThrownBy(() -> refuse(variables("SEEDBED_DATASOURCES_DEFUALT_LOCK_TIMEOUT"), DATASOURCES))
                .hasMessage(
                        """
                        SEEDBED_DATASOURCES_DEFUALT_LOCK_TIMEOUT (environment) is not a setting of Seedbed.
                          Why:  Nothing reads it. The service's datasources: audit-log, default.
                          Next: Rename SEEDBED_DATASOURCES_DEFUALT_LOCK_TIMEOUT to SEEDBED_DATASOURCES_DEFAULT_LOCK_TIMEOUT,\
                         or remove it.""");
        assertThatThrownBy(() -> refuse(variables("SEEDBED_LOCK_TIMEOUT"), Set.of()))
                .hasMessage(
                        """
                        SEEDBED_LOCK_TIMEOUT (environment) is not a setting of Seedbed.
                          Why:  Nothing reads it. The service's datasources: default.
                          Next: Rename SEEDBED_LOCK_TIMEOUT to SEEDBED_DATASOURCES_DEFAULT_LOCK_TIMEOUT, or remove it.""");
    }

    @Test
    void allOfThemAreNamedAtOnceWithoutTheirValues() {
        Map<String, Object> nested = new LinkedHashMap<>();
        nested.put("enabld", "a-secret");
        nested.put("test", Map.of("servr", "a-secret"));

        assertThatThrownBy(() -> refuse(file(Map.of("seedbed", nested)), DATASOURCES))
                .hasMessage(
                        """
                        These are not settings of Seedbed: seedbed.enabld (file), seedbed.test.servr (file).
                          Why:  Nothing reads them. The service's datasources: audit-log, default.
                          Next: Rename seedbed.enabld to seedbed.enabled, or remove it.
                                Rename seedbed.test.servr to seedbed.test.server, or remove it.""");
    }

    @ParameterizedTest
    @EnumSource
    void everySettingIsAcceptedInEveryForm(Setting setting) {
        String path = setting.path("audit-log");
        Map<String, Object> all = new HashMap<>();
        all.put(path, "x");
        all.put(path.replace("audit-log", "auditLog").replace("clones-ahead", "clonesAhead"), "x");
        if (setting.isList()) {
            all.put(path + "[0]", "x");
        }
        accepted(file(all));
        accepted(variables(UnreadProperties.variable(path)));
    }

    @Test
    void onlyAListHasElements() {
        assertThatThrownBy(() -> refuse(file(Map.of("seedbed.enabled[0]", "true")), DATASOURCES))
                .isInstanceOf(Problem.class)
                .hasMessageStartingWith("seedbed.enabled[0] (file) is not a setting of Seedbed.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"seedbed", "seedbed.datasources", "seedbed.datasources.default", "seedbed.test"})
    void aHeadingWithNothingBelowItIsAccepted(String heading) {
        Map<String, Object> properties = new HashMap<>();
        properties.put(heading, null);
        accepted(file(properties));
        accepted(file(Map.of(heading, "")));
    }

    @Test
    void namesOfOthersAreAccepted() {
        accepted(file(Map.of("seedbeds.mode", "x", "shop.seedbed.mode", "x", "seedbed-shop.mode", "x")));
        accepted(variables("SEEDBEDS_MODE", "SHOP_SEEDBED_MODE"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SEEDBED_SERVICE_HOST",
                "SEEDBED_SERVICE_PORT",
                "SEEDBED_SERVICE_PORT_HTTP",
                "SEEDBED_PORT",
                "SEEDBED_DB_PORT_5432_TCP",
                "SEEDBED_DB_PORT_5432_TCP_ADDR"
            })
    void variablesOfAKubernetesServiceAreAccepted(String name) {
        accepted(variables(name));
    }

    @Test
    void aDatasourceThatIsConfiguredButDisabledHasSettings() {
        accepted(file(Map.of("seedbed.datasources.reports.mode", "off", "datasources.reports.enabled", "false")));
        accepted(file(Map.of("seedbed.datasources.archive.mode", "off", "flyway.datasources.archive.url", "jdbc:x")));
    }

    @Test
    void aDatasourceThatIsABeanIsFoundInBothForms() {
        PropertySource written = file(Map.of("seedbed.datasources.auditLog.mode", "off"));
        PropertySource hyphenated = file(Map.of("seedbed.datasources.audit-log.mode", "off"));

        assertThatCode(() -> refuse(written, Set.of("auditLog"))).doesNotThrowAnyException();
        assertThatCode(() -> refuse(hyphenated, Set.of("auditLog"))).doesNotThrowAnyException();
        assertThatCode(() -> refuse(variables("SEEDBED_DATASOURCES_AUDIT_LOG_MODE"), Set.of("auditLog")))
                .doesNotThrowAnyException();
    }

    @Test
    void eachOptionalModuleIsNamedIfItIsAbsent() {
        ClassLoader loader = getClass().getClassLoader();

        assertThat(OptionalModule.of(Setting.TEST_SERVER, loader)).hasValue("seedbed-test");
        assertThat(OptionalModule.of(Setting.POSTGRES_ENABLED, loader)).hasValue("seedbed-postgres");
        assertThat(OptionalModule.of(Setting.METRICS_ENABLED, loader)).isEmpty();
        assertThat(OptionalModule.of(Setting.METRICS_ENABLED, ClassLoader.getPlatformClassLoader()))
                .hasValue("Micrometer");
        assertThat(OptionalModule.of(Setting.MODE, ClassLoader.getPlatformClassLoader()))
                .isEmpty();
    }

    private static void refusedProperty(String name, String message) {
        assertThatThrownBy(() -> refuse(file(Map.of(name, "a-secret")), DATASOURCES))
                .hasMessage(message);
    }

    private static void accepted(PropertySource source) {
        assertThatCode(() -> refuse(source, DATASOURCES)).doesNotThrowAnyException();
    }

    private static PropertySource file(Map<String, Object> properties) {
        return PropertySource.of("file", properties);
    }

    private static PropertySource variables(String... names) {
        Map<String, Object> values = new HashMap<>();
        Arrays.asList(names).forEach(name -> values.put(name, "a-secret"));
        return new MapPropertySource("environment", values) {
            @Override
            public PropertyConvention getConvention() {
                return PropertyConvention.ENVIRONMENT_VARIABLE;
            }
        };
    }

    private static void refuse(PropertySource source, Set<String> datasources) {
        try (ApplicationContext context = ApplicationContext.builder().build()) {
            Environment environment = context.getEnvironment();
            environment.addPropertySource(source);
            environment.start();
            UnreadProperties.refuse(environment, List.copyOf(datasources));
        }
    }
}
