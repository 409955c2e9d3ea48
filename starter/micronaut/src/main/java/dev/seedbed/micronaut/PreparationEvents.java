package dev.seedbed.micronaut;

import dev.seedbed.engine.prepare.PreparationReport;
import dev.seedbed.engine.seed.SeedReport;
import dev.seedbed.engine.seed.SeedState;
import dev.seedbed.engine.seed.upsert.SeedCounts;
import dev.seedbed.micronaut.flyway.MicronautFlyway;
import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Publishes what a start did: as micronaut-flyway's events for migrations, and as our own. */
@Singleton
final class PreparationEvents {

    private final ApplicationEventPublisher<SeedApplied> seeds;
    private final ApplicationEventPublisher<DatabasePrepared> databases;
    private final @Nullable MicronautFlyway micronautFlyway;

    PreparationEvents(
            ApplicationEventPublisher<SeedApplied> seeds,
            ApplicationEventPublisher<DatabasePrepared> databases,
            @Nullable MicronautFlyway micronautFlyway) {
        this.seeds = seeds;
        this.databases = databases;
        this.micronautFlyway = micronautFlyway;
    }

    void publish(List<PreparationReport> reports) {
        if (micronautFlyway != null) {
            reports.forEach(micronautFlyway::announce);
        }
        for (PreparationReport report : reports) {
            for (SeedReport seed : report.seeds()) {
                if (seed.ran() && seed.state() == SeedState.APPLIED) {
                    seeds.publishEvent(new AppliedSeed(report.datasource(), seed));
                }
            }
            databases.publishEvent(new PreparedDatabase(report));
        }
    }

    private record PreparedDatabase(PreparationReport report) implements DatabasePrepared {

        @Override
        public String datasource() {
            return report.datasource();
        }

        @Override
        public Outcome outcome() {
            return Outcome.valueOf(report.outcome().name());
        }

        @Override
        public String version() {
            return report.version();
        }

        @Override
        public Duration took() {
            return Duration.ofMillis(report.totalMs());
        }
    }

    private record AppliedSeed(String datasource, SeedReport report) implements SeedApplied {

        @Override
        public String name() {
            return report.name();
        }

        @Override
        public SeedCounts counts() {
            return report.counts();
        }

        @Override
        public Duration took() {
            return Duration.ofMillis(report.executionMs());
        }
    }
}
