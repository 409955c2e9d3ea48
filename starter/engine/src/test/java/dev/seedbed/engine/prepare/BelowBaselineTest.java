package dev.seedbed.engine.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.engine.seed.RunMode;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Migrations below the baseline do not run; one that is new there is warned of, once. */
class BelowBaselineTest {

    private static final String WARNING =
            "V1.5__seats.sql does not run: the history of this database begins at 2, its baseline. If the changes are"
                    + " needed here, give them a version above 3";

    @TempDir
    Path temporary;

    private TestService service;

    @BeforeEach
    void aService() {
        service = TestService.in(temporary)
                .init("-- seedbed:version 2\ncreate table plan (id int primary key);")
                .migration("V3__name.sql", "alter table plan add column name text;");
    }

    @Test
    void aNewOneIsWarnedOfOnce() {
        assertThat(service.start().warnings()).isEmpty();
        service.migration("V1.5__seats.sql", "alter table plan add column seats int;");

        assertThat(status().warnings()).containsExactly(WARNING);
        assertThat(service.start().warnings()).containsExactly(WARNING);
        assertThat(service.start().warnings()).isEmpty();
        assertThat(status().warnings()).isEmpty();
        assertThat(service.history()).isEqualTo("2 BASELINE t\n3 SQL t");
    }

    @Test
    void thoseThatWereThereWhenTheBaselineWasMadeAreExpected() {
        service.migration("V1__plan.sql", "create table plan (id int primary key);")
                .migration("V2__owner.sql", "select 1;");

        assertThat(service.start().warnings()).isEmpty();
        service.migration("V4__more.sql", "select 1;");
        assertThat(service.start().warnings()).isEmpty();
    }

    @Test
    void severalNewOnesAreNamedTogether() {
        service.migration("V1__plan.sql", "create table plan (id int primary key);")
                .start();
        service.migration("V1.5__seats.sql", "select 1;").migration("V1.7__rows.sql", "select 1;");

        assertThat(service.start().warnings())
                .containsExactly("V1.5__seats.sql, V1.7__rows.sql do not run: the history of this database begins at 2,"
                        + " its baseline. If the changes are needed here, give them a version above 3");
    }

    @Test
    void aStateTableOfBeforeKnowsNothing() {
        service.start();
        service.execute("alter table seedbed_state drop column below_baseline");
        service.migration("V1.5__seats.sql", "select 1;");

        assertThat(service.start().warnings()).isEmpty();
        assertThat(service.query("select below_baseline from seedbed_state")).isEqualTo("1.5");
    }

    @Test
    void seedsOfEveryStartKeepTheRecord() {
        service.migration("V3__name.sql", TestSeeds.TABLE)
                .seed(TestSeeds.sows("always", "1", RunMode.ALWAYS))
                .migration("V1__plan.sql", "select 1;")
                .start();
        service.start();

        assertThat(service.query("select below_baseline from seedbed_state")).isEqualTo("1");
    }

    private DatabaseStatus status() {
        try (Preparation preparation = service.preparation()) {
            return preparation.statusLook().look();
        }
    }
}
