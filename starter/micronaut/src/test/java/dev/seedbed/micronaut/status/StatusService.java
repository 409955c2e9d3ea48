package dev.seedbed.micronaut.status;

import dev.seedbed.micronaut.TestDatabase;
import io.micronaut.context.ApplicationContext;
import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** A running service whose management endpoints anybody may read. */
record StatusService(EmbeddedServer server) implements AutoCloseable {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    static Map<String, Object> configuration(TestDatabase database) {
        Map<String, Object> configuration = new HashMap<>(database.asDatasource("default"));
        configuration.put("micronaut.application.name", "shop");
        configuration.put("micronaut.server.port", -1);
        configuration.put("endpoints.seedbed.sensitive", false);
        configuration.put("flyway.datasources.default.locations", "classpath:seeded/migration");
        return configuration;
    }

    static StatusService start(Map<String, Object> configuration, String... environments) {
        return new StatusService(ApplicationContext.run(EmbeddedServer.class, configuration, environments));
    }

    URI address() {
        return server.getURI().resolve("/seedbed");
    }

    HttpResponse<String> get(String path, String accept) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(server.getURI().resolve(path))
                .header("Accept", accept)
                .build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    }

    JsonNode json(String path) throws IOException, InterruptedException {
        HttpResponse<String> response = get(path, "*/*");
        if (response.statusCode() != 200) {
            throw new IllegalStateException(response.statusCode() + ": " + response.body());
        }
        return parsed(response.body());
    }

    /** The status of what another verb is answered. */
    int send(String verb, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(server.getURI().resolve(path))
                .method(verb, HttpRequest.BodyPublishers.noBody())
                .build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    /** The JSON as soon as there is such a text in it. */
    JsonNode eventually(String path, String text) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        String body = get(path, "*/*").body();
        while (!body.contains(text)) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("never said " + text + ", but " + body);
            }
            Thread.sleep(50);
            body = get(path, "*/*").body();
        }
        return parsed(body);
    }

    JsonNode parsed(String json) throws IOException {
        return server.getApplicationContext().getBean(JsonMapper.class).readValue(json, Argument.of(JsonNode.class));
    }

    /** The default datasource's part. */
    JsonNode datasource() throws IOException, InterruptedException {
        return json("/seedbed/default").get("datasources").get(0);
    }

    @Override
    public void close() {
        server.getApplicationContext().close();
    }
}
