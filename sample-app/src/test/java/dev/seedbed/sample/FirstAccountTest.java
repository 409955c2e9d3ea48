package dev.seedbed.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.test.FreshDatabase;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.client.HttpClient;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.util.Map;
import org.junit.jupiter.api.RepeatedTest;

/** Each method has the migrated, seeded database for itself, with three accounts; the service keeps running. */
@FreshDatabase
@MicronautTest(transactional = false)
class FirstAccountTest {

    private final HttpClient client;

    FirstAccountTest(@Client("/") HttpClient client) {
        this.client = client;
    }

    @RepeatedTest(3)
    void accountAfterTheSeededOnesIsTheFourth() {
        Map<String, Object> created = client.toBlocking()
                .retrieve(
                        HttpRequest.POST(
                                "/accounts",
                                Map.of(
                                        "email", "lin@example.org",
                                        "name", "Lin",
                                        "countryCode", "DE",
                                        "planCode", "free")),
                        Argument.mapOf(String.class, Object.class));

        assertThat(created.get("id")).hasToString("4");
    }
}
