package dev.seedbed.engine.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.engine.jdbc.script.ScriptSource;
import dev.seedbed.engine.migrate.Migration;
import dev.seedbed.engine.migrate.Version;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** Whoever waits for a long step hears of it. */
class LongStepsTest {

    private static final Step TRACKING = new Step.CreateTables("default", List.of(), true, Optional.empty());
    private static final Step INIT =
            new Step.LoadInit("default", new InitScript(ScriptSource.text("init.sql", ""), Version.of("10")));

    private final List<String> said = new CopyOnWriteArrayList<>();
    private final Stopwatch stopwatch = new Stopwatch("default", said::add);

    @Test
    void aLongMigrationIsNamedWithItsPlaceAndItsTime() throws Exception {
        stopwatch.expect(Collections.nCopies(20, migrate(1)));
        stopwatch.time(migrate(11), () -> "done");
        LongSteps watched = new LongSteps(stopwatch, Duration.ofMillis(300)).begin();
        try (watched) {
            stopwatch.time(migrate(12), () -> sleep(1_500));
        }

        assertThat(said).contains("migrate 12 (2 of 20) is at work", "migrate 12 (2 of 20) has been at work for 1 s");
    }

    @Test
    void aStepThatSpeaksForItselfIsNotInterrupted() throws Exception {
        LongSteps watched = new LongSteps(stopwatch, Duration.ofMillis(200)).begin();
        try (watched) {
            stopwatch.time(INIT, () -> {
                for (int megabytes = 0; megabytes < 20; megabytes++) {
                    stopwatch.accept("loading the init SQL: " + megabytes + " MB");
                    sleep(50);
                }
                return "done";
            });
        }

        assertThat(said).allMatch(text -> text.startsWith("loading"));
    }

    @Test
    void nothingIsSaidOfShortStepsNorAfterTheEnd() throws Exception {
        LongSteps watched = new LongSteps(stopwatch, Duration.ofMillis(200)).begin();
        try (watched) {
            stopwatch.time(migrate(12), () -> "done");
        }
        sleep(500);

        assertThat(said).isEmpty();
    }

    @Test
    void howManyMigrationsAreDoneIsToldWhileOneIsAtWork() throws Exception {
        stopwatch.time(TRACKING, () -> "done");
        stopwatch.expect(Collections.nCopies(3, migrate(1)));
        assertThat(stopwatch.migrating()).isEmpty();

        assertThat(stopwatch.time(migrate(1), stopwatch::migrating)).hasValue(new MigrationProgress("migrate 1", 0, 3));
        assertThat(stopwatch.time(migrate(2), stopwatch::migrating)).hasValue(new MigrationProgress("migrate 2", 1, 3));
        assertThat(stopwatch.time(StepKind.INSPECT, stopwatch::migrating)).isEmpty();
    }

    @Test
    void whoAsksMeanwhileIsToldHowFarItIs() throws Exception {
        stopwatch.time(StepKind.INSPECT, () -> "done");
        PreparationProgress during = stopwatch.time(StepKind.LOCK, () -> {
            stopwatch.accept("waiting for another replica");
            return stopwatch.soFar();
        });

        assertThat(during.steps()).extracting(PreparationReport.Timing::name).containsExactly("inspect");
        assertThat(during.running()).map(PreparationReport.Timing::name).hasValue("lock");
        assertThat(during.said()).hasValue("waiting for another replica");
        assertThat(during.failed()).isFalse();
        assertThat(stopwatch.soFar().running()).isEmpty();
        assertThat(stopwatch.soFar().said()).isEmpty();
    }

    private static Step.Migrate migrate(int version) {
        return new Step.Migrate(
                "default",
                new Migration(
                        Version.of(String.valueOf(version)),
                        "",
                        "SQL",
                        "V" + version + "__.sql",
                        Migration.State.PENDING,
                        null,
                        null,
                        false));
    }

    private static String sleep(long ms) throws SQLException {
        try {
            Thread.sleep(ms);
            return "slept";
        } catch (InterruptedException e) {
            throw new SQLException(e);
        }
    }
}
