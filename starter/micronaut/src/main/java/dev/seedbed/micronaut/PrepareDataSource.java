package dev.seedbed.micronaut;

import dev.seedbed.micronaut.flyway.DatasourceNames;
import dev.seedbed.micronaut.seed.SeedGuard;
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
 * that the service makes itself is prepared here; the others were before.
 */
@Singleton
@Requires(missingBeans = CommandRun.class)
final class PrepareDataSource implements BeanCreatedEventListener<DataSource>, Ordered {

    private final Provider<ServicePreparation> preparation;
    private final Provider<DatasourceNames> names;
    private final Provider<SeedGuard> guard;

    PrepareDataSource(
            Provider<ServicePreparation> preparation, Provider<DatasourceNames> names, Provider<SeedGuard> guard) {
        this.preparation = preparation;
        this.names = names;
        this.guard = guard;
    }

    @Override
    public DataSource onCreated(BeanCreatedEvent<DataSource> created) {
        ServicePreparation service = preparation.get();
        service.prepareConfigured(null);
        BeanDefinition<DataSource> definition = created.getBeanDefinition();
        String name = names.get().nameOf(definition);
        Class<DataSource> type = definition.getBeanType();
        DataSource prepared = service.prepareGiven(name, created.getBean(), type);
        return guard.get().around(name, prepared, type, names.get().all());
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}
