package dev.seedbed.micronaut.status;

import dev.seedbed.engine.prepare.DatabaseState;
import dev.seedbed.engine.prepare.PreparationReport;
import dev.seedbed.engine.prepare.ReportedStep;
import dev.seedbed.engine.prepare.StepKind;
import dev.seedbed.micronaut.DatabasePrepared;
import dev.seedbed.micronaut.ServicePreparation;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.core.util.StringUtils;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/**
 * How the databases stand, and how long the start took them, for a dashboard. Reading a meter looks at no database: it
 * says what the last look has found, and has the next one made.
 */
@Singleton
@Requires(classes = MeterBinder.class)
@Requires(property = "seedbed.metrics.enabled", notEquals = StringUtils.FALSE)
final class SeedbedMetrics implements MeterBinder, ApplicationEventListener<DatabasePrepared> {

    private final Provider<ServicePreparation> preparation;
    private final Provider<LatestStatuses> latest;
    private final List<Bound> registries = new CopyOnWriteArrayList<>();

    SeedbedMetrics(Provider<ServicePreparation> preparation, Provider<LatestStatuses> latest) {
        this.preparation = preparation;
        this.latest = latest;
    }

    /** A registry, and the datasources whose start is told there. */
    private record Bound(MeterRegistry registry, Set<String> told) {}

    @Override
    public void bindTo(MeterRegistry registry) {
        Bound bound = new Bound(registry, new HashSet<>());
        registries.add(bound);
        preparation.get().datasources().forEach(datasource -> now(registry, datasource));
        preparation.get().reports().forEach(report -> tell(bound, report));
    }

    @Override
    public void onApplicationEvent(DatabasePrepared event) {
        preparation
                .get()
                .report(event.datasource())
                .ifPresent(report -> registries.forEach(bound -> tell(bound, report)));
    }

    private void now(MeterRegistry registry, String datasource) {
        for (ServiceStatus.Status status : ServiceStatus.Status.values()) {
            Gauge.builder("seedbed.status", () -> isTrue(latest.get().status(datasource) == status))
                    .description("1 for the status that the datasource has, 0 for the others")
                    .tags("datasource", datasource, "status", lower(status))
                    .register(registry);
        }
        for (DatabaseState.Name state : DatabaseState.Name.values()) {
            Gauge.builder(
                            "seedbed.state",
                            () -> isTrue(state.name().equals(latest.get().state(datasource))))
                    .description("1 for the state that the database is in, 0 for the others")
                    .tags("datasource", datasource, "state", lower(state))
                    .register(registry);
        }
        Gauge.builder("seedbed.migrations.pending", () -> latest.get().pendingMigrations(datasource))
                .description("Migrations that the code has and the database has not")
                .tags("datasource", datasource)
                .register(registry);
        Gauge.builder("seedbed.seeds.applied", () -> latest.get().appliedSeeds(datasource))
                .description("Seeds of the code that are in the database as the code has them")
                .tags("datasource", datasource)
                .register(registry);
    }

    private static void tell(Bound bound, PreparationReport report) {
        synchronized (bound) {
            if (!bound.told().add(report.datasource())) {
                return;
            }
        }
        Tags tags = Tags.of("datasource", report.datasource());
        TimeGauge.builder("seedbed.startup", report, TimeUnit.MILLISECONDS, PreparationReport::totalMs)
                .description("How long the preparation took at this start")
                .tags(tags.and("outcome", lower(report.outcome())))
                .register(bound.registry());
        TimeGauge.builder("seedbed.lock.wait", report, TimeUnit.MILLISECONDS, SeedbedMetrics::lockMs)
                .description("How long the preparation took to get the lock, another replica's work included")
                .tags(tags)
                .register(bound.registry());
        for (PreparationReport.Timing step : report.steps()) {
            Timer.builder("seedbed.startup.step")
                    .description("The steps of the preparation at this start")
                    .tags(tags.and("step", tag(step.step())))
                    .register(bound.registry())
                    .record(step.ms(), TimeUnit.MILLISECONDS);
        }
    }

    private static double lockMs(PreparationReport report) {
        return report.steps().stream()
                .filter(step -> step.step().kind() == StepKind.LOCK)
                .mapToLong(PreparationReport.Timing::ms)
                .sum();
    }

    /** A thousand migrations are one meter: {@code migrate 12} is {@code migrate}. Seeds are few, and each is one. */
    private static String tag(ReportedStep step) {
        return switch (step.kind()) {
            case MIGRATE, INIT, ADOPT, UNDO, STAMP -> step.kind().text();
            case INSPECT, READ_MIGRATIONS, LOCK, TRACKING, ENVIRONMENT, CALLBACK, RESET, SEED -> step.title();
        };
    }

    private static double isTrue(boolean value) {
        return value ? 1 : 0;
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
