package dev.seedbed.micronaut;

import dev.seedbed.micronaut.flyway.DatasourceNames;
import dev.seedbed.micronaut.seed.SeedGuard;
import io.micronaut.context.BeanContext;
import io.micronaut.context.BeanProvider;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.core.order.Ordered;
import io.micronaut.inject.BeanDefinition;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import javax.sql.DataSource;

/**
 * The second hook: a datasource was made, and nothing has seen it yet, neither Micronaut Data's wrapper nor any bean. One
 * that the service makes itself is prepared here; the others were before. In the background neither is, and both wait.
 */
@Singleton
@Requires(missingBeans = CommandRun.class)
final class PrepareDataSource implements BeanCreatedEventListener<DataSource>, Ordered {

    private final Provider<ServicePreparation> preparation;
    private final DatasourceNames names;
    private final Provider<SeedGuard> guard;
    private final BeanProvider<BackgroundPreparation> background;

    PrepareDataSource(
            Provider<ServicePreparation> preparation,
            BeanContext beans,
            Provider<SeedGuard> guard,
            BeanProvider<BackgroundPreparation> background) {
        this.preparation = preparation;
        this.names = new DatasourceNames(beans);
        this.guard = guard;
        this.background = background;
    }

    @Override
    public DataSource onCreated(BeanCreatedEvent<DataSource> created) {
        BeanDefinition<DataSource> definition = created.getBeanDefinition();
        String name = names.nameOf(definition);
        Class<DataSource> type = definition.getBeanType();
        return guard.get().around(name, ready(name, created.getBean(), type), type, names.all());
    }

    /** Prepared now, or as soon as it is used. */
    private DataSource ready(String name, DataSource dataSource, Class<?> type) {
        if (background.isPresent() && background.get().holds(type)) {
            return background.get().around(name, dataSource);
        }
        ServicePreparation service = preparation.get();
        service.prepareConfigured(null);
        return service.prepareGiven(name, dataSource, type);
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}
