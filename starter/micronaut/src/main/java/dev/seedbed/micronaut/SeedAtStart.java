package dev.seedbed.micronaut;

import dev.seedbed.engine.problem.Problem;
import dev.seedbed.micronaut.flyway.DatasourceNames;
import dev.seedbed.micronaut.seed.BeanSeeds;
import io.micronaut.context.BeanContext;
import io.micronaut.context.BeanProvider;
import io.micronaut.context.env.Environment;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.core.order.Ordered;
import jakarta.inject.Singleton;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The last hook: every bean can be had, and nothing of the service's has begun. Runs the seeds, and then publishes
 * the events, whose listeners may use the datasources now. In the background it is where the preparation begins.
 */
@Singleton
final class SeedAtStart implements ApplicationEventListener<StartupEvent>, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger("dev.seedbed");

    private final Environment environment;
    private final ServicePreparation preparation;
    private final BeanSeeds seeds;
    private final BeanContext beans;
    private final DatasourceNames names;
    private final PreparationEvents events;
    private final BeanProvider<BackgroundPreparation> background;

    SeedAtStart(
            Environment environment,
            ServicePreparation preparation,
            BeanSeeds seeds,
            BeanContext beans,
            PreparationEvents events,
            BeanProvider<BackgroundPreparation> background) {
        this.environment = environment;
        this.preparation = preparation;
        this.seeds = seeds;
        this.names = new DatasourceNames(beans);
        this.beans = beans;
        this.events = events;
        this.background = background;
    }

    @Override
    public void onApplicationEvent(StartupEvent event) {
        if (background.isPresent()) {
            background.get().begin(this::seed);
        } else {
            seed();
        }
    }

    private void seed() {
        preparation.seed();
        try {
            warnOfStrangers();
        } catch (Problem wrong) {
            throw new DatabaseNotReady(wrong);
        }
        if (environment.getActiveNames().contains(Environment.DEVELOPMENT)) {
            warnDeveloper();
        }
        events.publish(preparation.reports());
    }

    private void warnDeveloper() {
        for (String seeder : seeds.unannotated()) {
            LOG.warn("{} is a Seeder without @Seed, so it is no seed and does not run", seeder);
        }
        if (!seeds.isEmpty()) {
            new ChangedSeedCode(environment, seeds, beans.getBean(ServiceDatabases.class)).warn(preparation.reports());
        }
    }

    /** No failure, because a datasource may still come. */
    private void warnOfStrangers() {
        for (String datasource : datasources()) {
            if (!names.all().contains(datasource) && !preparation.hasSeen(datasource)) {
                LOG.warn("{}: has seeds, and the service has no datasource of that name", datasource);
            }
        }
    }

    private Set<String> datasources() {
        try {
            return seeds.datasources();
        } catch (Problem problem) {
            throw new DatabaseNotReady(problem);
        }
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}
