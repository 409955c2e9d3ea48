package dev.seedbed.micronaut.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What somebody wrote into a description stays text, and nothing comes from elsewhere. */
@ExtendWith(InChromium.class)
class StatusPageSafetyTest {

    private static final String MARKUP =
            "<img src=x onerror=\"window.broken=true\"><script>window.broken=true</script>";

    @Test
    void markupIsShownAsText(Tab tab) {
        try (ServedPage page = ServedPage.of("markup")) {
            tab.open(page.address());

            assertThat(tab.texts("td.description").get(1)).contains(MARKUP);
            assertThat(tab.texts("tbody .seed").get(0)).contains(MARKUP);
            assertThat(tab.text("h2")).contains(MARKUP);
            assertThat(tab.text(".note[data-tone='bad']")).contains(MARKUP);
            assertThat(tab.text(".sentence")).contains(MARKUP.substring(1).toLowerCase(java.util.Locale.ROOT));
            assertThat(tab.count("document.querySelectorAll('img, body script, iframe, a:not(.skip)').length"))
                    .as("the page's own script alone")
                    .isEqualTo(1);
            assertThat(tab.evaluate("'broken' in window").getBooleanValue()).isFalse();
            assertThat(tab.complaints()).isEmpty();
        }
    }

    @Test
    void theBrowserRefusesWhateverIsNotThePages(Tab tab) {
        try (ServedPage page = ServedPage.of("ready")) {
            tab.open(page.address());

            tab.evaluate("document.body.append(Object.assign(document.createElement('script'), {src: '/other.js'}))"
                    + " ?? null");
        } catch (IllegalStateException refused) {
            assertThat(refused).hasMessageContaining("TrustedScriptURL");
            return;
        }
        assertThat(tab.complaints()).anyMatch(complaint -> complaint.contains("Content Security Policy"));
    }

    @Test
    void everythingIsAskedOfThePagesOwnAddress(Tab tab) {
        try (ServedPage page = ServedPage.of("ready")) {
            tab.open(page.address());

            assertThat(tab.evaluate("performance.getEntriesByType('resource').map(entry => entry.name)"
                                    + ".every(name => name === location.href || name.startsWith('data:'))")
                            .getBooleanValue())
                    .isTrue();
            assertThat(tab.complaints()).isEqualTo(List.of());
        }
    }
}
