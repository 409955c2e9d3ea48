package dev.seedbed.engine.parity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.engine.TestServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What Seedbed leaves is in order for each version of Flyway, and what Flyway leaves is at head for Seedbed. */
class BothWaysTest {

    /** With {@code -Dtest.long=true} all that are supported, else the newest. */
    private static final List<String> VERSIONS =
            Boolean.getBoolean("test.long") ? List.of("10.22.0", "11.20.3", "12.10.0", "13.12.1") : List.of("13.12.1");

    private static final String FAILED = "A migration outside of a transaction that has failed";
    private static final Pattern UNFINISHED =
            Pattern.compile("\\|(PENDING|IGNORED|FAILED|MISSING\\w*|FUTURE\\w*|ABOVE_TARGET)\\|");

    @TempDir
    private Path temporary;

    static Stream<Arguments> cases() {
        List<Case> cases = CaseFile.read(FlywayMatrixTest.resource("/parity/both-ways.txt"));
        return VERSIONS.stream().flatMap(version -> cases.stream().map(each -> Arguments.of(version, each)));
    }

    @ParameterizedTest(name = "Flyway {0}: {1}")
    @MethodSource("cases")
    void flywayFindsNothingToDoAfterSeedbed(String version, Case each) throws Exception {
        CaseRun run = run(Sides.seedbed(version), version, each);

        Side.Answer validated = Sides.flyway(version).validate(run.service());

        if (each.title().equals(FAILED)) {
            assertThat(validated.lines()).singleElement().asString().startsWith("FAILED_VERSIONED_MIGRATION|2|");
            assertThat(Sides.flyway(version).migrate(run.service()).refused()).isTrue();
            return;
        }
        assertThat(Sides.flyway(version).info(run.service()).lines()).noneMatch(UNFINISHED.asPredicate());
        assertThat(validated.refused()).isFalse();
        assertThat(validated.lines()).isEmpty();
        assertThat(Sides.flyway(version).migrate(run.service()).refusal()).isEmpty();
        assertThat(run.changes()).isEmpty();
    }

    @ParameterizedTest(name = "Flyway {0}: {1}")
    @MethodSource("cases")
    void seedbedIsAtHeadAfterFlyway(String version, Case each) throws Exception {
        CaseRun run = run(Sides.flyway(version), version, each);

        Side.Answer started = Sides.seedbed(version).migrate(run.service());

        if (each.title().equals(FAILED)) {
            assertThat(started.refusal()).contains("V2__index.sql").contains("installed_rank = 2");
            assertThat(run.changes()).isEmpty();
            return;
        }
        assertThat(started.refusal()).isEmpty();
        assertThat(started.code()).isEqualTo("AT_HEAD");
        assertThat(run.changes()).isEmpty();
        assertThat(Sides.seedbed(version).info(run.service()).lines()).noneMatch(UNFINISHED.asPredicate());
    }

    private CaseRun run(Side side, String version, Case each) throws Exception {
        CaseRun run = new CaseRun(
                side,
                Sides.flyway(version),
                Sides.seedbed(version),
                TestServer.newDatabase(),
                Files.createTempDirectory(temporary, "case"));
        run.steps(each);
        return run;
    }
}
