package dev.seedbed.micronaut.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page as somebody sees it: each state, in a browser. */
@ExtendWith(InChromium.class)
class StatusPageTest {

    private static final String LINE = ".datasource[data-name='default'] summary ";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ready     | Ready     | good | At head               | at 13                | 2 datasources prepared
                    preparing | Preparing | busy | Preparing             | at 11 of 13, 2 pending | default: migrate 12, 4 of 9 statements
                    waiting   | Preparing | busy | Preparing             | at 11 of 13, 2 pending | waits for shop-7f9c (pid 4711)
                    behind    | Behind    | warn | Behind                | at 11 of 13, 2 pending | default is behind, 2 migrations pending
                    empty     | Behind    | warn | Empty                 | no version, head is 13, 2 pending | default is empty
                    ahead     | Ready     | warn | Ahead                 | at 14 of 13          | 1 datasource prepared, 1 with a warning
                    diverged  | Failed    | bad  | Diverged              | at 13                | and the code have diverged
                    failed    | Failed    | bad  | Failed                | at 12 of 13          | The migration 13 (index orders by customer) broke half-way
                    unmanaged | Failed    | bad  | Unmanaged,Start failed | no version, head is 13 | has objects, but no migration history
                    foreign   | Failed    | bad  | At head,Start failed  | at 13                | belongs to prod, and this service runs under dev
                    seeds     | Failed    | bad  | At head,Start failed  | at 13                | The seed "tariff" (com.example.TariffSeed) failed
                    """)
    void eachStateIsOneColouredLine(
            String state, String status, String tone, String pills, String versions, String summary, Tab tab) {
        try (ServedPage page = ServedPage.of(state)) {
            tab.open(page.address());

            assertThat(tab.text("#status")).isEqualTo(status);
            assertThat(tab.text("#summary")).contains(summary);
            assertThat(tab.evaluate("document.title").getStringValue()).isEqualTo(status + " · shop – Seedbed");
            assertThat(tab.attribute(".datasource[data-name='default']", "data-tone"))
                    .isEqualTo(tone);
            assertThat(tab.texts(LINE + ".pill")).containsExactly(pills.split(","));
            assertThat(tab.texts(LINE + ".facts > span"))
                    .startsWith(versions)
                    .contains("PostgreSQL 17.11", "shop/public");
            assertThat(tab.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ready   | dev",
                "seeds   | dev, database: none",
                "foreign | dev, database: prod",
            })
    void theLineSaysWhereTheServiceRunsAndWhoseTheDatabaseIs(String state, String environment, Tab tab) {
        try (ServedPage page = ServedPage.of(state)) {
            tab.open(page.address());

            assertThat(tab.texts(LINE + ".facts > span")).endsWith(environment);
        }
    }

    @Test
    void aServiceThatHasStartedWouldNotStartAgain(Tab tab) {
        String since = ServedPage.state("unmanaged").replace("\"outcome\": \"FAILED\"", "\"outcome\": \"INITIALISED\"");
        try (ServedPage page = ServedPage.ofJson(since)) {
            tab.open(page.address());

            assertThat(tab.texts(LINE + ".pill")).containsExactly("Unmanaged", "Would not start");
            assertThat(tab.text(".note")).contains("This service has started. Its next start would fail.");
        }
    }

    @Test
    void aStartThatFailedIsNotSaidToHaveSucceeded(Tab tab) {
        try (ServedPage page = ServedPage.of("unmanaged")) {
            tab.open(page.address());

            assertThat(tab.text(".note")).doesNotContain("has started");
        }
    }

    @Test
    void changesOfTheEnvironmentAreListedTheNewestFirst(Tab tab) {
        try (ServedPage page = ServedPage.of("foreign")) {
            tab.open(page.address());

            assertThat(tab.text(".environment h3")).isEqualTo("Changes of the environment");
            assertThat(tab.texts(".environment tbody tr:first-child > *:not(.when)"))
                    .containsExactly("qa", "prod", "release", "ann");
            assertThat(tab.texts(".environment tbody tr:last-child > *:not(.when)"))
                    .containsExactly("–", "qa", "postgres", "–");
        }
    }

    @Test
    void whereThereWereNoneNoChangesAreShown(Tab tab) {
        try (ServedPage page = ServedPage.of("ready")) {
            tab.open(page.address());

            assertThat(tab.texts(".environment h3")).isEmpty();
        }
    }

    @Test
    void countsThatNobodyKnowsAreDashes(Tab tab) {
        try (ServedPage page = ServedPage.ofJson(
                """
                {"status": "READY", "datasources": [{"name": "default", "state": "AT_HEAD", "seeds": [
                  {"name": "a", "state": "APPLIED", "ranOn": "2026-11-21T14:04:48Z",
                   "inserted": null, "updated": null, "unchanged": null, "deleted": null},
                  {"name": "b", "state": "APPLIED", "ranOn": "2026-11-21T14:04:48Z",
                   "inserted": 0, "updated": 0, "unchanged": 0, "deleted": 0}]}]}
                """)) {
            tab.open(page.address());

            assertThat(tab.texts("tbody tr:nth-child(2) .rows")).containsExactly("–", "–", "–");
            assertThat(tab.texts("tbody tr:nth-child(3) .rows")).containsExactly("0", "0", "0");
        }
    }

    @Test
    void startUpIsAWaterfall(Tab tab) {
        try (ServedPage page = ServedPage.of("ready")) {
            tab.open(page.address());

            assertThat(tab.text(".sentence")).isEqualTo("Migrated in 338 ms, began 2026-11-21 14:04:48 12 s ago");
            assertThat(tab.texts(".datasource[data-name='default'] .waterfall tbody .step"))
                    .containsSubsequence("connect", "lock", "migrate 12", "migrate 13", "seed country");
            List<String> bars = tab.texts(".datasource[data-name='default'] .waterfall tbody .ms");
            assertThat(bars).startsWith("6 ms", "14 ms", "4 ms", "31 ms").endsWith("21 ms", "96 ms");
            assertThat(tab.evaluate(
                                    "(() => { const bars = [...document.querySelectorAll('.bar')].slice(0, 11)"
                                            + ".map(bar => bar.getBoundingClientRect());"
                                            + " return bars.every((bar, i) => i === 0 || bar.left >= bars[i - 1].left + 1); })()")
                            .getBooleanValue())
                    .as("each bar begins after the one before it")
                    .isTrue();
        }
    }

    @Test
    void aFailureSaysWhatToDo(Tab tab) {
        try (ServedPage page = ServedPage.of("failed")) {
            tab.open(page.address());

            assertThat(tab.text(".note h3")).isEqualTo("The migration 13 (index orders by customer) broke half-way.");
            assertThat(tab.text(".note .why")).contains("It runs outside of a transaction");
            assertThat(tab.texts(".note .next pre").get(0))
                    .isEqualTo("DROP INDEX CONCURRENTLY public.orders_customer_idx;\n"
                            + "DELETE FROM public.flyway_schema_history WHERE installed_rank = 4;");
            assertThat(tab.text("[data-kind='failed']")).isNotNull();
        }
    }

    @Test
    void aDivergedMigrationShowsBothChecksums(Tab tab) {
        try (ServedPage page = ServedPage.of("diverged")) {
            tab.open(page.address());

            assertThat(tab.texts("tr.bad")).hasSize(3);
            assertThat(tab.text("tr.bad:nth-child(4)"))
                    .contains(
                            "11", "Edited", "-1402934411", "in the code 881200417", "was changed after it was applied");
        }
    }

    @Test
    void seedsStandByEnvironmentWithTheirCountsAndWhyTheyDidNotRun(Tab tab) {
        try (ServedPage page = ServedPage.of("seeds")) {
            tab.open(page.address());

            assertThat(tab.texts("tr.group")).containsExactly("Every environment", "dev, test", "dev", "perf");
            assertThat(tab.texts("tbody .seed .text"))
                    .containsExactly("country", "plan", "tariff", "demo-account", "welcome-mail", "load-test");
            assertThat(tab.texts("tbody .seed .reason"))
                    .contains(
                            "waits for the seed \"tariff\"",
                            "the database existed before, and it is not recorded which environment it belongs to; if it is"
                                    + " \"dev\": db set-environment dev",
                            "belongs to perf, and this is dev");
            assertThat(tab.texts("tr:has(.seed) .rows")).startsWith("Inserted", "Updated", "Unchanged", "Deleted");
            assertThat(tab.texts("tbody tr:nth-child(2):has(.seed) .rows").subList(0, 4))
                    .containsExactly("249", "0", "0", "3");
            assertThat(tab.texts(".seed-version")).startsWith("#1f0c2a", "v2", "v1");
        }
    }

    @Test
    void checksAndWarningsAreShown(Tab tab) {
        try (ServedPage page = ServedPage.of("seeds")) {
            tab.open(page.address());

            assertThat(tab.text(".note[data-tone='warn']")).contains("if it is \"dev\": db set-environment dev");
            assertThat(tab.texts(".checks li").get(2)).contains("seeds", "1 failed");
        }
    }

    @Test
    void oneDatasourceAloneIsUnderstoodToo(Tab tab) {
        try (ServedPage page =
                ServedPage.ofJson("{\"name\": \"orders\", \"state\": \"AT_HEAD\", \"current\": \"3\"}")) {
            tab.open(page.address());

            assertThat(tab.text("#status")).isEqualTo("Ready");
            assertThat(tab.text("h2")).isEqualTo("orders");
            assertThat(tab.complaints()).isEmpty();
        }
    }

    @Test
    void manyThatAreWellAreLinesAndTheOthersAreOpen(Tab tab) {
        try (ServedPage page = ServedPage.ofJson(
                """
                {"status": "BEHIND", "datasources": [
                  {"name": "one", "state": "AT_HEAD"}, {"name": "two", "state": "AT_HEAD"},
                  {"name": "three", "state": "BEHIND"}]}
                """)) {
            tab.open(page.address());

            assertThat(tab.texts("summary h2")).containsExactly("one", "two", "three");
            assertThat(tab.texts("details[open] h2")).containsExactly("three");
        }
    }

    @Test
    void whatIsNotKnownIsShownAsItIs(Tab tab) {
        try (ServedPage page = ServedPage.ofJson(
                """
                {"status": "PONDERING", "datasources": [
                  {"name": "default", "state": "HALF_AND_HALF", "migrations": [{"version": "1", "state": "ON_HOLIDAY"}]}]}
                """)) {
            tab.open(page.address());

            assertThat(tab.text("#status")).isEqualTo("Pondering");
            assertThat(tab.text(".pill")).isEqualTo("Half and half");
            assertThat(tab.text("tbody .state")).isEqualTo("On holiday");
            assertThat(tab.complaints()).isEmpty();
        }
    }
}
