package dev.seedbed.micronaut.status;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.micronaut.TestDatabase;
import io.micronaut.json.tree.JsonNode;
import java.net.http.HttpResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What probes are told of the databases; {@link BackgroundPreparationTest} tells of the time before they are ready. */
class HealthTest {

    private final TestDatabase database = TestDatabase.create();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    AT_HEAD   | 200 | "status": "READY", "state": "AT_HEAD", "version": "1" |
                    AHEAD     | 200 | "status": "READY", "state": "AHEAD", "version": "2" |
                    BEHIND    | 503 | "status": "BEHIND", "state": "BEHIND", "version": "0", "pending": 1 |
                    EMPTY     | 503 | "status": "BEHIND", "state": "EMPTY", "pending": 1 |
                    DIVERGED  | 503 | "status": "FAILED", "state": "DIVERGED", "version": "1" | The database "shop" (schema "public") and the code have diverged.
                    BROKEN    | 503 | "status": "FAILED", "state": "FAILED", "version": "1" | The database "shop" (schema "public") has a migration that broke half-way: 1 (item).
                    UNMANAGED | 503 | "status": "FAILED", "state": "UNMANAGED", "pending": 1 | The database "shop" (schema "public") has objects, but no migration history.
                    """)
    void readinessSaysHowTheDatabaseStandsAndLivenessDoesNot(
            StatusExample example, int status, String details, @Nullable String reason) throws Exception {
        try (StatusService service =
                example.started(database, Map.of("endpoints.health.details-visible", "ANONYMOUS"))) {
            HttpResponse<String> readiness = service.get("/health/readiness", "*/*");

            assertThat(readiness.statusCode()).isEqualTo(status);
            JsonNode told = service.parsed(readiness.body())
                    .get("details")
                    .get("seedbed")
                    .get("details")
                    .get("default");
            String name = database.url().replaceAll(".*/|\\?.*", "");
            String expected = "{" + details + (reason == null ? "" : ", \"reason\": " + DevTools.literal(reason)) + "}";
            assertThat(JsonText.of(told).replace(name, "shop")).isEqualTo(JsonText.of(service.parsed(expected)));
            assertThat(service.get("/health", "*/*").statusCode()).isEqualTo(status);
            assertThat(service.get("/health/liveness", "*/*").statusCode()).isEqualTo(200);
            assertThat(service.get("/health/liveness", "*/*").body()).doesNotContain("seedbed");
        }
    }

    @Test
    void whoIsNobodyIsToldNoReason() throws Exception {
        try (StatusService service = StatusExample.DIVERGED.started(database, Map.of())) {
            assertThat(service.get("/health", "*/*").body()).isEqualTo("{\"status\":\"DOWN\"}");
        }
    }

    @Test
    void aServerThatIsGoneIsAReasonAndNoSecretIsIn() throws Exception {
        try (StatusService service =
                StatusExample.AT_HEAD.started(database, Map.of("endpoints.health.details-visible", "ANONYMOUS"))) {
            database.rename();

            HttpResponse<String> readiness = service.get("/health/readiness", "*/*");

            assertThat(readiness.statusCode()).isEqualTo(503);
            assertThat(service.parsed(readiness.body())
                            .get("details")
                            .get("seedbed")
                            .get("details")
                            .get("default")
                            .get("reason")
                            .getStringValue())
                    .contains("does not exist");
            assertThat(readiness.body()).doesNotContain("password=");
        }
    }

    @Test
    void itCanBeSwitchedOff() throws Exception {
        try (StatusService service =
                StatusExample.DIVERGED.started(database, Map.of("endpoints.health.seedbed.enabled", "false"))) {
            assertThat(service.get("/health/readiness", "*/*").statusCode()).isEqualTo(200);
        }
    }
}
