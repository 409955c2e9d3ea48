package dev.seedbed.engine.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.engine.RoundTrips;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How often a preparation waits for the server's answer: what a database far away makes expensive. */
class RoundTripsTest {

    private static final int STATEMENTS = 200;

    @TempDir
    Path temporary;

    @Test
    void theStatementsOfAMigrationDoNotWaitForEachOther() throws IOException {
        String short_ = "create table plan (id int); select 1;";
        String long_ = short_
                + IntStream.range(0, STATEMENTS)
                        .mapToObj(i -> "insert into plan values (" + i + "); select " + i + "; -- one more\n")
                        .collect(Collectors.joining());

        assertThat(roundTrips(long_) - roundTrips(short_)).isLessThan(STATEMENTS / 10);
    }

    @Test
    void aMigrationMoreCostsFewRoundTrips() throws IOException {
        int one = roundTrips("select 1;");
        int eleven = roundTrips(
                "select 1;",
                "select 2;",
                "select 3;",
                "select 4;",
                "select 5;",
                "select 6;",
                "select 7;",
                "select 8;",
                "select 9;",
                "select 10;",
                "select 11;");

        assertThat((eleven - one) / 10).isLessThanOrEqualTo(3);
    }

    @Test
    void whatAMigrationSelectsIsNotRunAgain() throws IOException {
        TestService service = TestService.in(temporary)
                .migration("V1__log.sql", "create sequence number; select nextval('number'); select nextval('number')");

        service.start();

        assertThat(service.query("select last_value from number")).isEqualTo("2");
    }

    private int roundTrips(String... migrations) throws IOException {
        TestService service = TestService.in(temporary);
        for (int i = 0; i < migrations.length; i++) {
            service.migration("V" + (i + 1) + "__one.sql", migrations[i]);
        }
        String url = service.database.url();
        try (RoundTrips counted = new RoundTrips(url)) {
            service.reaching(counted.through(url)).start();
            assertThat(service.history().lines()).hasSize(migrations.length);
            return counted.count();
        }
    }
}
