package dev.seedbed.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.client.HttpClient;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.http.client.exceptions.HttpClientResponseException;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class SampleServiceTest {

    private final HttpClient client;

    SampleServiceTest(@Client("/") HttpClient client) {
        this.client = client;
    }

    @Test
    void countriesAreListedWithTheirCurrencies() {
        assertThat(list("/countries"))
                .hasSize(249)
                .contains(Map.of("code", "BR", "name", "Brazil", "currency", "BRL"))
                .contains(Map.of("code", "US", "name", "United States", "currency", "USD"));
    }

    @Test
    void countryIsFoundByItsCodeInAnyCase() {
        assertThat(client.toBlocking().retrieve("/countries/de")).contains("Germany");
    }

    @Test
    void unknownCountryIsNotFound() {
        assertThat(failure(HttpRequest.GET("/countries/XX")).code()).isEqualTo(404);
    }

    @Test
    void plansAreListedByPrice() {
        assertThat(list("/plans")).extracting(plan -> plan.get("code")).containsExactly("free", "team", "business");
    }

    @Test
    void accountsForTestsAreThere() {
        assertThat(list("/accounts"))
                .extracting(account -> account.get("email"))
                .contains("ada@example.org", "grace@example.org", "kim@example.org");
    }

    @Test
    void accountIsCreatedAndListed() {
        String email = someEmail();

        HttpResponse<Map<String, Object>> created = client.toBlocking()
                .exchange(post(account(email, "DE", "team")), Argument.mapOf(String.class, Object.class));

        assertThat(created.code()).isEqualTo(201);
        assertThat(created.body()).containsEntry("email", email).containsKeys("id", "createdAt");
        assertThat(list("/accounts"))
                .extracting(account -> account.get("email"))
                .contains(email);
    }

    @Test
    void accountNeedsAnAddressAndAName() {
        HttpClientResponseException failure =
                failure(post(Map.of("email", "nobody", "name", " ", "countryCode", "DE", "planCode", "free")));

        assertThat(failure.code()).isEqualTo(400);
        assertThat(body(failure))
                .contains("email: must be a well-formed email address")
                .contains("name: must not be blank");
    }

    @Test
    void accountNeedsACountryAndAPlanThatExist() {
        assertThat(body(failure(post(account(someEmail(), "XX", "free"))))).contains("There is no country XX.");
        assertThat(body(failure(post(account(someEmail(), "DE", "gold"))))).contains("There is no plan gold.");
    }

    @Test
    void addressHasOneAccount() {
        String email = someEmail();
        client.toBlocking().exchange(post(account(email, "DE", "free")));

        HttpClientResponseException failure = failure(post(account(email.toUpperCase(Locale.ROOT), "JP", "team")));

        assertThat(failure.code()).isEqualTo(409);
        assertThat(body(failure)).contains(email + " has an account already.");
    }

    private List<Map<String, Object>> list(String path) {
        return client.toBlocking()
                .retrieve(HttpRequest.GET(path), Argument.listOf(Argument.mapOf(String.class, Object.class)));
    }

    private HttpClientResponseException failure(HttpRequest<?> request) {
        return catchThrowableOfType(HttpClientResponseException.class, () -> client.toBlocking()
                .exchange(request, Argument.STRING, Argument.STRING));
    }

    private static String body(HttpClientResponseException failure) {
        return failure.getResponse().getBody(String.class).orElseThrow();
    }

    private static HttpRequest<?> post(Map<String, String> account) {
        return HttpRequest.POST("/accounts", account);
    }

    private static Map<String, String> account(String email, String country, String plan) {
        return Map.of("email", email, "name", "Kim", "countryCode", country, "planCode", plan);
    }

    private static String someEmail() {
        return "kim-" + UUID.randomUUID() + "@example.org";
    }
}
