package dev.seedbed.engine.seed;

import static dev.seedbed.engine.seed.TestSeed.seed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.engine.seed.upsert.SeedCounts;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SeedPlanTest {

    private static final Instant RAN_ON = Instant.parse("2025-03-01T10:00:00Z");

    @Test
    void aSeedThatNeverRanRunsWhateverItsMode() {
        assertThat(planned(seed("a"))).isEqualTo("PENDING, runs: has not run yet");
        assertThat(planned(seed("a").once())).isEqualTo("PENDING, runs: has not run yet");
        assertThat(planned(seed("a").always())).isEqualTo("PENDING, runs: has not run yet");
    }

    @Test
    void anAppliedSeedRunsAsItsModeSays() {
        assertThat(planned(seed("a"), applied("1"))).isEqualTo("APPLIED, stays: has run");
        assertThat(planned(seed("a").once(), applied("1"))).isEqualTo("APPLIED, stays: has run, and runs once");
        assertThat(planned(seed("a").always(), applied("1"))).isEqualTo("APPLIED, runs: runs at every start");
    }

    @Test
    void aSeedOfAnotherVersionRunsAgainUnlessItRunsOnce() {
        assertThat(planned(seed("a").version("2"), applied("1")))
                .isEqualTo("CHANGED, runs: is of version 2 now, and 1 was applied");
        assertThat(planned(seed("a").version("2").once(), applied("1")))
                .isEqualTo("APPLIED, stays: has run, and runs once");
        assertThat(planned(seed("a").version("2").always(), applied("1")))
                .isEqualTo("APPLIED, runs: runs at every start");
    }

    @Test
    void aSeedOfAnotherEnvironmentStays() {
        assertThat(planned(seed("a").in("test", "prod"))).isEqualTo("OTHER_ENVIRONMENT, stays: belongs to prod, test");
        assertThat(planned(seed("a").in("test", "dev"))).isEqualTo("PENDING, runs: has not run yet");
    }

    @Test
    void aSeedOfSingleEnvironmentsIsRefusedWhereThereIsNoPermission() {
        Optional<String> refusal = Optional.of("the database has no stamp");

        assertThat(planned(seed("a").in("dev"), refusal)).isEqualTo("REFUSED, stays: the database has no stamp");
        assertThat(planned(seed("a").in("prod"), refusal)).isEqualTo("OTHER_ENVIRONMENT, stays: belongs to prod");
        assertThat(planned(seed("a"), refusal)).isEqualTo("PENDING, runs: has not run yet");
    }

    @Test
    void aFailedSeedRunsAgain() {
        String failed = "FAILED, runs: failed when it ran last: ERROR: division by zero";

        assertThat(planned(seed("a"), entry(null, "1"))).isEqualTo(failed);
        assertThat(planned(seed("a").version("2"), entry("1", "2"))).isEqualTo(failed);
        assertThat(planned(seed("a").always(), entry("1", "1"))).isEqualTo(failed);
    }

    @Test
    void theFailureOfAVersionThatWasTakenBackIsNoLongerToBeMended() {
        assertThat(planned(seed("a"), entry("1", "2"))).isEqualTo("APPLIED, stays: has run");
        assertThat(planned(seed("a").version("3"), entry("1", "2")))
                .isEqualTo("CHANGED, runs: is of version 3 now, and 1 was applied");
        assertThat(planned(seed("a").version("3"), entry(null, "2"))).isEqualTo("PENDING, runs: has not run yet");
    }

    @Test
    void aSeedRunsThoughOneBeforeItBelongsElsewhere() {
        SeedPlan plan = SeedPlan.of(
                SeedSet.of(List.of(
                        seed("a").in("prod").definition(), seed("b").after("a").definition())),
                List.of(),
                "dev",
                Optional.empty());

        assertThat(plan.seeds()).extracting(PlannedSeed::runs).containsExactly(false, true);
        assertThat(plan.runsAny()).isTrue();
    }

    @Test
    void whereNothingRunsTheReportTellsOfTheLastSuccess() {
        SeedPlan plan = SeedPlan.of(
                SeedSet.of(List.of(seed("a").definition())), List.of(applied("1")), "dev", Optional.empty());

        assertThat(plan.runsAny()).isFalse();
        assertThat(plan.reports())
                .containsExactly(new SeedReport(
                        "a",
                        List.of(),
                        "1",
                        SeedState.APPLIED,
                        false,
                        new SeedCounts(1, 2, 3, 4),
                        RAN_ON,
                        31,
                        "has run"));
    }

    private static LedgerEntry applied(String version) {
        return entry(version, null);
    }

    private static LedgerEntry entry(@Nullable String version, @Nullable String failedVersion) {
        return new LedgerEntry(
                "a",
                version,
                List.of(),
                "dev",
                "com.acme.a",
                version == null ? null : RAN_ON,
                "app",
                31,
                new SeedCounts(1, 2, 3, 4),
                failedVersion,
                failedVersion == null ? null : RAN_ON.plusSeconds(1),
                failedVersion == null ? null : "ERROR: division by zero\nDetail: by 0");
    }

    private static String planned(TestSeed seed, LedgerEntry... ledger) {
        return planned(seed, Optional.empty(), ledger);
    }

    private static String planned(TestSeed seed, Optional<String> refusal, LedgerEntry... ledger) {
        PlannedSeed planned = SeedPlan.of(SeedSet.of(List.of(seed.definition())), List.of(ledger), "dev", refusal)
                .seeds()
                .get(0);
        return planned.state() + (planned.runs() ? ", runs: " : ", stays: ") + planned.reason();
    }
}
