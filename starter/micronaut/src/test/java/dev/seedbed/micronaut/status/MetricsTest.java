package dev.seedbed.micronaut.status;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.micronaut.TestDatabase;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a dashboard is told. */
@Timeout(60)
class MetricsTest {

    private final TestDatabase database = TestDatabase.create();

    @Test
    void aStartIsToldInMeters() throws Exception {
        try (StatusService service = StatusExample.AT_HEAD.started(database, metrics())) {
            MeterRegistry registry = service.server().getApplicationContext().getBean(MeterRegistry.class);

            assertThat(gauge(registry, "seedbed.status", "status", "ready")).isEqualTo(1);
            assertThat(gauge(registry, "seedbed.status", "status", "failed")).isZero();
            assertThat(gauge(registry, "seedbed.state", "state", "at_head")).isEqualTo(1);
            assertThat(gauge(registry, "seedbed.state", "state", "behind")).isZero();
            assertThat(gauge(registry, "seedbed.migrations.pending")).isZero();
            eventually(registry, "seedbed.seeds.applied", 2);
            assertThat(registry.get("seedbed.startup")
                            .tags("datasource", "default", "outcome", "initialised")
                            .timeGauge()
                            .value(TimeUnit.MILLISECONDS))
                    .isPositive();
            assertThat(registry.get("seedbed.lock.wait")
                            .tags("datasource", "default")
                            .timeGauge()
                            .value(TimeUnit.SECONDS))
                    .isBetween(0.0, 10.0);
            for (String step : new String[] {"migrate", "lock", "read migrations", "seed demo", "seed item"}) {
                assertThat(step(registry, step).count()).as(step).isEqualTo(1);
            }
            assertThat(step(registry, "inspect").totalTime(TimeUnit.MILLISECONDS))
                    .isPositive();
            assertThat(service.get("/metrics/seedbed.startup.step?tag=step:migrate", "*/*")
                            .body())
                    .contains("\"statistic\":\"COUNT\",\"value\":1");
        }
    }

    @Test
    void aMeterSaysWhatTheLastLookHasFound() throws Exception {
        try (StatusService service = StatusExample.AT_HEAD.started(database, metrics())) {
            MeterRegistry registry = service.server().getApplicationContext().getBean(MeterRegistry.class);
            try (Connection connection = database.dataSource().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("update flyway_schema_history set version = '0', type = 'BASELINE', checksum = null");
            }
            eventually(registry, "seedbed.migrations.pending", 1);

            assertThat(gauge(registry, "seedbed.status", "status", "behind")).isEqualTo(1);
            assertThat(gauge(registry, "seedbed.status", "status", "ready")).isZero();
            assertThat(gauge(registry, "seedbed.state", "state", "behind")).isEqualTo(1);
        }
    }

    @Test
    void aPreparationIsToldWhileItGoesOn() throws Exception {
        Map<String, Object> configuration = StatusExample.AT_HEAD.configuration(database);
        configuration.putAll(Barrier.configuration());
        configuration.putAll(metrics());
        try (Barrier barrier = Barrier.before(database);
                StatusService service = StatusService.start(configuration, "dev")) {
            MeterRegistry registry = service.server().getApplicationContext().getBean(MeterRegistry.class);
            assertThat(gauge(registry, "seedbed.status", "status", "preparing")).isEqualTo(1);
            assertThat(registry.find("seedbed.startup").timeGauge()).isNull();

            barrier.open();
            service.eventually("/seedbed", "\"status\":\"READY\",\"application\"");

            assertThat(gauge(registry, "seedbed.status", "status", "preparing")).isZero();
            assertThat(gauge(registry, "seedbed.status", "status", "ready")).isEqualTo(1);
            assertThat(registry.find("seedbed.startup").timeGauge()).isNotNull();
        }
    }

    @Test
    void aRegistryThatComesLaterIsToldAsMuch() throws Exception {
        try (StatusService service = StatusExample.AT_HEAD.started(database, Map.of())) {
            SimpleMeterRegistry registry = new SimpleMeterRegistry();
            service.server()
                    .getApplicationContext()
                    .getBean(SeedbedMetrics.class)
                    .bindTo(registry);

            assertThat(step(registry, "migrate").count()).isEqualTo(1);
            assertThat(gauge(registry, "seedbed.status", "status", "ready")).isEqualTo(1);
        }
    }

    private static Map<String, Object> metrics() {
        return Map.of("micronaut.metrics.enabled", "true", "endpoints.metrics.sensitive", "false");
    }

    private static double gauge(MeterRegistry registry, String name, String... tags) {
        Gauge gauge =
                registry.get(name).tags("datasource", "default").tags(tags).gauge();
        return gauge.value();
    }

    private static Timer step(MeterRegistry registry, String step) {
        return registry.get("seedbed.startup.step")
                .tags("datasource", "default", "step", step)
                .timer();
    }

    private static void eventually(MeterRegistry registry, String name, double value) throws InterruptedException {
        while (gauge(registry, name) != value) {
            Thread.sleep(50);
        }
    }
}
