package dev.seedbed.engine.seed;

import static dev.seedbed.engine.seed.TestSeed.seed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seedbed.engine.problem.Problem;
import dev.seedbed.engine.seed.upsert.SeedCounts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SeedRunnerTest {

    private static final TestSeed PLANS = seed("plan").sql("insert into plan values (1, 'free'), (2, 'paid')");

    private final SeededService service = new SeededService();

    @Test
    void aSeedCommitsWithItsRowInTheLedger() {
        service.start(PLANS.in("test", "dev").doing(context -> {
            PLANS.seeder().seed(context);
            context.changed(new SeedCounts(2, 0, 0, 0));
            context.changed(new SeedCounts(0, 1, 5, 4));
        }));

        assertThat(service.plans()).isEqualTo("1 free\n2 paid");
        assertThat(service.ledger()).isEqualTo("plan 1 {dev,test} dev com.acme.plan true postgres 2 1 5 4 false");
    }

    @Test
    void theReportTellsWhatWasDone() {
        SeedReport report = service.start(PLANS.in("dev").doing(context -> {
                    PLANS.seeder().seed(context);
                    context.changed(new SeedCounts(2, 0, 0, 0));
                }))
                .get(0);

        assertThat(report.ranOn()).isNotNull();
        assertThat(report)
                .usingRecursiveComparison()
                .ignoringFields("ranOn", "executionMs")
                .isEqualTo(new SeedReport(
                        "plan",
                        List.of("dev"),
                        "1",
                        SeedState.APPLIED,
                        true,
                        new SeedCounts(2, 0, 0, 0),
                        null,
                        0,
                        "has not run yet"));
    }

    @Test
    void aSecondStartRunsNothingAndTellsTheSame() {
        SeedReport first = service.start(PLANS).get(0);

        SeedReport second = service.start(PLANS).get(0);

        assertThat(service.plans()).isEqualTo("1 free\n2 paid");
        assertThat(second.ran()).isFalse();
        assertThat(second.ranOn()).isEqualTo(first.ranOn());
        assertThat(second.executionMs()).isEqualTo(first.executionMs());
    }

    @Test
    void eachRunsOnAThreadOfItsOwnInTheirOrder() {
        List<String> threads = new ArrayList<>();
        Seeder noting = context -> threads.add(Thread.currentThread().getName());

        service.start(
                seed("a").after("b").doing(noting),
                seed("b").doing(noting),
                seed("c").doing(noting));

        assertThat(threads).containsExactly("seed b", "seed a", "seed c");
    }

    @Test
    void aSeedThatNeedNotRunIsNotEvenMade() {
        service.start(seed("a"));
        SeedDefinition untouchable = new SeedDefinition("a", Set.of(), "1", List.of(), RunMode.ON_CHANGE, "A", () -> {
            throw new IllegalStateException("made");
        });

        assertThat(service.start(List.of(untouchable)).get(0).state()).isEqualTo(SeedState.APPLIED);
    }

    @Test
    void aSeedSeesWhatTheOnesBeforeItCommitted() {
        service.start(
                seed("b").after("plan").sql("insert into plan select id + 10, name || ' again' from plan"), PLANS);

        assertThat(service.plans()).isEqualTo("1 free\n2 paid\n11 free again\n12 paid again");
    }

    @Test
    void theContextKnowsTheEnvironmentAndDrawsTheSameNumbersInEveryRun() {
        List<Object> drawn = new ArrayList<>();
        TestSeed seed = seed("a").doing(context -> {
            drawn.add(context.environment());
            drawn.add(context.randomSeed());
            drawn.add(context.random().nextLong());
            drawn.add(context.random().nextLong());
        });

        service.start(seed);
        service.start(seed.version("2"));

        assertThat(drawn).hasSize(8).doesNotContainNull();
        assertThat(drawn.subList(0, 4)).isEqualTo(drawn.subList(4, 8)).doesNotHaveDuplicates();
        assertThat(drawn.get(0)).isEqualTo("dev");
    }

    @Test
    void aChangedSeedRunsAgainAndItsRowSaysSo() {
        service.start(PLANS);

        service.start(PLANS.version("2").sql("update plan set name = 'gratis' where id = 1"));

        assertThat(service.plans()).isEqualTo("1 gratis\n2 paid");
        assertThat(service.ledger()).isEqualTo("plan 2 {} dev com.acme.plan true postgres 0 1 0 0 false");
    }

    @Test
    void aSeedOfAnotherEnvironmentLeavesNoTrace() {
        List<SeedReport> reports = service.start(PLANS.in("test"));

        assertThat(service.plans()).isEmpty();
        assertThat(service.ledger()).isEmpty();
        assertThat(told(reports)).isEqualTo("plan OTHER_ENVIRONMENT: belongs to test");
    }

    @Test
    void aFailedSeedIsRolledBackWholeAndStopsTheStart() {
        assertThatThrownBy(() -> service.start(
                        PLANS, seed("q").sql("insert into plan values (3, 'x')", "select 1 / 0"), seed("r")))
                .isInstanceOf(Problem.class);

        assertThat(service.plans()).isEqualTo("1 free\n2 paid");
        assertThat(service.ledger())
                .isEqualTo(
                        """
                        plan 1 {} dev com.acme.plan true postgres 2 0 0 0 false
                        q - {} com.acme.q false 0 0 0 0 1 true ERROR: division by zero | Its transaction was rolled back, and it runs again at the next start.""");
        assertThat(told(service.reports()))
                .isEqualTo(
                        """
                        plan APPLIED: has not run yet
                        q FAILED: ERROR: division by zero | Its transaction was rolled back, and it runs again at the next start.""");
    }

    @Test
    void aSuccessClearsTheFailure() {
        assertThatThrownBy(() -> service.start(PLANS.sql("select 1 / 0"))).isInstanceOf(Problem.class);

        service.start(PLANS);

        assertThat(service.plans()).isEqualTo("1 free\n2 paid");
        assertThat(service.ledger()).isEqualTo("plan 1 {} dev com.acme.plan true postgres 2 0 0 0 false");
    }

    @Test
    void aFailureKeepsWhatIsKnownOfTheLastSuccess() {
        service.start(PLANS);

        assertThatThrownBy(() -> service.start(PLANS.version("2").sql("select 1 / 0")))
                .isInstanceOf(Problem.class);

        assertThat(service.query("select version || ' ' || failed_version from seedbed_seed_history"))
                .isEqualTo("1 2");
    }

    @Test
    void theStartCanGoOnWithTheSeedsThatDoNotComeAfterAFailedOne() {
        TestSeed applied = seed("b").once().after("a").sql("insert into plan values (8, 'b')");
        service.goingOn();
        service.start(seed("a"), applied);

        List<SeedReport> reports = service.start(
                seed("a").version("2").sql("select 1 / 0"),
                applied,
                seed("c").after("b").sql("insert into plan values (9, 'c')"),
                seed("d").after("c").sql("insert into plan values (9, 'd')"),
                seed("e").sql("insert into plan values (9, 'e')"));

        assertThat(service.plans()).isEqualTo("8 b\n9 e");
        assertThat(told(reports))
                .isEqualTo(
                        """
                        a FAILED: ERROR: division by zero | Its transaction was rolled back, and it runs again at the next start.
                        b APPLIED: has run, and runs once
                        c PENDING: comes after "b", which failed or waits with it
                        d PENDING: comes after "c", which failed or waits with it
                        e APPLIED: has not run yet""");
        assertThat(service.progress).isEmpty();
    }

    @Test
    void theProgressOfASeedIsLoggedAtIntervals() {
        Duration interval = Duration.ofMillis(150);
        service.sayingEvery(interval);
        long started = System.nanoTime();

        service.start(
                seed("counting").doing(context -> {
                    context.progress("rows", 500, 1000);
                    awaitLine("500 of 1000 rows");
                }),
                seed("silent").doing(context -> awaitLine("\"silent\"")));

        long intervals = (System.nanoTime() - started) / interval.toNanos();
        String uncounted = "the seed \"counting\" has been at work for \\d+ s";
        String counting = "the seed \"counting\" has done 500 of 1000 rows, \\d+ a second, \\d+ s to go";
        String silent = "the seed \"silent\" has been at work for \\d+ s";
        assertThat(String.join("\n", service.progress))
                .as("on a busy machine an interval may end before the seed reports")
                .matches("(" + uncounted + "\n)*(" + counting + "\n)+" + silent + "(\n" + silent + ")*");
        assertThat((long) service.progress.size()).isLessThanOrEqualTo(intervals);
    }

    private void awaitLine(String words) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
        while (service.progress.stream().noneMatch(line -> line.contains(words))) {
            assertThat(System.nanoTime())
                    .as("the log has no line with %s", words)
                    .isLessThan(end);
            Thread.sleep(1);
        }
    }

    private static String told(List<SeedReport> reports) {
        return reports.stream()
                .map(report -> report.name() + " " + report.state() + ": "
                        + report.reason().replace("\n", " | "))
                .collect(Collectors.joining("\n"));
    }
}
