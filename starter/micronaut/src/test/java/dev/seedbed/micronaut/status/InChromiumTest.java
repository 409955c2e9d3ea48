package dev.seedbed.micronaut.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.io.TempDir;

/** Who has no browser is told so, and what to do about it; the other tests go on. */
class InChromiumTest {

    @Test
    void withoutABrowserTheTestsAreSkippedWithAMessage(@TempDir Path empty) {
        ConditionEvaluationResult result = InChromium.condition(Chromium.installed(empty.toString()));

        assertThat(result.isDisabled()).isTrue();
        assertThat(result.getReason())
                .hasValue("No browser is installed; the status page is tried in one after: apt-get install chromium");
    }

    @Test
    void whichBrowserItIsIsSaid(@TempDir Path folder) throws IOException {
        Path program = Files.createFile(folder.resolve("chromium"));
        assertThat(program.toFile().setExecutable(true)).isTrue();

        ConditionEvaluationResult result = InChromium.condition(Chromium.installed("/nowhere:" + folder));

        assertThat(result.isDisabled()).isFalse();
        assertThat(result.getReason()).hasValue(program + " is installed");
    }
}
