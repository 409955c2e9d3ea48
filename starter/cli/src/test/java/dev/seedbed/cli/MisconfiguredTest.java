package dev.seedbed.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A command refuses what a start of the service would refuse, in the same words. */
class MisconfiguredTest {

    @TempDir
    Path folder;

    @Test
    void aPropertyThatNothingReadsIsRefused() {
        TestProject project =
                new TestProject(folder, "nowhere").withFiles().with("seedbed.datasources.defualt.mode", "validate");

        assertThat(project.run("migrate"))
                .isEqualTo(
                        new TestProject.Answer(
                                1,
                                "",
                                """
                                seedbed.datasources.defualt.mode (context) is not a setting of Seedbed.
                                  Why:  Nothing reads it. The service's datasources: default.
                                  Next: Rename seedbed.datasources.defualt.mode to seedbed.datasources.default.mode, or\
                                 remove it.
                                """));
    }
}
