package dev.seedbed.micronaut.status;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A conversation in Chromium's DevTools protocol: commands with their answers, and events. */
final class DevTools implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.createDefault();
    private static final int PATIENCE_SECONDS = 30;

    private final AtomicInteger commands = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
    private final List<Consumer<JsonNode>> listeners = new CopyOnWriteArrayList<>();
    private final WebSocket socket;

    DevTools(URI address) {
        this.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(address, new Messages())
                .join();
    }

    /** Events as they come, of every session. */
    void listen(Consumer<JsonNode> listener) {
        listeners.add(listener);
    }

    JsonNode send(@Nullable String session, String method, Map<String, ?> parameters) {
        int id = commands.incrementAndGet();
        Map<String, Object> command = new HashMap<>(Map.of("id", id, "method", method, "params", parameters));
        if (session != null) {
            command.put("sessionId", session);
        }
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        answers.put(id, answer);
        sendText(command);
        JsonNode message = answer.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        JsonNode error = message.get("error");
        if (error != null) {
            throw new IllegalStateException(method + ": " + error.get("message").getStringValue());
        }
        return message.get("result");
    }

    /** One message at a time: the socket wants the one before it to be gone. */
    private synchronized void sendText(Map<String, ?> command) {
        try {
            socket.sendText(JSON.writeValueAsString(command), true).join();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void receive(String text) {
        JsonNode message = parse(text);
        JsonNode id = message.get("id");
        if (id == null) {
            listeners.forEach(listener -> listener.accept(message));
            return;
        }
        CompletableFuture<JsonNode> answer = answers.remove(id.getIntValue());
        if (answer != null) {
            answer.complete(message);
        }
    }

    static JsonNode parse(String text) {
        try {
            return JSON.readValue(text, Argument.of(JsonNode.class));
        } catch (IOException e) {
            throw new IllegalStateException(text, e);
        }
    }

    /** A value as JavaScript's source has it. */
    static String literal(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        socket.abort();
    }

    private final class Messages implements WebSocket.Listener {

        private final StringBuilder parts = new StringBuilder();

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
            parts.append(data);
            if (last) {
                receive(parts.toString());
                parts.setLength(0);
            }
            webSocket.request(1);
            return null;
        }

        @Override
        public void onError(WebSocket webSocket, Throwable error) {
            answers.values().forEach(answer -> answer.completeExceptionally(error));
        }

        @Override
        public @Nullable CompletionStage<?> onClose(WebSocket webSocket, int statusCode, String reason) {
            onError(webSocket, new IllegalStateException("the browser ended the conversation: " + reason));
            return null;
        }
    }
}
