package dev.seedbed.micronaut.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The page's pictures. They go to {@code target/status-page}; with {@code -Dtest.screenshots=../../docs/images} to
 * the documentation.
 */
@ExtendWith(InChromium.class)
class ScreenshotsTest {

    private static final Path FOLDER = Path.of(System.getProperty("test.screenshots", "target/status-page"));

    @ParameterizedTest
    @CsvSource({
        "ready, light",
        "ready, dark",
        "ready, phone",
        "preparing, light",
        "failed, light",
    })
    void everyLook(String state, String look, Tab tab) {
        try (ServedPage page = ServedPage.of(state)) {
            if (look.contains("phone")) {
                tab.phone();
            }
            if (look.contains("dark")) {
                tab.dark();
            }
            Path picture = FOLDER.resolve("status-" + state + "-" + look + ".png");

            tab.open(page.address());
            tab.evaluate("document.getElementById('curl').textContent ="
                    + " \"curl -H 'Accept: application/json' http://localhost:8080/seedbed\"");
            tab.screenshot(picture, look.equals("phone") ? 1300 : 1800);

            assertThat(picture).isNotEmptyFile();
        }
    }
}
