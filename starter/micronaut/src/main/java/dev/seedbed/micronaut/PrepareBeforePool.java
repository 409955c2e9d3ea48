package dev.seedbed.micronaut;

import io.micronaut.context.BeanProvider;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.core.order.Ordered;
import io.micronaut.jdbc.BasicJdbcConfiguration;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;

/** The first hook: a datasource's configuration is there, its pool is not. In the background it is not needed. */
@Singleton
@Requires(missingBeans = CommandRun.class)
final class PrepareBeforePool implements BeanCreatedEventListener<BasicJdbcConfiguration>, Ordered {

    private final Provider<ServicePreparation> preparation;
    private final BeanProvider<BackgroundPreparation> background;

    PrepareBeforePool(Provider<ServicePreparation> preparation, BeanProvider<BackgroundPreparation> background) {
        this.preparation = preparation;
        this.background = background;
    }

    @Override
    public BasicJdbcConfiguration onCreated(BeanCreatedEvent<BasicJdbcConfiguration> created) {
        if (!background.isPresent()) {
            preparation.get().prepareConfigured(created.getBean());
        }
        return created.getBean();
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }
}
