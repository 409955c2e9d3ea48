package dev.seedbed.micronaut.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The page's pictures. They go to {@code target/status-page}; with {@code -Dtest.screenshots=../../docs/images} those of the
 * documentation go there.
 */
@ExtendWith(InChromium.class)
class ScreenshotsTest {

    private static final Path TARGET = Path.of("target/status-page");
    private static final Path DOCUMENTED = Path.of(System.getProperty("test.screenshots", TARGET.toString()));

    @ParameterizedTest
    @CsvSource({
        "ready, light",
        "ready, dark",
        "ready, phone",
        "preparing, light",
        "failed, light",
    })
    void looksOfTheDocumentation(String state, String look, Tab tab) {
        picture(state, look, DOCUMENTED, tab);
    }

    @ParameterizedTest
    @MethodSource("everyStateInEveryLook")
    void otherLooks(String state, String look, Tab tab) {
        picture(state, look, TARGET, tab);
    }

    static Stream<Arguments> everyStateInEveryLook() {
        return Stream.of("ahead", "behind", "diverged", "empty", "failed", "foreign", "seeds", "unmanaged")
                .flatMap(state -> Stream.of("light", "dark", "phone").map(look -> Arguments.of(state, look)));
    }

    private static void picture(String state, String look, Path folder, Tab tab) {
        try (ServedPage page = ServedPage.of(state)) {
            if (look.contains("phone")) {
                tab.phone();
            }
            if (look.contains("dark")) {
                tab.dark();
            }
            Path picture = folder.resolve("status-" + state + "-" + look + ".png");

            tab.open(page.address());
            tab.evaluate("document.getElementById('curl').textContent ="
                    + " \"curl -H 'Accept: application/json' http://localhost:8080/seedbed\"");
            tab.screenshot(picture, look.equals("phone") ? 1300 : 1800);

            assertThat(picture).isNotEmptyFile();
        }
    }
}
