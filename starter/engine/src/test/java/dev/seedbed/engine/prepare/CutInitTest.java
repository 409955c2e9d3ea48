package dev.seedbed.engine.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One of the two connections of a preparation is cut while the init SQL is loaded. */
class CutInitTest {

    @TempDir
    Path temporary;

    private TestService service;
    private BackgroundStart start;

    @BeforeEach
    void theInitSqlIsBeingLoaded() {
        service = TestService.in(temporary)
                .init(
                        """
                        -- seedbed:version 1
                        create table plan (id int);
                        select pg_sleep(1);
                        create table account (id int);
                        """)
                .migration("V2__more.sql", "create table more (id int);");
        start = BackgroundStart.of(service);
        service.untilRunning("pg_sleep");
    }

    @Test
    void theFenceStopsAPreparationThatLostItsLock() {
        service.cutWhoHoldsTheLock();

        assertThat(Told.by(start::report)).startsWith("default: The preparation lost its lock");
        theNextStartBeginsAnew();
    }

    @Test
    void theScriptIsRolledBackWithItsConnection() {
        service.cutWhoRuns("pg_sleep");

        assertThat(Told.by(start::report))
                .isEqualTo(
                        """
                        default: The connection to the database broke in the middle of the preparation.
                          Why:  FATAL: terminating connection due to administrator command
                          Next: Start again: whatever was committed is kept, and the rest is done then.""");
        theNextStartBeginsAnew();
    }

    private void theNextStartBeginsAnew() {
        assertThat(service.history()).isEmpty();
        assertThat(service.tables()).isEmpty();

        assertThat(service.start().outcome()).isEqualTo(Outcome.INITIALISED);
        assertThat(service.history()).isEqualTo("1 BASELINE t\n2 SQL t");
        assertThat(service.tables()).isEqualTo("account\nmore\nplan");
    }
}
