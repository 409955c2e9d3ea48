package dev.seedbed.test;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** After two hundred classes in Surefire's forks, in the profile {@code forks}: what they left. */
@EnabledIfSystemProperty(named = "test.forks", matches = ".+")
class AfterForksTest {

    private final LeftBehind left =
            new LeftBehind(Path.of(System.getProperty("test.forks", "")).toAbsolutePath());

    @Test
    void theirServersDirectoryWithTheTemplatesIsAllThatIsLeft() throws Exception {
        List<String> databases = left.onlyTemplates(2);
        left.awaitNoProcess();
        List<String> directories = left.onlyTheServersDirectory();
        System.out.println("left behind: no process, databases " + databases + ", directories " + directories);
    }

    @AfterEach
    void delete() throws IOException {
        left.delete();
    }
}
