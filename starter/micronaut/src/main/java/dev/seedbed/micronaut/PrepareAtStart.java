package dev.seedbed.micronaut;

import dev.seedbed.engine.problem.Problem;
import dev.seedbed.micronaut.config.Switches;
import dev.seedbed.micronaut.config.UnreadProperties;
import dev.seedbed.micronaut.server.ReadyDatabases;
import io.micronaut.context.BeanProvider;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.env.Environment;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import jakarta.annotation.PostConstruct;
import javax.sql.DataSource;

/**
 * The first bean of all: checks the names of Seedbed's properties, and prepares every datasource before any other bean can
 * ask for one, unless they are to be prepared in the background.
 */
@Context
@Order(Ordered.HIGHEST_PRECEDENCE)
final class PrepareAtStart {

    private final Environment environment;
    private final ServicePreparation preparation;
    private final BeanProvider<DataSource> dataSources;
    private final BeanProvider<ReadyDatabases> ready;
    private final BeanProvider<BackgroundPreparation> background;

    PrepareAtStart(
            Environment environment,
            ServicePreparation preparation,
            BeanProvider<DataSource> dataSources,
            BeanProvider<ReadyDatabases> ready,
            BeanProvider<BackgroundPreparation> background) {
        this.environment = environment;
        this.preparation = preparation;
        this.dataSources = dataSources;
        this.ready = ready;
        this.background = background;
    }

    /** Those that are configured together, and then those that the service makes itself, by making them. */
    @PostConstruct
    void prepare() {
        try {
            checkConfiguration();
            if (!background.isPresent()) {
                preparation.prepareConfigured(null);
                dataSources.stream().forEach(made -> {});
                ready.ifPresent(this::keep);
            }
        } catch (RuntimeException e) {
            ready.ifPresent(ReadyDatabases::failed);
            throw e;
        }
    }

    private void checkConfiguration() {
        try {
            UnreadProperties.refuse(environment, preparation.datasources());
            Switches.check(environment);
        } catch (Problem problem) {
            throw new DatabaseNotReady(problem);
        }
    }

    /** What is kept has its seeds, and no row that another eager bean writes: that bean will write it again. */
    private void keep(ReadyDatabases databases) {
        if (databases.keepsPrepared()) {
            preparation.seed();
            databases.prepared();
        }
    }
}
