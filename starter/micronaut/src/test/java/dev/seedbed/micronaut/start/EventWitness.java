package dev.seedbed.micronaut.start;

import dev.seedbed.engine.seed.SeedContext;
import dev.seedbed.engine.seed.Seeder;
import dev.seedbed.micronaut.DatabasePrepared;
import dev.seedbed.micronaut.SeedApplied;
import dev.seedbed.micronaut.seed.Seed;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** Listens for what a start tells, and uses the database at each event. */
@Singleton
@Requires(property = "event-witness")
class EventWitness {

    final List<String> seen = new CopyOnWriteArrayList<>();
    private final Table table;

    EventWitness(Table table) {
        this.table = table;
    }

    @EventListener
    void seeded(SeedApplied event) throws SQLException {
        seen.add("seed " + event.name() + " of " + event.datasource() + ": "
                + event.counts().inserted() + " inserted, " + table.rows() + " there");
    }

    @EventListener
    void prepared(DatabasePrepared event) throws SQLException {
        seen.add("database " + event.datasource() + " " + event.outcome() + ": " + table.rows() + " there");
    }

    @EventListener
    void started(StartupEvent event) {
        seen.add("startup");
    }

    @Singleton
    @Requires(property = "event-witness")
    static class Table {

        private final Connection connection;

        Table(Connection connection) {
            this.connection = connection;
        }

        @Transactional
        long rows() throws SQLException {
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("select count(*) from item")) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    @Seed
    @Requires(property = "event-witness")
    static final class FirstSeed implements Seeder {
        @Override
        public void seed(SeedContext seed) {
            seed.upsertRows("item", List.of(Map.of("code", "one", "name", "One")));
        }
    }

    @Seed(after = FirstSeed.class)
    @Requires(property = "event-witness")
    static final class SecondSeed implements Seeder {
        @Override
        public void seed(SeedContext seed) {
            seed.upsertRows(
                    "item", List.of(Map.of("code", "two", "name", "Two"), Map.of("code", "six", "name", "Six")));
        }
    }

    @Seed(environments = "perf")
    @Requires(property = "event-witness")
    static final class OtherSeed implements Seeder {
        @Override
        public void seed(SeedContext seed) {}
    }
}
