package dev.seedbed.engine.seed.file;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seedbed.engine.problem.Problem;
import dev.seedbed.engine.seed.SeedSet;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CircleOfFilesTest {

    @TempDir
    private Path root;

    @Test
    void arrowsThatFollowFromTheOrderOfFilesAreMarked() {
        SeedFolder folder = new SeedFolder(root)
                .with("10-country.sql", "-- seedbed:after plan\nSELECT 1;")
                .with("20-plan.csv", "code\n");

        assertThatThrownBy(() -> SeedSet.of(folder.find()))
                .isInstanceOf(Problem.class)
                .hasMessage(
                        """
                        The seeds come after each other in a circle: country → plan ⇢ country.
                          Why:  The arrow reads "comes after"; the dashed one follows from the order of files; "country" is classpath:db/seed/10-country.sql, "plan" is classpath:db/seed/20-plan.csv.
                          Next: Take one of these names out of what its seed comes after, or rename a file: the number before its name is its place in its folder.""");
    }
}
