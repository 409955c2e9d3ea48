package dev.seedbed.micronaut.seed;

import dev.seedbed.engine.seed.SeedContext;
import dev.seedbed.engine.seed.Seeder;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** A service that has seeds, and a listener that must not see it without. */
final class StartSeeds {

    private StartSeeds() {}

    /** Writes in every way there is. */
    @Seed
    @Requires(property = "start-seeds")
    static final class ItemSeed implements Seeder {

        private final Items items;
        private final ItemService service;
        private final boolean fails;
        private final Made made;

        ItemSeed(Items items, ItemService service, @Property(name = "seed-fails") Boolean fails, Made made) {
            this.items = items;
            this.service = service;
            this.fails = fails;
            this.made = made;
            made.seeds.add("ItemSeed");
        }

        @Override
        public void seed(SeedContext seed) throws SQLException {
            items.save(new Item("by repository", ""));
            service.add("by service");
            try (Statement statement = seed.connection().createStatement()) {
                statement.execute("insert into item values ('by hand', '')");
            }
            made.threads.add(Thread.currentThread().getName());
            if (fails) {
                throw new IllegalStateException("the seed is broken");
            }
        }
    }

    @Seed(after = ItemSeed.class)
    @Requires(property = "start-seeds")
    static final class FollowingSeed implements Seeder {
        @Override
        public void seed(SeedContext seed) throws SQLException {
            insert(seed, "following");
        }
    }

    @Seed(name = "elsewhere", datasource = "reporting")
    @Requires(property = "datasources.reporting.url")
    @Requires(property = "start-seeds")
    static final class ReportingSeed implements Seeder {

        private final ReportItems items;

        ReportingSeed(ReportItems items) {
            this.items = items;
        }

        @Override
        public void seed(SeedContext seed) {
            items.save(new Item("for reporting", ""));
        }
    }

    @Seed(datasource = "late")
    @Requires(property = "late-seed")
    static final class LateSeed implements Seeder {

        private final LateItems items;

        LateSeed(LateItems items) {
            this.items = items;
        }

        @Override
        public void seed(SeedContext seed) {
            items.save(new Item("late", ""));
        }
    }

    /** Runs again whenever it is compiled to something else. */
    @Seed(version = Seed.CODE)
    @Requires(property = "code-seed")
    static final class CodeSeed implements Seeder {
        @Override
        public void seed(SeedContext seed) throws SQLException {
            insert(seed, "run " + Runs.of(seed));
        }

        /** In the same package, so that its code counts. */
        private static final class Runs {
            static long of(SeedContext seed) throws SQLException {
                try (Statement statement = seed.connection().createStatement();
                        ResultSet row = statement.executeQuery("select count(*) from item")) {
                    row.next();
                    return row.getLong(1) + 1;
                }
            }
        }
    }

    /** Which seeds were made, and on which threads they ran. */
    @Singleton
    static final class Made {
        final List<String> seeds = new ArrayList<>();
        final List<String> threads = new ArrayList<>();
    }

    /** A listener of the service's own, of the highest order but one. */
    @Singleton
    @Requires(property = "start-seeds")
    static final class Listener implements ApplicationEventListener<StartupEvent> {

        final List<Long> seen = new ArrayList<>();
        private final Items items;

        Listener(Items items) {
            this.items = items;
        }

        @Override
        public void onApplicationEvent(StartupEvent event) {
            seen.add(items.count());
        }
    }

    private static void insert(SeedContext seed, String code) throws SQLException {
        try (Statement statement = seed.connection().createStatement()) {
            statement.execute("insert into item values ('" + code + "', '')");
        }
    }
}
