package dev.seedbed.engine.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledProcessTest {

    private static final int MIGRATIONS = 30;

    @TempDir
    Path temporary;

    @Test
    void theNextStartCompletesWhatAKilledProcessHasBegun() throws Exception {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        TestService undisturbed = service();
        undisturbed.start();
        TestService killed = service();

        killInInit(killed, random);
        int rows = 1 + random.nextInt(MIGRATIONS / 3);
        kill(killed, migrated(rows), random);
        kill(killed, migrated(rows + 1 + random.nextInt(MIGRATIONS / 3)), random);

        killed.start();

        assertThat(everything(killed)).as("seed %s", seed).isEqualTo(everything(undisturbed));
        assertThat(killed.isLocked()).isFalse();
    }

    private TestService service() {
        TestService service = TestService.in(temporary)
                .init(
                        """
                        -- seedbed:version 1
                        create table plan (id int primary key, name text);
                        insert into plan values (1, 'free');
                        do $$ begin /* init waits */
                            while exists (select from pg_locks where locktype = 'advisory' and objid = 815
                                and database = (select oid from pg_database where datname = current_database())) loop
                                perform pg_sleep(0.005);
                            end loop;
                        end $$;
                        insert into plan values (2, 'paid');
                        """);
        IntStream.rangeClosed(2, MIGRATIONS + 1)
                .forEach(version -> service.migration(
                        "V" + version + "__step.sql",
                        """
                                create table step_%1$s (id int primary key);
                                insert into step_%1$s values (%1$s);
                                select pg_sleep(0.03);
                                insert into plan values (1000 + %1$s, 'step');
                                """
                                .formatted(version)));
        return service;
    }

    /** True in a database that has come so far; {@code query_to_xml}, because the table need not be there yet. */
    private static String migrated(int rows) {
        return "coalesce((xpath('//n/text()', query_to_xml('select count(*) as n from '"
                + " || to_regclass('flyway_schema_history'), true, true, '')))[1]::text::int > " + rows + ", false)";
    }

    /** In the statement that waits, or soon after it: what it waits for may end before the process is killed. */
    private static void killInInit(TestService service, Random random) throws Exception {
        try (Connection barrier = service.database.connect();
                Statement statement = barrier.createStatement()) {
            statement.execute("select pg_advisory_lock(815)");
            Process process = PreparingProcess.of(service);
            service.untilRunning("init waits");
            if (random.nextBoolean()) {
                statement.execute("select pg_advisory_unlock(815)");
            }
            killSoon(process, random);
        }
    }

    private static void kill(TestService service, String when, Random random) throws IOException, InterruptedException {
        Process process = PreparingProcess.of(service);
        service.until(when);
        killSoon(process, random);
    }

    private static void killSoon(Process process, Random random) throws InterruptedException {
        Thread.sleep(random.nextInt(60));
        process.destroyForcibly().waitFor();
    }

    private static String everything(TestService service) {
        return String.join(
                "\n",
                service.tables(),
                service.query("select id || ' ' || name from plan order by id"),
                service.query("select concat_ws(' ', installed_rank, version, description, type, script, checksum,"
                        + " success) from flyway_schema_history order by installed_rank"),
                service.query("select concat_ws(' ', history_table, environment, fingerprint is not null,"
                        + " history_digest, current_version) from seedbed_state"));
    }
}
