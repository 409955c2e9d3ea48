package dev.seedbed.engine.seed;

import static dev.seedbed.engine.seed.TestSeed.execute;
import static dev.seedbed.engine.seed.TestSeed.seed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.engine.seed.upsert.SeedCounts;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a seed's transaction changes is counted, through whatever means it writes. */
class ServerCountsTest {

    private static final List<Map<String, ?>> FREE = List.of(Map.of("id", 1, "name", "free"));

    private final SeededService service = new SeededService();

    @Test
    void statementsOnTheConnectionCount() {
        SeedCounts counts = countsOf(seed("plans")
                .sql(
                        "insert into plan select n, 'plan ' || n from generate_series(1, 40) n",
                        "update plan set name = 'free' where id <= 3",
                        "delete from plan where id > 38"));

        assertThat(counts).isEqualTo(new SeedCounts(40, 3, 0, 2));
        assertThat(service.ledger()).isEqualTo("plans 1 {} dev com.acme.plans true postgres 40 3 0 2 false");
    }

    @Test
    void eachSeedOfASessionHasItsOwnCounts() {
        List<SeedReport> reports = service.start(
                seed("a").sql("insert into plan values (1, 'free'), (2, 'paid')"),
                seed("b").doing(context -> {}),
                seed("c").sql("update plan set name = 'both'"));

        assertThat(reports)
                .extracting(SeedReport::counts)
                .containsExactly(new SeedCounts(2, 0, 0, 0), new SeedCounts(0, 0, 0, 0), new SeedCounts(0, 2, 0, 0));
    }

    @Test
    void rowsOfFunctionsAndTriggersCount() {
        service.execute(
                """
                create table history (plan int);
                create function note() returns trigger language plpgsql as
                    $$ begin insert into history values (new.id); return new; end $$;
                create trigger noting after insert on plan for each row execute function note();
                create function add_plans() returns void language sql as
                    $$ insert into plan values (1, 'free'), (2, 'paid') $$;
                """);

        assertThat(countsOf(seed("plans").sql("select add_plans()"))).isEqualTo(new SeedCounts(4, 0, 0, 0));
    }

    @Test
    void upsertsCountOnceAndWithoutTheRowsThatAreStaged() {
        assertThat(countsOf(seed("a").doing(context -> {
                    context.upsertRows("plan", FREE);
                    execute(context, "create temp table note (at int)", "insert into note values (1), (2)");
                })))
                .isEqualTo(new SeedCounts(1, 0, 0, 0));
        assertThat(countsOf(seed("b").doing(context -> context.upsertRows("plan", FREE))))
                .isEqualTo(new SeedCounts(0, 0, 1, 0));
    }

    @Test
    void partitionsAndNewTablesCount() {
        assertThat(countsOf(seed("a")
                        .sql(
                                "create table event (day int) partition by range (day)",
                                "create table event_1 partition of event for values from (1) to (10)",
                                "insert into event values (1), (2), (3)")))
                .isEqualTo(new SeedCounts(3, 0, 0, 0));
    }

    @Test
    void whatTheContextIsToldOfAnotherDatabaseCountsToo() {
        assertThat(countsOf(seed("a").doing(context -> {
                    execute(context, "insert into plan values (1, 'free')");
                    context.changed(new SeedCounts(7, 0, 2, 0));
                })))
                .isEqualTo(new SeedCounts(7, 0, 2, 0));
    }

    @Test
    void aSeedThatEmptiesTheSearchPathIsCounted() {
        assertThat(countsOf(seed("a").sql("set search_path = ''", "insert into public.plan values (1, 'free')")))
                .isEqualTo(new SeedCounts(1, 0, 0, 0));
    }

    private SeedCounts countsOf(TestSeed seed) {
        return service.start(seed).get(0).counts();
    }
}
