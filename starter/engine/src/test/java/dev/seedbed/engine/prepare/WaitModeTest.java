package dev.seedbed.engine.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WaitModeTest {

    @TempDir
    Path temporary;

    private TestService service;
    private TestService waiting;

    @BeforeEach
    void aServiceThatWaits() {
        service = TestService.in(temporary)
                .migration("V1__plan.sql", "create table plan (id int primary key, code text);")
                .migration("V2__more.sql", "create table more (id int);");
        waiting = service.replica().mode(Mode.WAIT);
    }

    @Test
    void itGoesOnWhenAnotherProcessHasBroughtTheDatabaseToHead() {
        BackgroundStart start = BackgroundStart.of(waiting);
        while (waiting.progress.isEmpty()) {
            Thread.onSpinWait();
        }
        service.start();

        assertThat(start.report().outcome()).isEqualTo(Outcome.WAITED);
        assertThat(waiting.progress.stream().map(Told::normalised))
                .containsExactly("waiting for another process."
                        + " The database \"test\" (schema \"public\") is not at head: it is empty.");
    }

    @Test
    void whenTheTimeIsUpItSaysTheState() {
        service.replica().without("V2__more.sql").start();

        assertThat(Told.by(waiting.lockTimeout(Duration.ofMillis(600))::start))
                .isEqualTo(
                        """
                        default: The database "test" (schema "public") is not at head: it is at 1, pending: 2 (more).
                          Why:  With mode: wait it is left as it is, and no other process has brought it to head.
                          Next: Let another process bring it to head, or raise lock-timeout to wait longer than 600 ms.""");
    }

    @Test
    void nobodyWaitsForAMigrationThatIsBrokenAndLeftAlone() {
        breakHalfWay();
        long started = System.nanoTime();

        assertThat(Told.by(waiting::start))
                .isEqualTo(
                        """
                        default: The database "test" (schema "public") is not at head: a migration broke half-way: 3 (slow).
                          Why:  With mode: wait it is left as it is, and no other process has brought it to head.
                          Next: Undo what it left behind, and let it run again:
                                  DELETE FROM "public"."flyway_schema_history" WHERE installed_rank = 3;
                                If it did come to its end:
                                  UPDATE "public"."flyway_schema_history" SET success = true WHERE installed_rank = 3;""");
        assertThat(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - started)).isLessThan(10);
    }

    @Test
    void aMigrationOutsideOfATransactionIsWaitedForWhileItIsAtWork() {
        service.start();
        String sql = "-- slow\nselect pg_sleep(1.5);";
        String configuration = "executeInTransaction=false";
        service.migration("V3__slow.sql", sql).migration("V3__slow.sql.conf", configuration);
        waiting.migration("V3__slow.sql", sql).migration("V3__slow.sql.conf", configuration);
        BackgroundStart atWork = BackgroundStart.of(service);
        service.untilRunning("pg_sleep");

        assertThat(waiting.start().outcome()).isEqualTo(Outcome.WAITED);
        assertThat(atWork.report().outcome()).isEqualTo(Outcome.MIGRATED);
    }

    private void breakHalfWay() {
        service.start();
        service.execute("insert into flyway_schema_history select max(installed_rank) + 1, '3', 'slow', 'SQL',"
                + " 'V3__slow.sql', 1, 'postgres', now(), 0, false from flyway_schema_history");
    }
}
