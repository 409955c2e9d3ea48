package dev.seedbed.micronaut;

import dev.seedbed.micronaut.flyway.StockMigrations;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.core.order.Ordered;
import jakarta.inject.Singleton;

/**
 * Publishes Flyway's event for what was migrated, at the beginning of the start: its listeners may use the datasources,
 * which they could not while those were being made.
 */
@Singleton
final class AnnounceMigrations implements ApplicationEventListener<StartupEvent>, Ordered {

    private final ServicePreparation preparation;
    private final StockMigrations stock;

    AnnounceMigrations(ServicePreparation preparation, StockMigrations stock) {
        this.preparation = preparation;
        this.stock = stock;
    }

    @Override
    public void onApplicationEvent(StartupEvent event) {
        preparation.reports().forEach(stock::announce);
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}
