package dev.seedbed.micronaut.status;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Everybody can use it: axe finds nothing in any look, and a keyboard is enough. */
@ExtendWith(InChromium.class)
class StatusPageAccessTest {

    @ParameterizedTest
    @CsvSource({
        "ready, light",
        "ready, dark",
        "preparing, dark",
        "behind, light",
        "ahead, dark",
        "failed, light",
        "failed, dark phone",
        "diverged, light",
        "diverged, phone",
        "seeds, light",
        "seeds, dark phone",
        "foreign, dark",
    })
    void axeFindsNothing(String state, String look, Tab tab) {
        try (ServedPage page = ServedPage.of(state)) {
            if (look.contains("phone")) {
                tab.phone();
            }
            if (look.contains("dark")) {
                tab.dark();
            }
            tab.open(page.address());
            if (state.equals("seeds")) {
                tab.click("[data-state='FAILED']");
            }

            assertThat(Axe.violations(tab)).isEqualTo("[]");
            assertThat(tab.evaluate("document.documentElement.scrollWidth <= innerWidth")
                            .getBooleanValue())
                    .as("nothing is wider than the screen")
                    .isTrue();
        }
    }

    @Test
    void aKeyboardIsEnough(Tab tab) {
        try (ServedPage page = ServedPage.of("ready")) {
            tab.open(page.address()).press("Tab");
            assertThat(focused(tab)).isEqualTo("Skip to the datasources");
            tab.press("Tab");
            assertThat(focused(tab)).isEqualTo("Live");
            tab.press("Tab");
            assertThat(focused(tab)).isEqualTo("Refresh");
            tab.press("Tab").type("login").press("Tab");
            assertThat(focused(tab)).startsWith("Undone");
            tab.press("Tab").press("Tab").press("Space");
            assertThat(tab.text("#matches")).isEqualTo("1 migration and 0 seeds match.");
            assertThat(tab.texts("[aria-pressed='true'] .state")).containsExactly("Applied");

            tab.press("Tab").press("Tab").press("Enter");

            assertThat(tab.evaluate("document.activeElement.localName").getStringValue())
                    .isEqualTo("summary");
            assertThat(tab.evaluate("document.querySelector('details').open").getBooleanValue())
                    .isFalse();
            assertThat(tab.evaluate("getComputedStyle(document.activeElement).outlineStyle")
                            .getStringValue())
                    .isEqualTo("solid");
        }
    }

    @Test
    void withoutJavaScriptItSaysWhereTheJsonIs(Tab tab) {
        try (ServedPage page = ServedPage.of("ready")) {
            tab.withoutJavaScript().openPlain(page.address());

            assertThat(tab.text("main")).contains("needs JavaScript", "Accept: application/json");
            assertThat(tab.texts("#refresh, #verdict, #filter")).isEmpty();
        }
    }

    private static String focused(Tab tab) {
        return tab.evaluate("document.activeElement.innerText").getStringValue();
    }
}
