package dev.seedbed.engine.seed.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seedbed.engine.problem.Problem;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person sees whose seed files do not say clearly what they are. */
class BadSeedFilesTest {

    private SeedFolder folder;

    @TempDir
    private Path root;

    @BeforeEach
    void emptyFolder() {
        folder = new SeedFolder(root);
    }

    @Test
    void twoFilesOfOneName() {
        folder.with("20-country.csv", "code\n").with("dev/country.json", "[]");

        assertThat(folder.problem())
                .isEqualTo(
                        """
                        Two seed files have the name country: classpath:db/seed/20-country.csv and classpath:db/seed/dev/country.json.
                          Why:  A seed's name is its file's, without number and ending, and what has run is known by it.
                          Next: Rename one of them. Where rows are for a table of another name, the file says so: # table: country (in JSON "table").""");
    }

    @Test
    void oneFileInTwoPlacesOfTheClassPath() {
        Path first = root.resolve("first");
        Path second = root.resolve("second");
        new SeedFolder(first).with("country.csv", "code\n");
        new SeedFolder(second).with("country.csv", "code\n");

        assertThatThrownBy(() -> SeedFiles.find(SeedFolder.loader(first, second), List.of("classpath:db/seed")))
                .isInstanceOf(Problem.class)
                .hasMessageStartingWith(
                        "Two seed files have the name country: %s/db/seed/country.csv and %s/db/seed/country.csv.",
                        first, second);
    }

    @Test
    void aFileInAFolderOfAnEnvironmentsFolder() {
        assertThat(folder.with("dev/eu/country.csv", "code\n").problem())
                .isEqualTo(
                        """
                        classpath:db/seed/dev/eu/country.csv lies too deep
                          Why:  A folder of a seed location is an environment, and has no folders of its own.
                          Next: Move the file up; numbers before the files' names say their order.""");
    }

    @Test
    void aDirectiveThatIsUnknownInACsvFile() {
        assertThat(folder.with("country.csv", "\n# All of them\n# mtach: code\ncode\n")
                        .problem())
                .isEqualTo(
                        """
                        classpath:db/seed/country.csv:3: # mtach: is not a directive
                          Why:  A comment above the header that begins with a word and a colon says how the file is loaded; the words are after, match, prune, run, table.
                          Next: Correct the word, or begin the line with ## if it is only a comment.""");
    }

    @Test
    void aDirectiveThatIsUnknownInAScript() {
        assertThat(folder.with("country.sql", "-- seedbed:match code\nSELECT 1;")
                        .problem())
                .isEqualTo(
                        """
                        classpath:db/seed/country.sql:1: -- seedbed:match is not a directive
                          Why:  A comment that begins with seedbed says how the script is run; a seed has -- seedbed:after and -- seedbed:run.
                          Next: Correct the word, or take the line out.""");
    }

    @Test
    void aRunModeThatThereIsNot() {
        assertThat(folder.with("country.csv", "# run: sometimes\ncode\n").problem())
                .isEqualTo(
                        """
                        classpath:db/seed/country.csv:1: # run: sometimes is none of once, on-change and always
                          Why:  A seed runs once, again whenever its file has changed (on-change, which it does if nothing is said), or at every start (always).
                          Next: Write one of the three.""");
    }

    @Test
    void aDirectiveThatNamesNothing() {
        assertThat(folder.with("country.csv", "# after: plan,\ncode\n").problem())
                .isEqualTo(
                        """
                        classpath:db/seed/country.csv:1: # after: names nothing, or nothing before or after a comma
                          Why:  It wants a value, or several separated by commas.
                          Next: Write the value, or take the directive out.""");
    }

    @Test
    void aDirectiveThatStandsThereTwice() {
        assertThat(folder.with("country.csv", "# match: code\n# match: name\ncode\n")
                        .problem())
                .isEqualTo(
                        """
                        classpath:db/seed/country.csv:2: # match: stands here a second time
                          Why:  Each directive stands in a file once; several values are separated by commas.
                          Next: Put both into one.""");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    x.csv | # table:            | :1: # table: names nothing, or nothing before or after a comma
                    x.csv | # Match:            | :1: # Match: names nothing, or nothing before or after a comma
                    x.csv | # environments: dev | :1: # environments: is not a directive
                    x.sql | -- seedbed:after    | :1: -- seedbed:after names nothing, or nothing before or after a comma
                    x.sql | -- seedbed: run x   | :1: -- seedbed:run x is none of once, on-change and always
                    x.sql | -- seedbed data     | :1: -- seedbed:data is not a directive
                    x.sql | --seedbed:version 1 | :1: -- seedbed:version is not a directive
                    """)
    void aDirectiveThatIsNoGood(String file, String line, String message) {
        assertThat(folder.with(file, line + "\n").problem()).startsWith("classpath:db/seed/" + file + message + "\n");
    }

    @Test
    void aLocationThatIsNoFolder() {
        assertThatThrownBy(() -> SeedFiles.find(folder.loader(), List.of("s3:bucket/seed")))
                .isInstanceOf(Problem.class)
                .hasMessage(
                        """
                        The seeds in s3:bucket/seed can't be listed.
                          Why:  It is neither on the class path nor in the file system.
                          Next: Name a folder of the class path, classpath:db/seed, or of the file system, filesystem:/data/seed.""");
    }
}
