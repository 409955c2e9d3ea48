package dev.seedbed.micronaut;

import com.zaxxer.hikari.HikariConfig;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.jdbc.BasicJdbcConfiguration;
import jakarta.inject.Singleton;

/**
 * Lets Hikari make its pool although the server is not up yet: in the background it is waited for, and a pool that tries
 * its first connection at once would stop the service in the meantime.
 */
@Singleton
@Requires(property = BackgroundPreparation.SWITCH, value = "true")
@Requires(classes = HikariConfig.class)
final class LazyPool implements BeanCreatedEventListener<BasicJdbcConfiguration> {

    private static final long HIKARIS_DEFAULT = 1;
    private static final long WITHOUT_TRYING = -1;

    @Override
    public BasicJdbcConfiguration onCreated(BeanCreatedEvent<BasicJdbcConfiguration> created) {
        if (created.getBean() instanceof HikariConfig pool && pool.getInitializationFailTimeout() == HIKARIS_DEFAULT) {
            pool.setInitializationFailTimeout(WITHOUT_TRYING);
        }
        return created.getBean();
    }
}
