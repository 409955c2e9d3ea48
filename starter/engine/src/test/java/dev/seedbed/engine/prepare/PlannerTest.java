package dev.seedbed.engine.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.engine.migrate.HistoryRow;
import dev.seedbed.engine.migrate.HistoryTable;
import dev.seedbed.engine.migrate.MigrationOverview;
import dev.seedbed.engine.migrate.MigrationSession.BaselineSettings;
import dev.seedbed.engine.migrate.Version;
import dev.seedbed.engine.seed.LedgerEntry;
import dev.seedbed.engine.seed.RunMode;
import dev.seedbed.engine.seed.SeedSet;
import dev.seedbed.engine.seed.upsert.SeedCounts;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A plan is made without a database, and can be printed. */
class PlannerTest {

    private static final HistoryRow APPLIED = HistoryRow.baseline(1, Version.of("1"), "what was there before");

    private final SeedSet seeds = SeedSet.of(List.of(
            TestSeeds.sows("country"), TestSeeds.only("demo", "dev"), TestSeeds.sows("always", "1", RunMode.ALWAYS)));

    @Test
    void anEmptyDatabaseIsStampedWithItsTablesAndSeededLast() {
        List<Step> steps = steps(plan("dev", inspection(List.of(), Optional.empty(), List.of())));

        assertThat(steps).first().isEqualTo(new Step.CreateTables("default", List.of(), true, Optional.of("dev")));
        assertThat(steps.subList(1, steps.size()))
                .extracting(PlannerTest::seedAndReason)
                .containsExactly("always has not run yet", "country has not run yet", "demo has not run yet");
    }

    @Test
    void anUnstampedOneGetsNoSeedOfASingleEnvironment() {
        assertThat(steps(plan("dev", inspection(List.of(APPLIED), Optional.empty(), List.of()))))
                .extracting(Step::title)
                .containsExactly("seed always", "seed country");
    }

    @Test
    void aProtectedEnvironmentStampsItFirst() {
        assertThat(steps(plan("prod", inspection(List.of(APPLIED), Optional.empty(), List.of()))))
                .extracting(Step::title)
                .containsExactly("set environment prod", "seed always", "seed country");
    }

    @Test
    void whatTheLedgerHasIsNotRunAgain() {
        assertThat(steps(plan("dev", inspection(List.of(APPLIED), Optional.of("dev"), List.of(ran("country"))))))
                .extracting(PlannerTest::seedAndReason)
                .containsExactly("always has not run yet", "demo has not run yet");
    }

    private Plan plan(String environment, Inspection inspection) {
        PreparationSettings usual = PreparationSettings.of("default");
        PreparationSettings settings = new PreparationSettings(
                usual.datasource(),
                TargetEnvironment.of(environment),
                usual.mode(),
                usual.existing(),
                usual.adoptVersion(),
                usual.lockTimeout(),
                usual.statementLockTimeout(),
                usual.connectTimeout(),
                usual.runsSeeds(),
                usual.seeds());
        Planner planner = new Planner(
                settings,
                Aim.head(),
                new Init.None(),
                new SeedPlanner(settings, SeedChoice.due(), seeds),
                new BaselineSettings(false, Version.of("1"), ""),
                List.of(),
                history -> new MigrationOverview(
                        List.of(), List.of(), Optional.empty(), Optional.empty(), Optional.empty(), List.of()));
        return planner.plan(inspection);
    }

    private static String seedAndReason(Step step) {
        assertThat(step.kind()).isEqualTo(StepKind.SEED);
        return step.subject() + " " + ((Step.Seed) step).planned().reason();
    }

    private static List<Step> steps(Plan plan) {
        assertThat(plan).isInstanceOf(Plan.Run.class);
        return ((Plan.Run) plan).steps();
    }

    private static Inspection inspection(List<HistoryRow> history, Optional<String> stamp, List<LedgerEntry> ledger) {
        boolean tracked = !history.isEmpty();
        return new Inspection(
                new Inspection.Server("17.11", "shop", "app", false, false, "1/1", true),
                new HistoryTable("public", HistoryTable.DEFAULT_NAME),
                tracked,
                tracked,
                stamp,
                Optional.of(List.of()),
                Optional.empty(),
                tracked,
                ledger,
                List.of(),
                true,
                true,
                List.of(),
                history,
                List.of(),
                List.of());
    }

    private static LedgerEntry ran(String name) {
        return new LedgerEntry(name, "1", List.of(), "dev", "test", null, null, 0, SeedCounts.NONE, null, null, null);
    }
}
