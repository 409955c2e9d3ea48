package dev.seedbed.micronaut;

import dev.seedbed.micronaut.flyway.StockMigrations;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.core.order.Ordered;
import jakarta.inject.Singleton;

/**
 * The last hook: every bean can be had, and nothing of the service's has begun. Runs the seeds, and then publishes
 * Flyway's event for what was migrated, whose listeners may use the datasources now.
 */
@Singleton
final class SeedAtStart implements ApplicationEventListener<StartupEvent>, Ordered {

    private final ServicePreparation preparation;
    private final StockMigrations stock;

    SeedAtStart(ServicePreparation preparation, StockMigrations stock) {
        this.preparation = preparation;
        this.stock = stock;
    }

    @Override
    public void onApplicationEvent(StartupEvent event) {
        preparation.seed();
        preparation.reports().forEach(stock::announce);
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}
