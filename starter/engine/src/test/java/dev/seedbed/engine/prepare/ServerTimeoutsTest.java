package dev.seedbed.engine.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerTimeoutsTest {

    @TempDir
    Path temporary;

    @Test
    void noTimeoutOfTheServerEndsTheLock() {
        TestService service = TestService.in(temporary)
                .migration("V1__slow.sql", "select pg_sleep(0.8);")
                .migration("V2__slow.sql", "select pg_sleep(0.8);")
                .migration("V3__slow.sql", "select pg_sleep(0.8);");
        limit(service, "idle_in_transaction_session_timeout");
        if (service.query("select count(*) from pg_settings where name = 'transaction_timeout'")
                .equals("1")) {
            limit(service, "transaction_timeout");
        }

        assertThat(service.start().outcome()).isEqualTo(Outcome.INITIALISED);
        assertThat(service.history()).isEqualTo("1 SQL t\n2 SQL t\n3 SQL t");
    }

    @Test
    void aReplicaThatWaitsIsNotEndedForIdling() {
        TestService service = TestService.in(temporary).migration("V1__plan.sql", "create table plan (id int);");
        limit(service, "idle_session_timeout");
        TestService slow = service.replica().migration("V2__slow.sql", "select pg_sleep(2.6);");
        BackgroundStart other = BackgroundStart.of(slow);
        service.untilRunning("pg_sleep");

        assertThat(slow.replica().start().outcome()).isEqualTo(Outcome.WAITED);
        assertThat(other.report().outcome()).isEqualTo(Outcome.INITIALISED);
    }

    private static void limit(TestService service, String setting) {
        service.execute("alter database " + service.databaseName() + " set " + setting + " = '2s'");
    }
}
