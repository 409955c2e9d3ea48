package dev.seedbed.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seedbed.test.database.ServerView;
import dev.seedbed.test.database.TestDatabase;
import dev.seedbed.test.database.TestDatabases;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.EnvironmentPropertySource;
import io.micronaut.context.env.PropertySource;
import io.micronaut.inject.qualifiers.Qualifiers;
import java.io.IOException;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The service's real database is a socket here that counts who comes. */
class UntouchedDatabaseTest {

    private final CountedDoor real;

    UntouchedDatabaseTest() throws IOException {
        real = new CountedDoor();
    }

    @AfterEach
    void close() throws IOException {
        real.close();
    }

    @Test
    void urlInApplicationYmlIsNeverTouched() {
        startsOnItsOwn(PropertySource.of("application", Map.of("datasources.default.url", url()), 1));
    }

    @Test
    void jdbcUrlInApplicationYmlIsNeverTouched() {
        startsOnItsOwn(PropertySource.of("application", Map.of("datasources.default.jdbc-url", url()), 1));
    }

    @Test
    void urlInAnEnvironmentVariableIsNeverTouched() {
        startsOnItsOwn(PropertySource.of(
                "env",
                Map.of("DATASOURCES_DEFAULT_URL", url(), "DATASOURCES_DEFAULT_USERNAME", "shop"),
                PropertySource.PropertyConvention.ENVIRONMENT_VARIABLE,
                EnvironmentPropertySource.ORIGIN));
    }

    @Test
    void urlOfTheMigrationsIsNeverTouched() {
        startsOnItsOwn(PropertySource.of(
                "application",
                Map.of("flyway.datasources.default.url", url(), "flyway.datasources.default.user", "owner"),
                1));
    }

    @Test
    void urlOfMigrationsWithoutADatasourceIsNeverTouched() {
        startsOnItsOwn(PropertySource.of("application", Map.of("flyway.datasources.reports.url", url()), 1));
    }

    @Test
    void urlFromAnywhereElseIsNeverTouched() {
        startsOnItsOwn(PropertySource.of("a configuration server", Map.of("datasources.default.url", url()), 1));
    }

    @Test
    void urlThatTheTestSetsItselfIsUsed() {
        assertThatThrownBy(() -> ApplicationContext.run(
                                Map.of(
                                        "datasources.default.url",
                                        url(),
                                        "seedbed.datasources.default.connect-timeout",
                                        "1s"),
                                "test")
                        .close())
                .hasMessageContaining("could not be reached within 1 s");
        assertThat(real.visitors()).hasPositiveValue();
    }

    @Test
    void migrationsFollowTheUrlThatTheTestSetsItself() {
        TestDatabase own = TestDatabases.on(ServerView.server(), 8).reserve();
        own.create();
        try (ApplicationContext service = ApplicationContext.builder("test")
                .propertySources(PropertySource.of("application", Map.of("flyway.datasources.default.url", url()), 1))
                .properties(Map.of(
                        "datasources.default.url", own.url(),
                        "datasources.default.username", own.server().user(),
                        "datasources.default.password", own.server().password()))
                .start()) {
            DataSource dataSource = service.getBean(DataSource.class, Qualifiers.byName("default"));
            assertThat(Notes.database(dataSource)).isEqualTo(own.name());
            assertThat(Notes.count(dataSource)).isEqualTo(1);
        }
        own.close();
        assertThat(real.visitors()).hasValue(0);
    }

    @Test
    void addressThatIsNoUrlStopsTheTest() {
        assertThatThrownBy(() -> ApplicationContext.builder("test")
                        .propertySources(PropertySource.of(
                                "application", Map.of("datasources.default.jndi-name", "java:/shop"), 1))
                        .start()
                        .close())
                .hasMessage(
                        """
                        The test would use the database of datasources.default.jndi-name = java:/shop.
                          Why:  It comes from application, and only a URL can be replaced by a database of the test's own.
                          Next: Set it in application-test.yml, or write datasources.default.url instead;\
                         seedbed.test.enabled: false switches databases for tests off.""");
    }

    private String url() {
        return "jdbc:postgresql://127.0.0.1:" + real.port() + "/shop?user=shop&password=secret";
    }

    private void startsOnItsOwn(PropertySource configured) {
        try (ApplicationContext service =
                ApplicationContext.builder("test").propertySources(configured).start()) {
            DataSource dataSource = service.getBean(DataSource.class, Qualifiers.byName("default"));
            assertThat(Notes.database(dataSource)).startsWith("seedbed_test_");
            assertThat(Notes.count(dataSource)).isEqualTo(1);
        }
        assertThat(real.visitors()).hasValue(0);
    }
}
