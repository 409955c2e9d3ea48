package dev.seedbed.micronaut.status;

import static org.assertj.core.api.Assertions.fail;

import io.micronaut.json.tree.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;

/**
 * One tab of the browser, and what its console complains about. It takes itself for the one that somebody looks at, whatever
 * other tabs are open.
 */
final class Tab implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 10;

    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final DevTools devTools;
    private final String target;
    private final String session;

    Tab(DevTools devTools, String target, String session) {
        this.devTools = devTools;
        this.target = target;
        this.session = session;
        devTools.listen(this::hear);
        send("Page.enable", Map.of());
        send("Runtime.enable", Map.of());
        send("Log.enable", Map.of());
        send("Emulation.setFocusEmulationEnabled", Map.of("enabled", true));
        send("Emulation.setTimezoneOverride", Map.of("timezoneId", "UTC"));
        resize(1280, 900);
        prefers("light");
    }

    private void hear(JsonNode event) {
        JsonNode from = event.get("sessionId");
        if (from == null || !session.equals(from.getStringValue())) {
            return;
        }
        JsonNode parameters = event.get("params");
        switch (event.get("method").getStringValue()) {
            case "Log.entryAdded" ->
                complaints.add(parameters.get("entry").get("text").getStringValue());
            case "Runtime.exceptionThrown" -> complaints.add(DevTools.literal(parameters.get("exceptionDetails")));
            case "Runtime.consoleAPICalled" -> complaints.add(DevTools.literal(parameters.get("args")));
            default -> {}
        }
    }

    /** What the console says, errors and warnings of policies included. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** Opens an address and waits until the page has had its first answer. */
    Tab open(URI address) {
        send("Page.navigate", Map.of("url", address.toString()));
        return until("document.readyState === 'complete' && location.href === " + DevTools.literal(address.toString())
                + " && document.getElementById('status')?.textContent !== 'Loading…'");
    }

    /** Opens an address that runs no script. */
    Tab openPlain(URI address) {
        send("Page.navigate", Map.of("url", address.toString()));
        return until("document.readyState === 'complete' && location.href === " + DevTools.literal(address.toString()));
    }

    Tab resize(int width, int height) {
        send(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
        return this;
    }

    Tab phone() {
        send(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", 390, "height", 844, "deviceScaleFactor", 2, "mobile", true));
        return this;
    }

    Tab dark() {
        return prefers("dark");
    }

    /** Nothing moves: an animation has another picture at every moment. */
    private Tab prefers(String colours) {
        List<Map<String, String>> features = List.of(
                Map.of("name", "prefers-color-scheme", "value", colours),
                Map.of("name", "prefers-reduced-motion", "value", "reduce"));
        send("Emulation.setEmulatedMedia", Map.of("features", features));
        return this;
    }

    Tab withoutJavaScript() {
        send("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        return this;
    }

    /** The value of an expression; of a promise, what becomes of it. */
    JsonNode evaluate(String expression) {
        JsonNode result =
                send("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
        JsonNode exception = result.get("exceptionDetails");
        if (exception != null) {
            throw new IllegalStateException(expression + "\n" + DevTools.literal(exception));
        }
        return result.get("result").get("value") == null
                ? JsonNode.nullNode()
                : result.get("result").get("value");
    }

    Tab until(String condition) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!evaluate("!!(" + condition + ")").getBooleanValue()) {
            if (System.nanoTime() > deadline) {
                fail("Not within " + PATIENCE_SECONDS + " s: " + condition + "\n" + complaints + "\n" + text("body"));
            }
            Chromium.pause();
        }
        return this;
    }

    /** The text that is to be seen of the first element. */
    String text(String selector) {
        return evaluate("document.querySelector(" + DevTools.literal(selector) + ").innerText")
                .coerceStringValue();
    }

    /** The texts that are to be seen of all elements that are not hidden. */
    List<String> texts(String selector) {
        JsonNode texts = evaluate("[...document.querySelectorAll(" + DevTools.literal(selector)
                + ")].filter(found => found.checkVisibility()).map(found => found.innerText)");
        return StreamSupport.stream(texts.values().spliterator(), false)
                .map(JsonNode::coerceStringValue)
                .toList();
    }

    String attribute(String selector, String name) {
        return evaluate("document.querySelector(" + DevTools.literal(selector) + ").getAttribute("
                        + DevTools.literal(name) + ")")
                .coerceStringValue();
    }

    int count(String expression) {
        return evaluate(expression).getIntValue();
    }

    /** Types into what has the focus, as a keyboard does. */
    Tab type(String text) {
        send("Input.insertText", Map.of("text", text));
        return this;
    }

    Tab press(String key) {
        String text = key.equals("Enter") ? "\r" : key.equals("Space") ? " " : "";
        Map<String, Object> stroke = Map.of(
                "key", key.equals("Space") ? " " : key, "code", key, "text", text, "windowsVirtualKeyCode", code(key));
        send("Input.dispatchKeyEvent", with(stroke, "type", text.isEmpty() ? "rawKeyDown" : "keyDown"));
        send("Input.dispatchKeyEvent", with(stroke, "type", "keyUp"));
        return this;
    }

    private static int code(String key) {
        return switch (key) {
            case "Tab" -> 9;
            case "Enter" -> 13;
            case "Space" -> 32;
            default -> throw new IllegalArgumentException(key);
        };
    }

    private static Map<String, Object> with(Map<String, Object> map, String key, Object value) {
        Map<String, Object> more = new HashMap<>(map);
        more.put(key, value);
        return more;
    }

    /** Clicks in the middle of an element, as a mouse does. */
    Tab click(String selector) {
        JsonNode at = evaluate("(() => { const found = document.querySelector(" + DevTools.literal(selector)
                + "); found.scrollIntoView({block: 'center'}); const box = found.getBoundingClientRect();"
                + " return [box.x + box.width / 2, box.y + box.height / 2]; })()");
        for (String type : List.of("mousePressed", "mouseReleased")) {
            send(
                    "Input.dispatchMouseEvent",
                    Map.of(
                            "type",
                            type,
                            "x",
                            at.get(0).getDoubleValue(),
                            "y",
                            at.get(1).getDoubleValue(),
                            "button",
                            "left",
                            "clickCount",
                            1));
        }
        return this;
    }

    /** The page as a picture, down to a height. */
    void screenshot(Path file, int height) {
        JsonNode size = evaluate("[innerWidth, Math.min(document.documentElement.scrollHeight, " + height + ")]");
        Map<String, ?> clip = Map.of(
                "x",
                0,
                "y",
                0,
                "width",
                size.get(0).getIntValue(),
                "height",
                size.get(1).getIntValue(),
                "scale",
                1);
        String data = send(
                        "Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true, "clip", clip))
                .get("data")
                .getStringValue();
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, Base64.getDecoder().decode(data));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonNode send(String method, Map<String, ?> parameters) {
        return devTools.send(session, method, parameters);
    }

    @Override
    public void close() {
        devTools.send(null, "Target.closeTarget", Map.of("targetId", target));
    }
}
