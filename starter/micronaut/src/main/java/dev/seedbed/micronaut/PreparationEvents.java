package dev.seedbed.micronaut;

import dev.seedbed.engine.prepare.PreparationReport;
import dev.seedbed.engine.seed.SeedReport;
import dev.seedbed.engine.seed.SeedState;
import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import java.util.List;

/** Tells the service's own code what was done. */
@Singleton
final class PreparationEvents {

    private final ApplicationEventPublisher<SeedApplied> seeds;
    private final ApplicationEventPublisher<DatabasePrepared> databases;

    PreparationEvents(
            ApplicationEventPublisher<SeedApplied> seeds, ApplicationEventPublisher<DatabasePrepared> databases) {
        this.seeds = seeds;
        this.databases = databases;
    }

    void publish(List<PreparationReport> reports) {
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
