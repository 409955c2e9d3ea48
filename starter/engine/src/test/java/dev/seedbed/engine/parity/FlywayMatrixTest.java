package dev.seedbed.engine.parity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.engine.TestServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs each case with several versions of Flyway and with Seedbed, and compares everything that they leave behind. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Execution(ExecutionMode.CONCURRENT)
class FlywayMatrixTest {

    private static final String REFERENCE = "13.12.1";
    private static final boolean FULL = Boolean.getBoolean("test.long");
    private static final List<String> VERSIONS =
            FULL ? List.of(REFERENCE, "12.10.0", "11.20.3", "10.22.0") : List.of(REFERENCE);
    private static final int GENERATED = 60;
    /** Without {@code -Dtest.long=true}, one of this many cases is run, on the reference only. */
    private static final int STRIDE = 8;

    private final KnownDifferences known = KnownDifferences.read(resource("/parity/differences.txt"));
    private final Set<String> ran = ConcurrentHashMap.newKeySet();
    private final Set<String> sides = ConcurrentHashMap.newKeySet();

    static List<Case> cases() {
        List<Case> all = all();
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < all.size(); i += FULL ? 1 : STRIDE) {
            cases.add(all.get(i));
        }
        return cases;
    }

    private static List<Case> all() {
        List<Case> cases = new ArrayList<>();
        String topic = System.getProperty("test.topic", "");
        try (Stream<Path> files = Files.list(resource("/parity/cases"))) {
            files.filter(file -> topic.isEmpty() || file.endsWith(topic + ".txt"))
                    .sorted()
                    .forEach(file -> cases.addAll(CaseFile.read(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (topic.isEmpty() || topic.equals("generated")) {
            IntStream.rangeClosed(1, GENERATED).mapToObj(GeneratedCase::of).forEach(cases::add);
        }
        return cases;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void agrees(Case each, @TempDir Path temporary) throws IOException {
        Map<String, Transcript> transcripts = new LinkedHashMap<>();
        for (String version : VERSIONS) {
            Side flyway = Sides.flyway(version);
            transcripts.put("Flyway " + version, run(each, flyway, flyway, temporary));
        }
        for (String version : each.hasBeans() ? VERSIONS : List.of(REFERENCE)) {
            transcripts.put(
                    "Seedbed with Flyway " + version,
                    run(each, Sides.seedbed(version), Sides.flyway(REFERENCE), temporary));
        }
        List<Difference> differences = Comparison.of(each.title(), "Flyway " + REFERENCE, transcripts);
        ran.add(each.title());
        sides.addAll(transcripts.keySet());
        TranscriptFile.write(each, "Flyway " + REFERENCE, transcripts, differences);

        assertThat(known.unknown(differences).stream().map(Difference::text)).isEmpty();
    }

    private static Transcript run(Case each, Side side, Side flyway, Path temporary) throws IOException {
        return new CaseRun(
                        side,
                        flyway,
                        Sides.seedbed(REFERENCE),
                        TestServer.newDatabase(),
                        Files.createTempDirectory(temporary, "case"))
                .of(each);
    }

    @AfterAll
    void everyKnownDifferenceStillOccurs() {
        assertThat(known.gone(sides, ran).stream().map(Difference::text)).isEmpty();
    }

    static Path resource(String name) {
        try {
            return Path.of(Objects.requireNonNull(FlywayMatrixTest.class.getResource(name))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
