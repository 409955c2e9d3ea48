package dev.seedbed.micronaut.status;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.micronaut.TestDatabase;
import io.micronaut.json.tree.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Writes {@code docs/status-json.md}: a real service is brought into each state, and asked. What is another at each start,
 * times and names of databases, is always the same there.
 */
class StatusJsonPageTest {

    private static final Path PAGE = Path.of("../../docs/status-json.md");
    private static final String REWRITE = "test.rewrite-docs";
    private static final String HINT =
            "%s is not what the endpoint says. If that is right, have it written anew:%n%n    mvn -pl starter/micronaut"
                    + " -am test -Dtest=StatusJsonPageTest -Dsurefire.failIfNoSpecifiedTests=false -D" + REWRITE
                    + "=true%n%n";

    private static final String INTRODUCTION =
            """
            # The status in each state

            What `GET /seedbed` answers, asked of a service in each state. A test writes this page and holds it against
            the endpoint; only times, durations and the names of server and database are made up. [Status](status.md)
            says what the fields mean.
            """;

    @Test
    void thePageIsWhatTheEndpointSays() throws Exception {
        StringBuilder page = new StringBuilder(INTRODUCTION);
        for (StatusExample example : StatusExample.values()) {
            page.append("\n## ").append(example.title()).append("\n\n");
            page.append(example.meaning()).append("\n\n```json\n");
            page.append(shown(example)).append("\n```\n");
        }
        if (Boolean.getBoolean(REWRITE)) {
            Files.writeString(PAGE, page);
        }
        assertThat(page()).as(HINT, PAGE).isEqualTo(page.toString());
    }

    private static String page() throws IOException {
        return Files.exists(PAGE) ? Files.readString(PAGE) : "";
    }

    private static String shown(StatusExample example) throws Exception {
        TestDatabase database = TestDatabase.create();
        String name = database.url().replaceAll(".*/|\\?.*", "");
        return JsonText.of(steady("", example.of(database))).replaceAll("\\b" + name + "\\b", "shop");
    }

    /** The same, without what is different every time. */
    private static JsonNode steady(String name, JsonNode node) {
        if (node.isArray()) {
            List<JsonNode> all = new ArrayList<>();
            node.values().forEach(each -> all.add(steady(name, each)));
            return JsonNode.createArrayNode(all);
        }
        if (node.isObject()) {
            Map<String, JsonNode> all = new LinkedHashMap<>();
            node.entries().forEach(entry -> all.put(entry.getKey(), steady(entry.getKey(), entry.getValue())));
            if (all.containsKey("ranOn") && all.get("ranOn").isNull()) {
                all.put("executionMs", JsonNode.createNumberNode(0));
            }
            return JsonNode.createObjectNode(all);
        }
        if (node.isNull()) {
            return node;
        }
        return switch (name) {
            case "inspectedOn" -> JsonNode.createStringNode("2026-11-21T14:05:00.031Z");
            case "installedOn", "ranOn" -> JsonNode.createStringNode("2026-11-21T14:04:48.217Z");
            case "startedOn" -> JsonNode.createStringNode("2026-11-21T14:04:47.902Z");
            case "server" -> JsonNode.createStringNode("PostgreSQL 17.11");
            case "totalMs" -> JsonNode.createNumberNode(338);
            case "ms", "executionMs" -> JsonNode.createNumberNode(9);
            default -> node;
        };
    }
}
