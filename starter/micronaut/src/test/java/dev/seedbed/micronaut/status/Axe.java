package dev.seedbed.micronaut.status;

import io.micronaut.json.tree.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Looks for what keeps people from using a page. */
final class Axe {

    private static final String SCRIPT = script();

    private Axe() {}

    /** What it finds on the page of a tab, as JSON: {@code []} is nothing. */
    static String violations(Tab tab) {
        tab.evaluate(SCRIPT);
        JsonNode found = tab.evaluate(
                "axe.run({resultTypes: ['violations']}).then(result => result.violations.map("
                        + "rule => rule.id + ': ' + rule.nodes.map(node => node.target + ' ' + node.failureSummary).join('; ')))");
        return DevTools.literal(found);
    }

    private static String script() {
        try (InputStream script = Axe.class.getResourceAsStream("/axe.min.js")) {
            if (script == null) {
                throw new IllegalStateException("axe is not on the class path");
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
