package dev.seedbed.micronaut.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seedbed.engine.prepare.TargetEnvironment;
import dev.seedbed.engine.problem.Problem;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.Environment;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which environment a service's data belongs to. */
class ServiceEnvironmentTest {

    private static final String ENVIRONMENT = "seedbed.datasources.default.environment";
    private static final String GUARDED = "seedbed.datasources.default.protected-environments";

    @Test
    void whatIsConfiguredIsIt() {
        assertThat(environment(Map.of(ENVIRONMENT, "demo"), "dev", "prod")).isEqualTo("demo");
    }

    @Test
    void elseAProtectedOneWinsAmongAllActiveOnes() {
        assertThat(environment(Map.of(), "prod", "eu-west")).isEqualTo("prod");
        assertThat(environment(Map.of(), "eu-west", "staging", "blue")).isEqualTo("staging");
    }

    @Test
    void elseItIsTheLastThatWasGivenExplicitly() {
        assertThat(environment(Map.of(), "dev", "demo")).isEqualTo("demo");
    }

    @Test
    void oneThatWasGivenGoesBeforeTheDeducedTest() {
        try (ApplicationContext context = ApplicationContext.builder()
                .deduceEnvironment(true)
                .environments("demo")
                .start()) {
            assertThat(context.getEnvironment().getActiveNames()).containsExactly("test", "demo");
            assertThat(environment(context)).isEqualTo("demo");
        }
    }

    @Test
    void theDeducedTestCounts() {
        try (ApplicationContext context =
                ApplicationContext.builder().deduceEnvironment(true).start()) {
            assertThat(environment(context)).isEqualTo("test");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                Environment.KUBERNETES,
                Environment.CLOUD,
                Environment.AMAZON_EC2,
                Environment.GOOGLE_COMPUTE,
                Environment.GAE,
                Environment.AZURE,
                Environment.ORACLE_CLOUD,
                Environment.DIGITAL_OCEAN,
                Environment.IBM,
                Environment.HEROKU,
                Environment.CLOUD_FOUNDRY,
                Environment.BARE_METAL,
                Environment.FUNCTION,
                Environment.CLI,
                Environment.ANDROID
            })
    void otherDeducedOnesNeverCount(String deduced) {
        assertThat(environment(Map.of(), deduced)).isEqualTo(TargetEnvironment.UNSET);
        assertThat(environment(Map.of(), "dev", deduced)).isEqualTo("dev");
    }

    @Test
    void noneAtAllIsUnset() {
        assertThat(environment(Map.of())).isEqualTo("unset");
    }

    @Test
    void twoProtectedOnesAskForAConfiguredOne() {
        assertThatThrownBy(() -> environment(Map.of(), "prod", "staging"))
                .isInstanceOf(Problem.class)
                .hasMessage(
                        """
                        Two protected environments are active: prod and staging.
                          Why:  Which of them the database belongs to can't be told.
                          Next: Say it: seedbed.datasources.default.environment: prod.""");
        assertThat(environment(Map.of(ENVIRONMENT, "staging"), "prod", "staging"))
                .isEqualTo("staging");
    }

    @Test
    void whichOnesAreProtectedIsConfigured() {
        assertThat(environment(Map.of(GUARDED, List.of("live")), "live", "blue"))
                .isEqualTo("live");
        assertThat(environment(Map.of(GUARDED, "live, Demo"), "demo", "blue")).isEqualTo("demo");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ",", " , "})
    void anEmptyListOfProtectedEnvironmentsIsRefused(String list) {
        assertThatThrownBy(() -> environment(Map.of(GUARDED, list), "dev"))
                .hasMessage(
                        """
                        seedbed.datasources.default.protected-environments is empty.
                          Why:  Without a protected environment nothing keeps development data out of any database. A variable without a value looks the same.
                          Next: Name at least one environment, or remove the setting: the default is prod, production, staging.""");
    }

    @Test
    void aBlankOneIsNotConfigured() {
        assertThat(environment(Map.of(ENVIRONMENT, "  "), "dev")).isEqualTo("dev");
    }

    @Test
    void lettersCountTheSameInBothCases() {
        assertThat(environment(Map.of(ENVIRONMENT, " PROD "), "dev")).isEqualTo("prod");
        assertThat(environment(Map.of(), "Prod", "blue")).isEqualTo("prod");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dev,test", "dev test", "../prod", "*"})
    void whatIsNoNameIsRefused(String configured) {
        assertThatThrownBy(() -> environment(Map.of(ENVIRONMENT, configured)))
                .isInstanceOf(Problem.class)
                .hasMessage(
                        """
                        %s is "%s".
                          Why:  An environment is one name: dev, prod-eu.
                          Next: Correct it in the service's configuration.""",
                        ENVIRONMENT, configured);
    }

    private static String environment(Map<String, Object> configuration, String... active) {
        try (ApplicationContext context = ApplicationContext.builder(configuration)
                .deduceEnvironment(false)
                .environments(active)
                .start()) {
            return environment(context);
        }
    }

    private static String environment(ApplicationContext context) {
        return new DatasourceSettings(context.getEnvironment(), "default")
                .preparation()
                .environment()
                .name();
    }
}
