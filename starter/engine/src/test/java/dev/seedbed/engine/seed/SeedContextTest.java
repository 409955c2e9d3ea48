package dev.seedbed.engine.seed;

import static dev.seedbed.engine.seed.TestSeed.execute;
import static dev.seedbed.engine.seed.TestSeed.seed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.engine.seed.upsert.MappedColumn;
import dev.seedbed.engine.seed.upsert.MappedColumn.Role;
import dev.seedbed.engine.seed.upsert.RowMapping;
import dev.seedbed.engine.seed.upsert.SeedCounts;
import dev.seedbed.engine.seed.upsert.TableName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a seed does through its context: above all, when an upsert that it only began is run. */
class SeedContextTest {

    private static final List<Map<String, Object>> FREE = List.of(Map.of("id", 1, "name", "free"));
    private static final List<Map<String, Object>> PAID = List.of(Map.of("id", 2, "name", "paid"));

    private final SeededService service = new SeededService();

    @Test
    void anUpsertThatWasOnlyBegunIsRunWhenTheSeedReturns() {
        SeedReport report = service.start(seed("a").doing(context -> context.upsertRows("plan", FREE)))
                .get(0);

        assertThat(service.plans()).isEqualTo("1 free");
        assertThat(report.counts()).isEqualTo(new SeedCounts(1, 0, 0, 0));
        assertThat(service.ledger()).isEqualTo("a 1 {} dev com.acme.a true postgres 1 0 0 0 false");
    }

    @Test
    void aSecondRunFindsEverythingRight() {
        TestSeed seed = seed("a").always().doing(context -> context.upsertRows("plan", FREE));
        service.start(seed);

        assertThat(service.start(seed).get(0).counts()).isEqualTo(new SeedCounts(0, 0, 1, 0));
    }

    @Test
    void theNextUpsertRunsTheOneBefore() {
        SeedReport report = service.start(seed("a").doing(context -> {
                    context.upsertRows("plan", FREE);
                    context.upsertRows("plan", List.of(Map.of("id", 1, "name", "gratis"), PAID.get(0)))
                            .matching("id");
                }))
                .get(0);

        assertThat(service.plans()).isEqualTo("1 gratis\n2 paid");
        assertThat(report.counts()).isEqualTo(new SeedCounts(2, 1, 0, 0));
    }

    @Test
    void whoAsksForTheConnectionSeesTheRows() {
        service.start(seed("a").doing(context -> {
            context.upsertRows("plan", FREE);
            execute(context, "insert into plan select id + 1, name || ' too' from plan");
        }));

        assertThat(service.plans()).isEqualTo("1 free\n2 free too");
    }

    @Test
    void anUpsertThatTheSeedRanItselfCountsOnce() {
        List<SeedCounts> seen = new ArrayList<>();
        SeedReport report = service.start(seed("a").doing(context -> {
                    seen.add(context.upsertRows("plan", FREE).run());
                    context.connection();
                    context.changed(new SeedCounts(0, 0, 0, 5));
                }))
                .get(0);

        assertThat(seen).containsExactly(new SeedCounts(1, 0, 0, 0));
        assertThat(report.counts()).isEqualTo(new SeedCounts(1, 0, 0, 5));
    }

    @Test
    void nothingIsRunWhereTheSeedFails() {
        service.goingOn().start(seed("a").doing(context -> {
            context.upsertRows("plan", FREE);
            throw new IllegalStateException("no");
        }));

        assertThat(service.plans()).isEmpty();
        assertThat(service.reports().get(0).reason()).startsWith("IllegalStateException: no");
    }

    @Test
    void streamsAreReadOnceAndClosed() {
        List<String> closed = new ArrayList<>();
        service.start(seed("a").doing(context -> {
            context.upsert(new Plans(), Stream.of("1 free", "2 paid").onClose(() -> closed.add("first")));
            context.upsert(new Plans(), Stream.of("3 more").onClose(() -> closed.add("second")));
            closed.add("returned");
        }));

        assertThat(service.plans()).isEqualTo("1 free\n2 paid\n3 more");
        assertThat(closed).containsExactly("first", "returned", "second");
    }

    @Test
    void aStreamIsClosedEvenWhereTheSeedFails() {
        List<String> closed = new ArrayList<>();
        service.goingOn().start(seed("a").doing(context -> {
            context.upsert(new Plans(), Stream.of("1 free").onClose(() -> closed.add("first")));
            throw new IllegalStateException("no");
        }));

        assertThat(closed).containsExactly("first");
    }

    @Test
    void entitiesNeedSomethingThatKnowsThem() {
        assertThat(Told.by(() -> service.start(seed("a").doing(context -> context.upsert(String.class, List.of("x"))))))
                .isEqualTo(
                        """
                        The seed "a" (com.acme.a) failed.
                          Why:  How java.lang.String becomes a row is not known.
                                Entities are read by the metadata of Micronaut Data, which is not on the class path.
                          Next: Add micronaut-data-jdbc, or give the rows with upsertRows or with a RowMapping.""");
    }

    /** A plan as number and name, parted by a blank. */
    private static final class Plans implements RowMapping<String> {

        @Override
        public TableName table() {
            return new TableName(null, "plan");
        }

        @Override
        public List<MappedColumn<String>> columns() {
            return List.of(
                    new MappedColumn<>("id", Role.DATA, plan -> Integer.valueOf(plan.substring(0, 1))),
                    new MappedColumn<>("name", Role.DATA, plan -> plan.substring(2)));
        }
    }
}
