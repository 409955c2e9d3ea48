package dev.seedbed.micronaut;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.core.order.Ordered;
import io.micronaut.jdbc.BasicJdbcConfiguration;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;

/** The first hook: a datasource's configuration is there, its pool is not. */
@Singleton
@Requires(missingBeans = CommandRun.class)
final class PrepareBeforePool implements BeanCreatedEventListener<BasicJdbcConfiguration>, Ordered {

    private final Provider<ServicePreparation> preparation;

    PrepareBeforePool(Provider<ServicePreparation> preparation) {
        this.preparation = preparation;
    }

    @Override
    public BasicJdbcConfiguration onCreated(BeanCreatedEvent<BasicJdbcConfiguration> created) {
        preparation.get().prepareConfigured(created.getBean());
        return created.getBean();
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }
}
