package dev.seedbed.engine.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Migrations that can't run in a transaction. */
class ConcurrentlyTest {

    private static final Pattern STATEMENT = Pattern.compile("^ +((?:DROP|DELETE) .*;)$", Pattern.MULTILINE);

    @TempDir
    Path temporary;

    private TestService service;

    @BeforeEach
    void anIndexIsToBeBuiltConcurrently() {
        service = TestService.in(temporary)
                .migration("V1__plan.sql", "create table plan (id int primary key, code text);")
                .migration("V2__code.sql", "create unique index concurrently plan_code on plan (code);")
                .migration("V3__more.sql", "create table more (id int);");
    }

    @Test
    void theIdleLockDoesNotMakeItWait() {
        PreparationReport report = service.start();

        assertThat(report.outcome()).isEqualTo(Outcome.INITIALISED);
        assertThat(service.history()).isEqualTo("1 SQL t\n2 SQL t\n3 SQL t");
        assertThat(service.query("select indisvalid from pg_index where indexrelid = 'plan_code'::regclass"))
                .isEqualTo("t");
        assertThat(service.start().outcome()).isEqualTo(Outcome.AT_HEAD);
    }

    @Test
    void aFailedOneIsToldWithTheWayOut() {
        service.replica().without("V2__code.sql").without("V3__more.sql").start();
        service.execute("insert into plan values (1, 'same'), (2, 'same')");

        assertThat(Told.by(service::start))
                .isEqualTo(
                        """
                        default: Migration 2 (code) failed (V2__code.sql, line 1).
                          Why:  ERROR: could not create unique index "plan_code"
                                Detail: Key (code)=(same) is duplicated.
                                The statement begins: create unique index concurrently plan_code on plan (code)
                          Next: It ran outside of a transaction, so a part of it may remain. Undo that part, delete its row from the history (the next start names both), correct the file and start again.""");
        assertThat(service.history()).isEqualTo("1 SQL t\n2 SQL f");
        String told = Told.by(service::start);
        assertThat(told)
                .isEqualTo(
                        """
                        default: The database "test" (schema "public") has a migration that broke half-way: 2 (code).
                          Why:  V2__code.sql runs outside of a transaction, and the history does not say that it came to its end.
                                Left-over invalid indexes: public.plan_code.
                          Next: Undo what it left behind, and let it run again:
                                  DROP INDEX CONCURRENTLY public.plan_code;
                                  DELETE FROM "public"."flyway_schema_history" WHERE installed_rank = 2;
                                If it did come to its end:
                                  UPDATE "public"."flyway_schema_history" SET success = true WHERE installed_rank = 2;""");

        service.execute("update plan set code = 'other' where id = 2");
        STATEMENT.matcher(told).results().map(found -> found.group(1)).forEach(service::execute);
        assertThat(service.start().outcome()).isEqualTo(Outcome.MIGRATED);
        assertThat(service.history()).isEqualTo("1 SQL t\n2 SQL t\n3 SQL t");
    }

    @Test
    void oneWhoseConnectionIsCutIsTold() throws SQLException {
        service.replica().without("V2__code.sql").without("V3__more.sql").start();
        BackgroundStart start;
        try (Connection writer = service.database.connect();
                Statement statement = writer.createStatement()) {
            writer.setAutoCommit(false);
            statement.execute("insert into plan values (1, 'one')");
            start = BackgroundStart.of(service);
            service.untilRunning("index concurrently");
            service.until("exists (select from pg_locks join pg_stat_activity using (pid)"
                    + " where not granted and datname = current_database())");
            service.cutWhoRuns("index concurrently");
            assertThat(Told.by(start::report))
                    .isEqualTo(
                            """
                        default: The connection to the database broke in the middle of the preparation.
                          Why:  FATAL: terminating connection due to administrator command
                                V2__code.sql was at work, which runs outside of a transaction: a part of it may remain.
                          Next: Start again: the next start names what remains, and the statements that clear it away.""");
            writer.rollback();
        }

        assertThat(Told.by(service::start))
                .isEqualTo(
                        """
                        default: The database "test" (schema "public") has a migration that broke half-way: 2 (code).
                          Why:  V2__code.sql runs outside of a transaction, and the history does not say that it came to its end.
                                Left-over invalid indexes: public.plan_code.
                          Next: Undo what it left behind, and let it run again:
                                  DROP INDEX CONCURRENTLY public.plan_code;
                                  DELETE FROM "public"."flyway_schema_history" WHERE installed_rank = 2;
                                If it did come to its end:
                                  UPDATE "public"."flyway_schema_history" SET success = true WHERE installed_rank = 2;""");
    }

    @Test
    void anIndexOfPartitionsThatIsNotCompleteYetIsNotTakenForALeftOver() {
        service.migration(
                        "V2__code.sql",
                        """
                create table part (id int) partition by range (id);
                create table part_1 partition of part for values from (0) to (9);
                create index part_id on only part (id);
                """)
                .migration("V4__code.sql", "create unique index concurrently plan_code on plan (code);");
        service.replica().without("V4__code.sql").start();
        service.execute("insert into plan values (1, 'same'), (2, 'same')");

        assertThat(Told.by(service::start)).contains("Migration 4 (code) failed");
        assertThat(Told.by(service::start)).contains("public.plan_code").doesNotContain("part_id");
    }
}
