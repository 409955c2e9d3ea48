package dev.seedbed.engine.parity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.engine.TestServer;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs migrations that others have written, one set per folder of {@code -Dtest.migrations}, with Flyway and with Seedbed. A
 * set's settings stand in a file {@code flyway.properties} beside its migrations.
 */
@EnabledIfSystemProperty(named = OthersMigrationsTest.FOLDER, matches = ".+")
class OthersMigrationsTest {

    static final String FOLDER = "test.migrations";
    private static final String FLYWAY = "Flyway 13.12.1";

    static Stream<Path> sets() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of(System.getProperty(FOLDER)))) {
            return folders.filter(Files::isDirectory).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("sets")
    void bothMakeTheSameDatabase(Path set, @TempDir Path temporary) throws IOException {
        Case all = new Case(
                Objects.requireNonNull(set.getFileName()).toString(),
                List.of(
                        new Case.Step.Settings(settings(set)),
                        new Case.Step.Run(Case.Operation.MIGRATE, List.of()),
                        new Case.Step.Run(Case.Operation.MIGRATE, List.of())));
        Map<String, Transcript> transcripts = new LinkedHashMap<>();
        transcripts.put(FLYWAY, run(all, Sides.flyway("13.12.1"), temporary));
        transcripts.put("Seedbed with " + FLYWAY, run(all, Sides.seedbed("13.12.1"), temporary));

        List<Difference> differences = Comparison.of(all.title(), FLYWAY, transcripts);

        TranscriptFile.write(all, FLYWAY, transcripts, differences);
        assertThat(differences.stream().map(Difference::text)).isEmpty();
        assertThat(Objects.requireNonNull(transcripts.get(FLYWAY)).refusals()).isEmpty();
    }

    private static Map<String, String> settings(Path set) throws IOException {
        Properties own = new Properties();
        Path file = set.resolve("flyway.properties");
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                own.load(reader);
            }
        }
        Map<String, String> settings = new HashMap<>(Map.of("flyway.locations", "filesystem:" + set));
        own.stringPropertyNames().forEach(name -> settings.put(name, own.getProperty(name)));
        return settings;
    }

    private static Transcript run(Case all, Side side, Path temporary) throws IOException {
        return new CaseRun(
                        side,
                        Sides.flyway("13.12.1"),
                        Sides.seedbed("13.12.1"),
                        TestServer.newDatabase(),
                        Files.createTempDirectory(temporary, "set"))
                .of(all);
    }
}
