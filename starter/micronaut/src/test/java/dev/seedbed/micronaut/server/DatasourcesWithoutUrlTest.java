package dev.seedbed.micronaut.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DatasourcesWithoutUrlTest {

    private final List<String> asked = new ArrayList<>();
    private final List<ApplicationContext> contexts = new ArrayList<>();

    @AfterEach
    void closeContexts() {
        contexts.forEach(ApplicationContext::close);
    }

    @Test
    void datasourceWithoutUrlGetsAServerInDevelopment() {
        ApplicationContext context = configured(Map.of("datasources.default.dialect", "POSTGRES"), "dev");

        assertThat(asked).containsExactly("default DEVELOPMENT");
        assertThat(url(context, "default")).isEqualTo("jdbc:postgresql://given/default");
    }

    @Test
    void serviceWithAPoolAndNoDatasourceAtAllGetsTheDefaultOne() {
        configured(Map.of(), "dev");

        assertThat(asked).containsExactly("default DEVELOPMENT");
    }

    @Test
    void testsGetAServerOfTheirOwn() {
        configured(Map.of("datasources.reporting.dialect", "POSTGRES"), "dev", "test");

        assertThat(asked).containsExactly("reporting TEST");
    }

    @Test
    void configuredUserAndPasswordBelongToAnotherServer() {
        ApplicationContext context = configured(
                Map.of("datasources.default.username", "shop", "datasources.default.password", "secret"), "dev");

        assertThat(context.getProperty("datasources.default.username", String.class))
                .hasValue("given-user");
        assertThat(context.getProperty("datasources.default.password", String.class))
                .hasValue("given-password");
    }

    @Test
    void blankUrlIsNoUrl() {
        ApplicationContext context = configured(Map.of("datasources.default.url", "${NOT_SET_ANYWHERE:}"), "dev");

        assertThat(url(context, "default")).isEqualTo("jdbc:postgresql://given/default");
    }

    @Test
    void configuredUrlIsNeverReplaced() {
        for (String property : List.of("url", "jdbc-url", "jdbcUrl", "data-source-class-name", "dataSourceJNDI")) {
            configured(Map.of("datasources.default." + property, "jdbc:postgresql://theirs/shop"), "dev");
        }

        assertThat(asked).isEmpty();
    }

    @Test
    void onlyTheDatasourceWithoutUrlGetsOne() {
        configured(
                Map.of(
                        "datasources.default.url", "jdbc:postgresql://theirs/shop",
                        "datasources.reporting.dialect", "POSTGRES"),
                "dev");

        assertThat(asked).containsExactly("reporting DEVELOPMENT");
    }

    @Test
    void noServerOutsideOfDevelopmentAndTests() {
        configured(Map.of("datasources.default.dialect", "POSTGRES"));
        configured(Map.of("datasources.default.dialect", "POSTGRES"), "k8s");

        assertThat(asked).isEmpty();
    }

    @Test
    void noServerBesideAProtectedEnvironment() {
        configured(Map.of("datasources.default.dialect", "POSTGRES"), "dev", "prod");
        configured(
                Map.of(
                        "datasources.default.dialect", "POSTGRES",
                        "seedbed.datasources.default.protected-environments", "live"),
                "dev",
                "live");
        configured(
                Map.of(
                        "datasources.default.dialect",
                        "POSTGRES",
                        "seedbed.datasources.default.protected-environments",
                        List.of("EU", "Live")),
                "dev",
                "LIVE");

        assertThat(asked).isEmpty();
    }

    @Test
    void canBeTurnedOff() {
        configured(Map.of("seedbed.postgres.enabled", false), "dev");
        configured(Map.of("seedbed.enabled", false), "dev");
        configured(Map.of("datasources.default.enabled", false), "dev");

        assertThat(asked).isEmpty();
    }

    private ApplicationContext configured(Map<String, Object> properties, String... environments) {
        ApplicationContext context = ApplicationContext.builder()
                .deduceEnvironment(false)
                .environments(environments)
                .properties(properties)
                .build();
        contexts.add(context);
        context.getEnvironment().start();
        new DatasourcesWithoutUrl(this::database).configure(context);
        return context;
    }

    private PostgresDatabase database(String datasource, Purpose purpose) {
        asked.add(datasource + " " + purpose);
        return new PostgresDatabase("jdbc:postgresql://given/" + datasource, "given-user", "given-password");
    }

    private static String url(ApplicationContext context, String datasource) {
        return context.getProperty("datasources." + datasource + ".url", String.class)
                .orElse("none");
    }
}
