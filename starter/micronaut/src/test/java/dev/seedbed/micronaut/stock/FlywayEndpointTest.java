package dev.seedbed.micronaut.stock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.micronaut.TestDatabase;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FlywayEndpointTest {

    private final Map<String, Object> configuration = new HashMap<>(Map.of(
            "micronaut.server.port", -1,
            "endpoints.flyway.enabled", true,
            "endpoints.flyway.sensitive", false));

    @Test
    void listsTheMigrationsOfEveryDatasource() throws Exception {
        configuration.putAll(TestDatabase.create().asDatasource("default"));
        configuration.putAll(TestDatabase.create().asDatasource("orders"));
        configuration.put("flyway.datasources.orders.locations", "classpath:shop/migration");

        assertThat(endpoint())
                .contains("\"name\":\"default\"", "V1__greeting.sql")
                .contains("\"name\":\"orders\"", "V1__plan.sql", "V2__country.sql");
    }

    @Test
    void hidesADisabledOne() throws Exception {
        configuration.putAll(TestDatabase.create().asDatasource("default"));
        configuration.put("flyway.datasources.default.enabled", false);

        assertThat(endpoint()).isEqualTo("[]");
    }

    private String endpoint() throws IOException, InterruptedException {
        try (EmbeddedServer server = ApplicationContext.run(EmbeddedServer.class, configuration)) {
            HttpRequest request =
                    HttpRequest.newBuilder(server.getURI().resolve("/flyway")).build();
            HttpResponse<String> response =
                    HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
            return response.body();
        }
    }
}
