package dev.seedbed.micronaut.status;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.micronaut.TestDatabase;
import io.micronaut.json.tree.JsonNode;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page over the endpoint of a real service, in each state that its database can be in. */
@Timeout(90)
@ExtendWith(InChromium.class)
class LivePageTest {

    private static final Path FOLDER = Path.of("target/status-page");

    private final TestDatabase database = TestDatabase.create();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    AT_HEAD            | light      | Ready  | At head                | at 1                             | 1 datasource prepared
                    AHEAD              | dark       | Ready  | Ahead                  | at 2 of 1                        | 1 datasource prepared, 1 with a warning
                    EMPTY              | phone      | Behind | Empty                  | no version, head is 1, 1 pending | default is empty, 1 migration pending
                    BEHIND             | dark phone | Behind | Behind                 | at 0 of 1, 1 pending             | default is behind, 1 migration pending
                    UNMANAGED          | light      | Failed | Unmanaged,Would not start | no version, head is 1, 1 pending | has objects, but no migration history
                    DIVERGED           | dark       | Failed | Diverged               | at 1                             | have diverged
                    BROKEN             | phone      | Failed | Failed                 | at 1                             | broke half-way
                    FAILED_PREPARATION | light      | Failed | Empty,Start failed     | no version, head is 1, 1 pending | default: Migration 1 (broken) failed (V1__broken.sql, line 2).
                    """)
    void eachStateIsShownAsItIsAndEverybodyCanUseIt(
            StatusExample example, String look, String status, String pills, String versions, String summary, Tab tab)
            throws Exception {
        dress(tab, look);
        try (StatusService service = example.started(database, Map.of())) {
            tab.open(service.address());

            assertThat(tab.text("#status")).isEqualTo(status);
            assertThat(tab.text("#summary")).contains(summary);
            assertThat(tab.texts("summary .pill")).containsExactly(pills.split(","));
            assertThat(tab.texts("summary .facts > span")).startsWith(versions);
            assertThat(Axe.violations(tab)).isEqualTo("[]");
            assertThat(tab.complaints()).isEmpty();
            Path picture = FOLDER.resolve("live-" + example + "-" + look.replace(' ', '-') + ".png");
            tab.screenshot(picture, 1800);
            assertThat(picture).isNotEmptyFile();
        }
    }

    @Test
    void migrationThatFailedIsListedAsFailedAndTheDatasourceIsNamedOnce(Tab tab) throws Exception {
        try (StatusService service = StatusExample.FAILED_PREPARATION.started(database, Map.of())) {
            JsonNode datasource = service.datasource();
            assertThat(datasource.get("problem").get("happened").getStringValue())
                    .isEqualTo("Migration 1 (broken) failed (V1__broken.sql, line 2).");
            tab.open(service.address());

            assertThat(tab.text("#summary"))
                    .isEqualTo("default: Migration 1 (broken) failed (V1__broken.sql, line 2).");
            assertThat(tab.text(".note[data-tone='bad'] h3"))
                    .isEqualTo("Migration 1 (broken) failed (V1__broken.sql, line 2).");
            assertThat(tab.texts("tbody .state")).containsExactly("Failed");
            assertThat(tab.text("tbody .reason")).isEqualTo("failed at this start");
        }
    }

    @Test
    void stepThatTakesLongIsNamedOnce(Tab tab) throws Exception {
        Map<String, Object> configuration = StatusExample.AT_HEAD.configuration(database);
        configuration.putAll(Barrier.configuration());
        try (Barrier barrier = Barrier.before(database);
                StatusService service = StatusService.start(configuration, "dev")) {
            tab.open(service.address());

            tab.until("/^default: migrate 1 \\(1 of 1\\) has been at work for \\d+ s$/"
                    + ".test(document.getElementById('summary').textContent)");
            barrier.open();
        }
    }

    @Test
    void aPreparationInTheBackgroundIsFollowedUntilItIsReady(Tab tab) throws Exception {
        Map<String, Object> configuration = StatusExample.AT_HEAD.configuration(database);
        configuration.putAll(Barrier.configuration());
        try (Barrier barrier = Barrier.before(database);
                StatusService service = StatusService.start(configuration, "dev")) {
            service.eventually("/seedbed", "\"name\":\"migrate 1\"");
            tab.open(service.address());

            assertThat(tab.text("#status")).isEqualTo("Preparing");
            tab.until("document.getElementById('summary').textContent.startsWith('default: migrate 1')");
            assertThat(tab.texts("summary .pill")).containsExactly("Preparing");
            assertThat(tab.text("tr.running .step")).startsWith("migrate 1");
            assertThat(tab.text(".sentence")).startsWith("Under way for ");
            assertThat(tab.texts("tbody .state")).contains("Pending");
            assertThat(Axe.violations(tab)).isEqualTo("[]");

            barrier.open();

            tab.until("document.getElementById('status').textContent === 'Ready'");
            assertThat(tab.text(".sentence")).startsWith("Initialised in ");
            assertThat(tab.texts("tbody .state")).contains("Applied").doesNotContain("Pending");
            assertThat(tab.complaints()).isEmpty();
        }
    }

    @Test
    void theFilterWorksOnWhatTheEndpointSays(Tab tab) throws Exception {
        try (StatusService service = StatusExample.AT_HEAD.started(database, Map.of())) {
            tab.open(service.address());
            tab.evaluate("document.getElementById('search').focus()");
            tab.type("load-test");

            tab.until("document.getElementById('matches').textContent === '0 migrations and 1 seed match.'");
            assertThat(tab.texts("tbody .seed .text")).containsExactly("load-test");
            assertThat(tab.complaints()).isEmpty();
        }
    }

    private static void dress(Tab tab, String look) {
        if (look.contains("phone")) {
            tab.phone();
        }
        if (look.contains("dark")) {
            tab.dark();
        }
    }
}
