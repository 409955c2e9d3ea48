package dev.seedbed.engine.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.engine.jdbc.lock.PreparationLock;
import dev.seedbed.engine.seed.ConnectedTransactions;
import dev.seedbed.engine.seed.upsert.EntityMappings;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What runs is the plan: the very steps that are shown, all of them, in their order, and nothing else. */
class PlanIsWhatRunsTest {

    @TempDir
    Path temporary;

    private TestService service;

    @BeforeEach
    void aServiceWithAStepOfEachKind() {
        service = TestService.in(temporary)
                .environment("dev")
                .init("-- seedbed:version 1\ncreate table plan (id int);")
                .migration("V2__sown.sql", TestSeeds.TABLE)
                .migration("V3__index.sql", "create index concurrently plan_id on plan (id);")
                .migration("R__view.sql", "create or replace view plans as select id from plan;")
                .migration("beforeMigrate.sql", "select 1;")
                .migration("afterVersioned.sql", "select 1;")
                .migration("afterMigrate.sql", "select 1;")
                .seed(TestSeeds.sows("country"))
                .seed(TestSeeds.only("prod", "prod"))
                .seed(TestSeeds.only("demo", "dev"));
    }

    @Test
    void theReportHoldsTheStepsOfThePlan() throws SQLException {
        try (Preparation preparation = service.preparation();
                SchemaPreparation schema = preparation.look();
                HeldLocks locks = new HeldLocks()) {
            List<Step> planned = schema.plan().steps();
            List<DryRunStep> shown = schema.dryRun().steps();
            locks.hold(schema.lockIdentity(), schema::lock);
            PreparationReport report = run(schema, locks);

            List<ReportedStep> ran = report.steps().stream()
                    .map(PreparationReport.Timing::step)
                    .filter(Step.class::isInstance)
                    .toList();
            assertThat(planned)
                    .extracting(Step::title)
                    .containsExactly(
                            "set up tracking",
                            "init 1",
                            "callback beforeMigrate.sql",
                            "migrate 2",
                            "migrate 3",
                            "callback afterVersioned.sql",
                            "migrate view",
                            "callback afterMigrate.sql",
                            "seed country",
                            "seed demo");
            assertThat(ran)
                    .usingElementComparator(PlanIsWhatRunsTest::identity)
                    .isEqualTo(new ArrayList<ReportedStep>(planned));
            assertThat(shown)
                    .extracting(DryRunStep::step)
                    .usingElementComparator(PlanIsWhatRunsTest::identity)
                    .isEqualTo(planned);
        }
    }

    private PreparationReport run(SchemaPreparation schema, HeldLocks locks) throws SQLException {
        PreparationLock lock = locks.find(schema.lockIdentity()).orElseThrow().lock();
        SchemaPhase phase = schema.prepare(lock, Duration.ZERO);
        try (ConnectedTransactions transactions =
                new ConnectedTransactions(phase.context().source().application())) {
            return phase.pendingSeeds(locks).run(transactions, EntityMappings.none());
        }
    }

    private static int identity(ReportedStep one, ReportedStep other) {
        return one == other ? 0 : 1;
    }

    @Test
    void seedsArePlannedOnceInAStart() throws SQLException {
        try (Preparation preparation = service.preparation();
                SchemaPreparation schema = preparation.look();
                HeldLocks locks = new HeldLocks()) {
            Plan plan = schema.plan();
            locks.hold(schema.lockIdentity(), schema::lock);

            SchemaPhase phase = schema.prepare(
                    locks.find(schema.lockIdentity()).orElseThrow().lock(), Duration.ZERO);

            assertThat(schema.plan()).isSameAs(plan);
            assertThat(phase.seeds()).isSameAs(plan.seeds());
            assertThat(phase.steps(phase.seeds())).isSameAs(((Plan.Run) plan).seedSteps());
        }
    }

    @Test
    void eachKindOfStepHasAHandlersMethod() {
        assertThat(handled(SchemaStepHandler.class))
                .containsExactlyInAnyOrder(SchemaStep.class.getPermittedSubclasses());
        assertThat(Stream.concat(handled(SchemaStepHandler.class).stream(), handled(StepHandler.class).stream()))
                .containsExactlyInAnyOrderElementsOf(kinds(Step.class));
    }

    private static List<Class<?>> handled(Class<?> handler) {
        List<Class<?>> kinds = new ArrayList<>();
        for (Method method : handler.getDeclaredMethods()) {
            kinds.add(method.getParameterTypes()[0]);
        }
        return kinds;
    }

    private static List<Class<?>> kinds(Class<?> sealed) {
        return Arrays.stream(sealed.getPermittedSubclasses())
                .<Class<?>>flatMap(kind -> kind.isSealed() ? kinds(kind).stream() : Stream.of(kind))
                .toList();
    }
}
