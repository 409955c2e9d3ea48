package dev.seedbed.micronaut.start;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.core.order.Ordered;
import jakarta.inject.Singleton;
import java.util.concurrent.CountDownLatch;

/** Keeps a start from coming to its end, where Micronaut registers its shutdown hook. */
@Singleton
@Requires(property = "endless-listener")
final class EndlessListener implements ApplicationEventListener<StartupEvent>, Ordered {

    @Override
    public void onApplicationEvent(StartupEvent event) {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }
}
