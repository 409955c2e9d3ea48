package dev.seedbed.micronaut.status;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A page that is left open. */
@ExtendWith(InChromium.class)
class StatusPageRefreshTest {

    @Test
    void whilePreparingItFollowsAlong(Tab tab) {
        try (ServedPage page = ServedPage.of("preparing")) {
            tab.open(page.address());
            tab.evaluate("document.getElementById('search').focus()");

            page.shows(ServedPage.state("ready"));
            tab.until("document.getElementById('status').textContent === 'Ready'");

            assertThat(tab.evaluate("document.activeElement.id").getStringValue())
                    .as("what had the focus keeps it")
                    .isEqualTo("search");
            assertThat(tab.evaluate("document.getElementById('announcement').textContent")
                            .getStringValue())
                    .isEqualTo("Ready. 2 datasources prepared");
            assertThat(tab.attribute("#icon", "href")).contains("1f8a55");
            assertThat(tab.complaints()).isEmpty();
        }
    }

    @Test
    void anUnchangedAnswerChangesNothingButTheAges(Tab tab) {
        try (ServedPage page = ServedPage.of("waiting")) {
            tab.open(page.address());
            tab.evaluate(
                    """
                    window.changed = [];
                    new MutationObserver(changes => changes
                        .filter(({type, target, oldValue, attributeName}) => type === 'attributes'
                            ? target.getAttribute(attributeName) !== oldValue
                            : !target.matches('.ago'))
                        .forEach(({target}) => window.changed.push(target.outerHTML)))
                        .observe(document.getElementById('datasources'),
                            {subtree: true, childList: true, attributes: true, attributeOldValue: true});
                    """);

            until(page, page.asked() + 2);
            tab.until("document.getElementById('age').textContent === 'Looked just now'");

            assertThat(DevTools.literal(tab.evaluate("window.changed"))).isEqualTo("[]");
        }
    }

    @Test
    void whenReadyItAsksRarely(Tab tab) throws InterruptedException {
        try (ServedPage page = ServedPage.of("ready")) {
            tab.open(page.address());

            Thread.sleep(1500);

            assertThat(page.asked()).isEqualTo(1);

            tab.click("#refresh");
            until(page, 2);
        }
    }

    @Test
    void itStopsWhenToldTo(Tab tab) throws InterruptedException {
        try (ServedPage page = ServedPage.of("preparing")) {
            tab.open(page.address()).click("#live");
            int before = page.asked();

            Thread.sleep(1500);

            assertThat(page.asked()).isEqualTo(before);
            assertThat(tab.attribute("#live", "aria-pressed")).isEqualTo("false");
        }
    }

    @Test
    void aServiceThatIsGoneIsSaidAndWhatWasSeenStays(Tab tab) {
        try (ServedPage page = ServedPage.of("preparing")) {
            tab.open(page.address());

            page.refuses(503);
            tab.until("!document.getElementById('trouble').hidden");

            assertThat(tab.text("#trouble"))
                    .isEqualTo("The service answers 503. What you see may have changed since. Trying again.");
            assertThat(tab.text("h2")).isEqualTo("default");

            page.shows(ServedPage.state("ready"));
            tab.until("document.getElementById('trouble').hidden");
            assertThat(tab.text("#status")).isEqualTo("Ready");
        }
    }

    @Test
    void aRefusalWithoutAReasonMentionsALogin(Tab tab) {
        for (String body : new String[] {"", "{}", "{\"message\": \"Unauthorized\"}"}) {
            try (ServedPage page = ServedPage.of("ready").refuses(401, body)) {
                tab.open(page.address());

                assertThat(tab.text("#trouble"))
                        .isEqualTo("The service does not show its status to you (401). If it has a login, sign in and"
                                + " reload this page. Trying again.");
                assertThat(tab.text("#status")).isEqualTo("Unknown");
            }
        }
    }

    @Test
    void theReasonOfARefusalIsShown(Tab tab) {
        String body =
                """
                {"message": "Unauthorized", "_embedded": {"errors": [{"message": "The status of the databases is not shown to this request: the environment is not dev."}]}}
                """;
        try (ServedPage page = ServedPage.of("ready").refuses(401, body)) {
            tab.open(page.address());

            assertThat(tab.text("#trouble"))
                    .isEqualTo("The service does not show its status to you (401). The status of the databases is not"
                            + " shown to this request: the environment is not dev. Trying again.");
        }
    }

    private static void until(ServedPage page, int asked) {
        long deadline = System.nanoTime() + 10_000_000_000L;
        while (page.asked() < asked) {
            assertThat(System.nanoTime()).as("asked %d times", page.asked()).isLessThan(deadline);
            Chromium.pause();
        }
    }
}
