package dev.seedbed.engine.seed.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.engine.seed.RunMode;
import dev.seedbed.engine.seed.SeedDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeedFilesTest {

    private SeedFolder folder;

    @TempDir
    private Path root;

    @BeforeEach
    void emptyFolder() {
        folder = new SeedFolder(root.resolve("a folder"));
    }

    @Test
    void aFileIsASeedOfItsNameWithoutNumberAndEnding() {
        folder.with("20-country.csv", "code\n")
                .with("3_plan.json", "[]")
                .with("100.rights.sql", "SELECT 1;")
                .with("1 welcome.CSV", "a\n")
                .with("12.csv", "a\n")
                .with("2nd.csv", "a\n")
                .with("zebra.sql", "SELECT 1;");

        assertThat(folder.find())
                .extracting(SeedDefinition::name)
                .containsExactly("welcome", "plan", "12", "country", "rights", "2nd", "zebra");
    }

    @Test
    void theFileIsItsOriginAndItsChecksumItsVersion() {
        SeedDefinition seed = folder.with("20-country.csv", "123456789").find("country");

        assertThat(seed.origin()).isEqualTo("classpath:db/seed/20-country.csv");
        assertThat(seed.version()).isEqualTo("crc:cbf43926");
        assertThat(seed.when()).isEqualTo(RunMode.ON_CHANGE);
    }

    @Test
    void upperCaseInAFoldersNameIsReadAsLowerCase() {
        folder.with("Dev/account.csv", "a\n").with("dev/document.csv", "a\n");

        assertThat(folder.find())
                .extracting(SeedDefinition::environments)
                .containsExactly(Set.of("dev"), Set.of("dev"));
    }

    @Test
    void aFolderIsAnEnvironmentWhoseSeedsComeAfterThoseOfEveryOne() {
        folder.with("20-country.csv", "a\n")
                .with("10-plan.csv", "a\n")
                .with("dev/2-account.csv", "a\n")
                .with("dev/10-document.csv", "a\n")
                .with("test/fixture.sql", "SELECT 1;");

        assertThat(folder.find())
                .extracting(SeedDefinition::name, SeedDefinition::environments, SeedDefinition::after)
                .containsExactly(
                        tuple("plan", Set.of(), List.of()),
                        tuple("country", Set.of(), List.of("plan")),
                        tuple("account", Set.of("dev"), List.of("country")),
                        tuple("document", Set.of("dev"), List.of("account")),
                        tuple("fixture", Set.of("test"), List.of("country")));
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }

    @Test
    void commentsSayWhatAFileComesAfterAndWhenItRuns() {
        folder.with("10-a.csv", "# after: x, y\n# run: once\ncode\n")
                .with("20-b.sql", "-- What it is for\n--seedbed:after x, a\n-- seedbed:run ALWAYS\n\nSELECT 1;")
                .with("30-c.json", "{\"after\": [\"x\"], \"run\": \"on-change\", \"rows\": []}")
                .with("40-d.sql", "/*\n * The rights.\n */\n-- seedbed:run once\nSELECT 1;");

        assertThat(folder.find())
                .extracting(SeedDefinition::after, SeedDefinition::when)
                .containsExactly(
                        tuple(List.of("x", "y"), RunMode.ONCE),
                        tuple(List.of("a", "x"), RunMode.ALWAYS),
                        tuple(List.of("b", "x"), RunMode.ON_CHANGE),
                        tuple(List.of("c"), RunMode.ONCE));
    }

    @Test
    void whatLooksLikeAWordOrAnAddressIsAComment() {
        folder.with(
                "country.csv",
                "# ISO 3166: all of them\n## source: by hand\n# https://example.org/a,b\n#\n# prune the list by hand\ncode\n");

        assertThat(folder.find("country").after()).isEmpty();
    }

    @Test
    void anArchiveHasTheSameSeedsAsItsFolder() throws IOException {
        folder.with("20-country.csv", "# after: x\ncode\n")
                .with("dev/1 mein schönes Konto.json", "{\"run\": \"once\", \"rows\": []}");
        Path archive = folder.jar(root.resolve("an archive.jar"));

        List<SeedDefinition> inArchive = SeedFiles.find(SeedFolder.loader(archive), List.of("classpath:db/seed"));

        assertThat(inArchive)
                .usingRecursiveComparison()
                .ignoringFields("seeder")
                .isEqualTo(folder.find())
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .hasSize(2);
    }

    @Test
    void placesOfTheClassPathWithOneFolderAreOne() throws IOException {
        Path archive = new SeedFolder(root.resolve("library"))
                .with("10-currency.csv", "a\n")
                .with("30-rate.csv", "a\n")
                .jar(root.resolve("library.jar"));
        folder.with("20-country.csv", "a\n");
        ClassLoader both = SeedFolder.loader(archive, root.resolve("a folder"), archive);

        assertThat(SeedFiles.find(both, List.of("classpath:db/seed", "db/seed/", "classpath:/db/seed")))
                .extracting(SeedDefinition::name, SeedDefinition::after)
                .containsExactly(
                        tuple("currency", List.of()),
                        tuple("country", List.of("currency")),
                        tuple("rate", List.of("country")));
    }

    @Test
    void aLocationMayLieInTheFileSystem() {
        folder.with("20-country.csv", "a\n").with("dev/account.csv", "a\n");
        String location = "filesystem:" + root.resolve("a folder/db/seed");

        assertThat(SeedFiles.find(folder.loader(), List.of(location)))
                .extracting(SeedDefinition::name, SeedDefinition::origin)
                .containsExactly(
                        tuple("country", location + "/20-country.csv"),
                        tuple("account", location + "/dev/account.csv"));
    }

    @Test
    void seedsOfAnEnvironmentComeAfterThoseOfEveryLocation() {
        folder.with("country.csv", "a\n").with("dev/account.csv", "a\n");
        new SeedFolder(root.resolve("more")).with("plan.csv", "a\n");
        String more = "filesystem:" + root.resolve("more/db/seed");

        assertThat(SeedFiles.find(folder.loader(), List.of("classpath:db/seed", more)))
                .extracting(SeedDefinition::name, SeedDefinition::after)
                .containsExactly(
                        tuple("country", List.of()),
                        tuple("plan", List.of()),
                        tuple("account", List.of("country", "plan")));
    }

    @Test
    void otherFilesAreLeftAloneAndThoseThatMayBeMeantAreTold() {
        folder.with("country.csv", "a\n")
                .with("README.md", "x")
                .with("notes.txt", "x")
                .with(".gitkeep", "")
                .with("~country.csv", "x")
                .with("..2024_02_29/country.csv", "a\n")
                .with("plan.cvs", "x")
                .with("dev/logo.png", "x")
                .with("LICENSE", "x");

        SeedFiles files = SeedFiles.list(folder.loader(), List.of("classpath:db/seed", "classpath:db/none"));

        assertThat(files.definitions()).extracting(SeedDefinition::name).containsExactly("country");
        assertThat(files.ignored()).containsExactly("classpath:db/seed/dev/logo.png", "classpath:db/seed/plan.cvs");
        assertThat(files.empty()).containsExactly("classpath:db/none");
    }

    @Test
    void anotherByteIsAnotherVersion() throws IOException {
        String first = folder.with("country.csv", "code\nDE\n").find("country").version();
        Files.writeString(root.resolve("a folder/db/seed/country.csv"), "code\nFR\n");

        assertThat(folder.find("country").version()).isNotEqualTo(first);
    }
}
