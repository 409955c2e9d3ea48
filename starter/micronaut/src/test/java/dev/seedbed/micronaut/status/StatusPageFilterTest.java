package dev.seedbed.micronaut.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Finding one thing among many. */
@ExtendWith(InChromium.class)
class StatusPageFilterTest {

    private static final String ROWS = "document.querySelectorAll('tbody td.description').length";
    private static final int MANY = 1000;

    @Test
    void wordsAreSoughtInMigrationsAndSeedsOfEveryDatasource(Tab tab) {
        try (ServedPage page = ServedPage.of("ready")) {
            tab.open(page.address()).click("#search").type("daily");

            assertThat(tab.text("#matches")).isEqualTo("1 migration and 0 seeds match.");
            assertThat(tab.texts("tbody td.description")).containsExactly("daily rollup");
            assertThat(tab.texts("details[open] h2")).containsExactly("reporting");

            tab.evaluate("document.getElementById('search').select()");
            tab.type("DEMO test");

            assertThat(tab.text("#matches")).isEqualTo("0 migrations and 1 seed match.");
            assertThat(tab.texts("tbody .seed .text")).containsExactly("demo-account");
            assertThat(tab.complaints()).isEmpty();
        }
    }

    @Test
    void aChecksumAUserOrAStateIsFoundLikeAnyWord(Tab tab) {
        try (ServedPage page = ServedPage.of("ready")) {
            tab.open(page.address()).click("#search").type("772410936 shop applied");

            assertThat(tab.texts("tbody td.description")).containsExactly("add last login");
        }
    }

    @Test
    void statesAreChosenByTheirButtons(Tab tab) {
        try (ServedPage page = ServedPage.of("seeds")) {
            tab.open(page.address());
            assertThat(tab.texts("#states button").stream()
                            .map(text -> text.replaceAll("\\s+", " "))
                            .toList())
                    .containsExactly(
                            "Failed 1",
                            "Refused 1",
                            "Pending 1",
                            "Changed 1",
                            "Baseline 1",
                            "Applied 5",
                            "Other environment 1");

            tab.click("[data-state='FAILED']").click("[data-state='BASELINE']");

            assertThat(tab.text("#matches")).isEqualTo("1 migration and 1 seed match.");
            assertThat(tab.texts("#states [aria-pressed='true'] .state")).containsExactly("Failed", "Baseline");
        }
    }

    @Test
    void aFilterCanBeHandedOnAsAnAddress(Tab tab) {
        try (ServedPage page = ServedPage.of("seeds")) {
            tab.open(URI.create(page.address() + "#q=plan&state=CHANGED"));

            assertThat(tab.texts("tbody .seed .text")).containsExactly("plan");

            tab.click("[data-state='CHANGED']");

            assertThat(tab.evaluate("location.hash").getStringValue()).isEqualTo("#q=plan");
        }
    }

    @Test
    void aThousandMigrationsAreAtHandAtOnce(Tab tab) {
        try (ServedPage page = ServedPage.ofJson(thousand())) {
            tab.open(page.address());

            assertThat(tab.count(ROWS)).isEqualTo(13);
            assertThat(tab.texts("tbody .version").get(0)).isEqualTo("1000");
            assertThat(tab.texts("tbody tr.bad .version"))
                    .as("what is wrong is never folded away")
                    .containsExactly("7");
            assertThat(tab.texts(".startup tbody .step"))
                    .hasSizeLessThan(20)
                    .anyMatch(step -> step.endsWith("shorter steps"));

            tab.click(".list .more");

            assertThat(tab.count(ROWS)).isEqualTo(MANY);
            assertThat(tab.text(".list .more")).isEqualTo("Show fewer than 1,000");
            assertThat(tab.evaluate("(() => { const search = document.getElementById('search');"
                                    + " const began = performance.now(); search.value = 'table 77';"
                                    + " search.dispatchEvent(new Event('input'));"
                                    + " document.body.offsetHeight; return performance.now() - began; })()")
                            .getDoubleValue())
                    .as("ms to filter and lay out")
                    .isLessThan(1000);
            assertThat(tab.text("#matches")).isEqualTo("19 migrations and 0 seeds match.");
        }
    }

    private static String thousand() {
        String migrations = IntStream.rangeClosed(1, MANY)
                .mapToObj(number ->
                        """
                        {"version": "%d", "description": "table %d", "type": "SQL", "state": "%s", "checksum": -1,
                         "installedOn": "2026-11-21T14:04:48Z", "installedBy": "shop", "executionMs": 3}
                        """
                                .formatted(number, number, number == 7 ? "MISSING" : "APPLIED"))
                .collect(Collectors.joining(","));
        String steps = IntStream.rangeClosed(1, MANY)
                .mapToObj(number -> "{\"name\": \"migrate %d\", \"ms\": %d}".formatted(number, number % 10))
                .collect(Collectors.joining(","));
        return "{\"status\": \"READY\", \"datasources\": [{\"name\": \"default\", \"state\": \"AT_HEAD\", \"migrations\": ["
                + migrations + "], \"startup\": {\"outcome\": \"MIGRATED\", \"totalMs\": 4600, \"steps\": [" + steps
                + "]}}]}";
    }
}
