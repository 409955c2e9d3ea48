package dev.seedbed.micronaut;

import dev.seedbed.micronaut.flyway.DatasourceNames;
import dev.seedbed.micronaut.seed.SeedGuard;
import io.micronaut.context.BeanContext;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.core.order.Ordered;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import javax.sql.DataSource;

/** What is left of {@link PrepareDataSource} for a command's seeds: they still write to their own datasource only. */
@Singleton
@Requires(bean = CommandRun.class)
final class GuardDataSource implements BeanCreatedEventListener<DataSource>, Ordered {

    private final DatasourceNames names;
    private final Provider<SeedGuard> guard;

    GuardDataSource(BeanContext beans, Provider<SeedGuard> guard) {
        this.names = new DatasourceNames(beans);
        this.guard = guard;
    }

    @Override
    public DataSource onCreated(BeanCreatedEvent<DataSource> created) {
        return guard.get()
                .around(
                        names.nameOf(created.getBeanDefinition()),
                        created.getBean(),
                        created.getBeanDefinition().getBeanType(),
                        names.all());
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}
