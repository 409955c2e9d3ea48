package dev.seedbed.micronaut.status;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.util.StringUtils;
import io.micronaut.health.HealthStatus;
import io.micronaut.management.endpoint.health.HealthEndpoint;
import io.micronaut.management.health.indicator.AbstractHealthIndicator;
import io.micronaut.management.health.indicator.HealthResult;
import io.micronaut.management.health.indicator.annotation.Readiness;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;

/** Readiness: up while every database is what the code expects. Liveness does not ask: no restart makes it better. */
@Singleton
@Readiness
@Requires(beans = HealthEndpoint.class)
@Requires(property = HealthEndpoint.PREFIX + ".seedbed.enabled", notEquals = StringUtils.FALSE)
final class ReadinessIndicator extends AbstractHealthIndicator<Map<String, Object>> {

    private static final String NAME = "seedbed";

    private final DatabaseStatuses statuses;

    ReadinessIndicator(DatabaseStatuses statuses) {
        this.statuses = statuses;
    }

    @Override
    protected HealthResult getHealthResult() {
        ServiceStatus now = statuses.brief();
        return HealthResult.builder(
                        NAME, now.status() == ServiceStatus.Status.READY ? HealthStatus.UP : HealthStatus.DOWN)
                .details(details(now))
                .build();
    }

    @Override
    protected Map<String, Object> getHealthInformation() {
        return details(statuses.brief());
    }

    @Override
    protected String getName() {
        return NAME;
    }

    private static Map<String, Object> details(ServiceStatus now) {
        Map<String, Object> details = new LinkedHashMap<>();
        now.datasources().forEach(datasource -> details.put(datasource.name(), details(datasource)));
        return details;
    }

    /** What a person on call wants to know first; the rest is in the status. */
    private static Map<String, Object> details(ServiceStatus.Datasource datasource) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("status", datasource.status());
        if (datasource.state() != null) {
            details.put("state", datasource.state());
        }
        if (datasource.current() != null) {
            details.put("version", datasource.current());
        }
        if (!datasource.pending().isEmpty()) {
            details.put("pending", datasource.pending().size());
        }
        ServiceStatus.Startup startup = datasource.startup();
        if (startup != null && startup.running() != null) {
            details.put("step", startup.running().name());
        }
        if (datasource.problem() != null) {
            details.put("reason", datasource.problem().happened());
        }
        return details;
    }
}
