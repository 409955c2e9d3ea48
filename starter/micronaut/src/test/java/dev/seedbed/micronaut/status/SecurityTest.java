package dev.seedbed.micronaut.status;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.engine.seed.SeedContext;
import dev.seedbed.engine.seed.Seeder;
import dev.seedbed.micronaut.TestDatabase;
import dev.seedbed.micronaut.seed.Seed;
import io.micronaut.context.annotation.Requires;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The status as somebody sees it who should not see it, or who wrote what stands in it. */
class SecurityTest {

    private static final String MARKUP = "<img src=x onerror=window.broken=true>";

    private final TestDatabase database = TestDatabase.create();
    private final Map<String, Object> configuration = StatusService.configuration(database);

    @Seed(name = "<i>seed</i>")
    @Requires(property = "markup-seed")
    static final class MarkupSeed implements Seeder {
        @Override
        public void seed(SeedContext seed) {}
    }

    @ParameterizedTest
    @ValueSource(strings = {"/seedbed", "/seedbed/default"})
    void withSecurityOffTheShelfNobodyGetsInWhoHasNotSignedIn(String path) throws Exception {
        configuration.remove("endpoints.seedbed.sensitive");
        configuration.put("micronaut.security.enabled", "true");
        try (StatusService service = StatusService.start(configuration)) {
            assertThat(service.get(path, "application/json").statusCode()).isEqualTo(401);
            HttpResponse<String> browser = service.get(path, "text/html");
            assertThat(browser.statusCode()).as("sent to where one signs in").isEqualTo(303);
            assertThat(browser.headers().firstValue("Location")).hasValue("/");
            for (String accept : List.of("application/json", "text/html", "*/*")) {
                assertThat(service.get(path, accept).body()).doesNotContain("flyway", "PostgreSQL", "item", "Seedbed");
                assertThat(service.get(path, accept).statusCode()).isIn(401, 303);
            }
        }
    }

    @Test
    void withSecurityItCanBeOpened() throws Exception {
        configuration.put("micronaut.security.enabled", "true");
        try (StatusService service = StatusService.start(configuration)) {
            assertThat(service.get("/seedbed", "*/*").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void whatIsRefusedInTheBackgroundIsRefusedToThoseWhoSignInToo() throws Exception {
        configuration.putAll(Barrier.configuration());
        configuration.put("micronaut.security.enabled", "true");
        configuration.remove("endpoints.seedbed.sensitive");
        try (Barrier barrier = Barrier.before(database);
                StatusService service = StatusService.start(configuration)) {
            assertThat(service.get("/seedbed", "application/json").statusCode()).isEqualTo(401);
            assertThat(service.get("/anything", "*/*").statusCode()).isEqualTo(503);
            assertThat(service.get("/health/liveness", "*/*").statusCode()).isEqualTo(200);
            barrier.open();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH"})
    void itCanOnlyBeRead(String verb) throws Exception {
        try (StatusService service = StatusService.start(configuration)) {
            assertThat(service.send(verb, "/seedbed")).isEqualTo(405);
            assertThat(service.send(verb, "/seedbed/default")).isEqualTo(405);
        }
    }

    @Test
    @ExtendWith(InChromium.class)
    void markupInDescriptionsErrorsAndSeedsIsTextOnThePage(Tab tab) throws Exception {
        configuration.put("markup-seed", "true");
        try (StatusService service = StatusService.start(configuration)) {
            try (Connection connection = database.dataSource().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("insert into flyway_schema_history values (2, '2', '" + MARKUP
                        + "', 'SQL', 'V2__x.sql', 1, 'me', now(), 0, false)");
            }
            tab.open(service.address());

            assertThat(tab.text("#status")).isEqualTo("Failed");
            assertThat(tab.text(".note[data-tone='bad']")).contains(MARKUP);
            assertThat(tab.texts("td.description").toString()).contains(MARKUP);
            assertThat(tab.texts("tbody .seed .text")).contains("<i>seed</i>");
            assertThat(tab.count("document.querySelectorAll('img, i, body script').length"))
                    .as("the page's own script alone")
                    .isEqualTo(1);
            assertThat(tab.evaluate("'broken' in window").getBooleanValue()).isFalse();
            assertThat(tab.complaints()).isEmpty();
        }
    }
}
