package dev.seedbed.micronaut.status;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** One address that answers as the endpoint does: JSON, or the page to who prefers HTML. */
final class ServedPage implements AutoCloseable {

    private static final String PATH = "/seedbed";

    private final AtomicInteger asked = new AtomicInteger();
    private final HttpServer server;
    private volatile String json = "{}";
    private volatile int status = 200;
    private volatile String refusal = "{}";

    private ServedPage(HttpServer server) {
        this.server = server;
    }

    /** Serves a state that stands in {@code src/test/resources/status}. */
    static ServedPage of(String state) {
        return ofJson(state(state));
    }

    static ServedPage ofJson(String json) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            ServedPage page = new ServedPage(server).shows(json);
            server.createContext("/", page::answer);
            server.start();
            return page;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String state(String name) {
        try (InputStream resource = ServedPage.class.getResourceAsStream("/status/" + name + ".json")) {
            if (resource == null) {
                throw new IllegalArgumentException(name);
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ServedPage shows(String newJson) {
        status = 200;
        json = newJson;
        return this;
    }

    ServedPage refuses(int newStatus) {
        return refuses(newStatus, "{}");
    }

    ServedPage refuses(int newStatus, String body) {
        refusal = body;
        status = newStatus;
        return this;
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + PATH);
    }

    /** How often the JSON was asked for. */
    int asked() {
        return asked.get();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String accept = exchange.getRequestHeaders().getFirst("Accept");
        if (!exchange.getRequestURI().getPath().equals(PATH)) {
            send(exchange, 404, "text/plain", "");
        } else if (accept != null && accept.startsWith("text/html")) {
            StatusPage page = StatusPage.get();
            page.headers()
                    .forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
            send(exchange, 200, "text/html;charset=utf-8", page.html());
        } else {
            asked.incrementAndGet();
            send(exchange, status, "application/json", status == 200 ? json : refusal);
        }
    }

    private static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
        try (exchange) {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
