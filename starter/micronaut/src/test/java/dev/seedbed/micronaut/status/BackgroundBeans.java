package dev.seedbed.micronaut.status;

import dev.seedbed.engine.seed.SeedContext;
import dev.seedbed.engine.seed.Seeder;
import dev.seedbed.micronaut.DatabasePrepared;
import dev.seedbed.micronaut.seed.Seed;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.jdbc.DataSourceResolver;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;

/** A service whose database is prepared in the background, and everything that may ask for it too early. */
final class BackgroundBeans {

    /** Datasources that no configuration can describe, by their address. */
    static final Map<String, DataSource> OWN = new ConcurrentHashMap<>();

    private BackgroundBeans() {}

    /** How many items somebody found, each time. */
    @Singleton
    static final class Found {
        final List<Long> items = new CopyOnWriteArrayList<>();
    }

    @Singleton
    @Requires(property = "background")
    static final class Items {

        private final DataSource dataSource;

        Items(@Named("default") DataSource dataSource, DataSourceResolver resolver) {
            this.dataSource = resolver.resolve(dataSource);
        }

        long count() throws SQLException {
            try (Connection connection = dataSource.getConnection();
                    Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("select count(*) from item")) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    @Controller("/items")
    @Requires(property = "background")
    static final class ItemController {

        private final Items items;

        ItemController(Items items) {
            this.items = items;
        }

        @Get
        @ExecuteOn(TaskExecutors.BLOCKING)
        long count() throws SQLException {
            return items.count();
        }

        @Post
        String add() {
            return "added";
        }
    }

    @Seed
    @Requires(property = "background-seed")
    static final class ItemSeed implements Seeder {

        private final Items items;

        ItemSeed(Items items) throws SQLException {
            this.items = items;
            items.count();
        }

        @Override
        public void seed(SeedContext seed) throws SQLException {
            seed.upsertRows("item", List.of(Map.of("code", "one", "name", "One")));
            items.count();
        }
    }

    /** A datasource of the service's own, on a database that the configuration knows nothing of. */
    @Factory
    @Requires(property = "own-datasource")
    static final class OwnDatasource {

        @Singleton
        @Named("own")
        DataSource own(@Property(name = "own-datasource") String url) {
            return Objects.requireNonNull(OWN.get(url));
        }
    }

    @Singleton
    @Requires(property = "background", value = "startup")
    static final class AtStartup implements ApplicationEventListener<StartupEvent> {

        private final Items items;
        private final Found found;

        AtStartup(Items items, Found found) {
            this.items = items;
            this.found = found;
        }

        @Override
        public void onApplicationEvent(StartupEvent event) {
            found.items.add(sure(items));
        }
    }

    @Singleton
    @Requires(property = "background", value = "server")
    static final class AtServerStartup implements ApplicationEventListener<ServerStartupEvent> {

        private final Items items;
        private final Found found;

        AtServerStartup(Items items, Found found) {
            this.items = items;
            this.found = found;
        }

        @Override
        public void onApplicationEvent(ServerStartupEvent event) {
            found.items.add(sure(items));
        }
    }

    @Singleton
    @Requires(property = "background", value = "job")
    static final class Job {

        private final Items items;
        private final Found found;

        Job(Items items, Found found) {
            this.items = items;
            this.found = found;
        }

        @Scheduled(fixedDelay = "10ms")
        void look() {
            found.items.add(sure(items));
        }
    }

    @Context
    @Requires(property = "background", value = "eager")
    static final class Eager {
        Eager(Items items, Found found) {
            found.items.add(sure(items));
        }
    }

    @Singleton
    @Requires(property = "background", value = "broken listener")
    static final class BrokenListener implements ApplicationEventListener<DatabasePrepared> {
        @Override
        public void onApplicationEvent(DatabasePrepared event) {
            throw new IllegalStateException("password=topsecret");
        }
    }

    private static long sure(Items items) {
        try {
            return items.count();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
