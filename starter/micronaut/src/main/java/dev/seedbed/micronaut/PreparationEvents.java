package dev.seedbed.micronaut;

import dev.seedbed.engine.prepare.PreparationReport;
import dev.seedbed.engine.seed.SeedReport;
import dev.seedbed.engine.seed.SeedState;
import dev.seedbed.micronaut.flyway.MicronautFlyway;
import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells the service's own code what was done: by micronaut-flyway's event for what was migrated, and by our own. */
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
                    seeds.publishEvent(new SeedApplied(report.datasource(), seed));
                }
            }
            databases.publishEvent(new DatabasePrepared(report));
        }
    }
}
