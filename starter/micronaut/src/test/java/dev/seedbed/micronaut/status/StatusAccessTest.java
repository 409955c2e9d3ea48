package dev.seedbed.micronaut.status;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.micronaut.TestDatabase;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpRequestWrapper;
import io.micronaut.http.MutableHttpRequest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may read the status of a service that has no micronaut-security and says nothing about it. */
class StatusAccessTest {

    private static final String LOCAL = "Host: localhost:8080";
    private static final String NEXT =
            " In the environment dev, requests from the same machine are answered; to open it to"
                    + " all others, set endpoints.seedbed.sensitive: false, or add micronaut-security.";

    private final TestDatabase database = TestDatabase.create();
    private final Map<String, Object> configuration = closed();

    private Map<String, Object> closed() {
        Map<String, Object> configuration = StatusService.configuration(database);
        configuration.remove("endpoints.seedbed.sensitive");
        return configuration;
    }

    @Test
    void inDevelopmentTheSameMachineReadsIt() throws Exception {
        try (StatusService service = StatusService.start(configuration, "dev")) {
            assertThat(service.get("/seedbed", "application/json").statusCode()).isEqualTo(200);
            assertThat(service.get("/seedbed/default", "text/html").statusCode())
                    .isEqualTo(200);
            for (String host :
                    List.of("localhost", "127.0.0.1:8080", "[::1]:8080", "shop.localhost:8080", "LOCALHOST")) {
                assertThat(status(service, "Host: " + host)).as(host).isEqualTo(200);
            }
        }
    }

    @Test
    void inDevelopmentARequestThatMayBeAnothersIsRefused() throws Exception {
        try (StatusService service = StatusService.start(configuration, "dev")) {
            for (String host : List.of(
                    "evil.example",
                    "localhost.evil.example",
                    "127.0.0.1.evil.example",
                    "10.0.0.1",
                    "[::2]",
                    "",
                    "a b")) {
                assertThat(answer(service, "Host: " + host))
                        .as(host)
                        .startsWith("HTTP/1.1 401")
                        .contains("its Host header does not name this machine." + NEXT);
            }
            for (String header : List.of(
                    "Forwarded: for=192.0.2.60",
                    "X-Forwarded-For: 127.0.0.1",
                    "x-forwarded-host: localhost",
                    "Via: 1.1 proxy")) {
                assertThat(answer(service, LOCAL, header))
                        .as(header)
                        .startsWith("HTTP/1.1 401")
                        .containsIgnoringCase("it came through a proxy (" + header.replaceAll(":.*", "") + ")." + NEXT);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:3000", "http://127.0.0.1", "http://[::1]:5173", "http://shop.localhost"})
    void pageOfTheSameMachineReadsIt(String origin) {
        assertThat(LocalRequest.objection(local().header("Origin", origin))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "null", "http://localhost.evil.example", "%%", ""})
    void pageOfAnotherHostIsRefused(String origin) {
        assertThat(LocalRequest.objection(local().header("Origin", origin)))
                .contains("a page of another host sent it (Origin)");
    }

    private static MutableHttpRequest<Object> local() {
        return HttpRequest.GET("/seedbed").header("Host", "localhost");
    }

    @ParameterizedTest
    @ValueSource(strings = {"192.0.2.7", "10.0.0.1", "2001:db8::1", "0.0.0.0"})
    void inDevelopmentAnotherMachineIsRefused(String address) throws UnknownHostException {
        InetSocketAddress remote = new InetSocketAddress(InetAddress.getByName(address), 50_000);

        assertThat(LocalRequest.objection(from(remote))).contains("it does not come from this machine");
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.8.8.8", "::1", "::ffff:127.0.0.1"})
    void everyLoopbackAddressIsTheSameMachine(String address) throws UnknownHostException {
        assertThat(LocalRequest.objection(from(new InetSocketAddress(InetAddress.getByName(address), 50_000))))
                .isEmpty();
    }

    @Test
    void requestWithoutAnAddressIsRefused() {
        assertThat(LocalRequest.objection(from(InetSocketAddress.createUnresolved("localhost", 50_000))))
                .contains("it does not come from this machine");
    }

    private static HttpRequest<?> from(InetSocketAddress remote) {
        return new HttpRequestWrapper<>(local()) {
            @Override
            public InetSocketAddress getRemoteAddress() {
                return remote;
            }
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "test", "prod", "dev,prod", "staging,dev"})
    void outsideOfDevelopmentItIsRefusedWithTheWayToOpenIt(String environments) throws Exception {
        try (StatusService service = StatusService.start(configuration, environments.split(","))) {
            assertThat(answer(service, LOCAL))
                    .startsWith("HTTP/1.1 401")
                    .contains("The status of the databases is not shown to this request: the environment is not dev."
                            + NEXT)
                    .doesNotContain("PostgreSQL", "flyway", "item");
            assertThat(service.get("/seedbed/default", "text/html").statusCode())
                    .isEqualTo(401);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"endpoints.seedbed.sensitive", "endpoints.all.sensitive"})
    void whatIsConfiguredCountsInDevelopmentToo(String property) throws Exception {
        configuration.put(property, "true");
        try (StatusService service = StatusService.start(configuration, "dev")) {
            assertThat(answer(service, LOCAL))
                    .startsWith("HTTP/1.1 401")
                    .contains("The status of the databases is not shown to this request: " + property
                            + " is true. To open"
                            + " it, set endpoints.seedbed.sensitive: false, or add micronaut-security.");
        }
    }

    @Test
    void otherSensitiveEndpointsStayClosed() throws Exception {
        try (StatusService service = StatusService.start(configuration, "dev")) {
            assertThat(service.get("/beans", "*/*").statusCode()).isEqualTo(401);
            assertThat(service.get("/beans", "*/*").body()).isEmpty();
        }
    }

    private static int status(StatusService service, String... headers) throws IOException {
        return Integer.parseInt(answer(service, headers).split(" ", 3)[1]);
    }

    /** Java's own client sets the header Host itself. */
    private static String answer(StatusService service, String... headers) throws IOException {
        List<String> lines =
                new ArrayList<>(List.of("GET /seedbed HTTP/1.1", "Connection: close", "Accept: application/json"));
        lines.addAll(List.of(headers));
        try (Socket socket = new Socket()) {
            socket.setSoTimeout(20_000);
            socket.connect(new InetSocketAddress(
                    InetAddress.getLoopbackAddress(), service.server().getPort()));
            socket.getOutputStream().write((String.join("\r\n", lines) + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
