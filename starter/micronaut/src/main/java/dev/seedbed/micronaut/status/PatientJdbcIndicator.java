package dev.seedbed.micronaut.status;

import dev.seedbed.micronaut.BackgroundPreparation;
import dev.seedbed.micronaut.BackgroundPreparation.Phase;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.health.HealthStatus;
import io.micronaut.jdbc.DataSourceResolver;
import io.micronaut.management.endpoint.health.HealthEndpoint;
import io.micronaut.management.health.aggregator.HealthAggregator;
import io.micronaut.management.health.indicator.HealthResult;
import io.micronaut.management.health.indicator.jdbc.JdbcIndicator;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;

/**
 * Micronaut's indicator asks each datasource for a connection. While the databases are prepared in the background it would
 * wait for one, and {@code /health} with it.
 */
@Singleton
@Replaces(JdbcIndicator.class)
@Requires(property = BackgroundPreparation.SWITCH, value = "true")
@Requires(classes = {JdbcIndicator.class, DataSourceResolver.class})
@Requires(beans = {HealthEndpoint.class, DataSource.class})
@Requires(property = HealthEndpoint.PREFIX + ".jdbc.enabled", notEquals = "false")
final class PatientJdbcIndicator extends JdbcIndicator {

    private final BackgroundPreparation preparation;

    PatientJdbcIndicator(
            @Named(TaskExecutors.IO) ExecutorService executor,
            DataSource[] dataSources,
            @Nullable DataSourceResolver resolver,
            HealthAggregator<?> aggregator,
            BackgroundPreparation preparation) {
        super(executor, dataSources, resolver == null ? DataSourceResolver.DEFAULT : resolver, aggregator);
        this.preparation = preparation;
    }

    @Override
    public Publisher<HealthResult> getResult() {
        return preparation.phase() == Phase.READY ? super.getResult() : Publishers.just(notAsked());
    }

    private static HealthResult notAsked() {
        return HealthResult.builder("jdbc", HealthStatus.UNKNOWN)
                .details(Map.of("reason", "the database is not ready"))
                .build();
    }
}
