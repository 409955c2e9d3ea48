package dev.seedbed.cli;

import dev.seedbed.engine.seed.SeedContext;
import dev.seedbed.engine.seed.Seeder;
import dev.seedbed.micronaut.seed.Seed;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.context.event.ShutdownEvent;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;

/** Everything of a service that does something because it starts, and writes down that it did. */
public final class Happenings {

    public static final String SWITCH = "happenings";
    public static final List<String> SEEN = new CopyOnWriteArrayList<>();

    private Happenings() {}

    @Context
    @Requires(property = SWITCH)
    static class Eager {
        @PostConstruct
        void made() {
            SEEN.add("context bean");
        }
    }

    @Singleton
    @Requires(property = SWITCH)
    static class AtStart implements ApplicationEventListener<StartupEvent> {
        @Override
        public void onApplicationEvent(StartupEvent event) {
            SEEN.add("startup listener");
        }
    }

    @Singleton
    @Requires(property = SWITCH)
    static class AtEnd implements ApplicationEventListener<ShutdownEvent> {
        @Override
        public void onApplicationEvent(ShutdownEvent event) {
            SEEN.add("shutdown listener");
        }
    }

    @Singleton
    @Requires(property = SWITCH)
    static class Job {
        @Scheduled(fixedDelay = "10ms")
        void run() {
            SEEN.add("scheduled job");
        }
    }

    @Singleton
    @Requires(property = SWITCH)
    static class DataSourceWatcher implements BeanCreatedEventListener<DataSource> {
        @Override
        public DataSource onCreated(BeanCreatedEvent<DataSource> event) {
            SEEN.add("datasource listener");
            return event.getBean();
        }
    }

    @Seed(name = "bean-seed")
    @Singleton
    @Requires(property = SWITCH)
    static class BeanSeed implements Seeder {
        @Override
        public void seed(SeedContext seed) {
            SEEN.add("seed");
        }
    }
}
