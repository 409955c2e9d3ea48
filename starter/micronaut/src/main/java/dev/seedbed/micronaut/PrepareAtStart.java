package dev.seedbed.micronaut;

import io.micronaut.context.BeanProvider;
import io.micronaut.context.annotation.Context;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import jakarta.annotation.PostConstruct;
import javax.sql.DataSource;

/**
 * The first bean of all: prepares every datasource before any other bean can ask for one, unless they are to be prepared
 * in the background.
 */
@Context
@Order(Ordered.HIGHEST_PRECEDENCE)
final class PrepareAtStart {

    private final ServicePreparation preparation;
    private final BeanProvider<DataSource> dataSources;
    private final BeanProvider<BackgroundPreparation> background;

    PrepareAtStart(
            ServicePreparation preparation,
            BeanProvider<DataSource> dataSources,
            BeanProvider<BackgroundPreparation> background) {
        this.preparation = preparation;
        this.dataSources = dataSources;
        this.background = background;
    }

    /** Those that are configured together, and then those that the service makes itself, by making them. */
    @PostConstruct
    void prepare() {
        if (!background.isPresent()) {
            preparation.prepareConfigured(null);
            dataSources.stream().forEach(made -> {});
        }
    }
}
