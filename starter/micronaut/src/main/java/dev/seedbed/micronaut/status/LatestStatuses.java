package dev.seedbed.micronaut.status;

import dev.seedbed.engine.prepare.PreparationReport;
import dev.seedbed.engine.seed.SeedState;
import dev.seedbed.micronaut.ServicePreparation;
import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the databases without waiting for one: as the last look has found them, or else as the start left them.
 * Who asks has the next look made, on another thread, unless there was one a few seconds ago.
 */
@Singleton
@Requires(classes = io.micrometer.core.instrument.binder.MeterBinder.class)
final class LatestStatuses {

    private static final long EVERY_NS = Duration.ofSeconds(5).toNanos();

    private final DatabaseStatuses statuses;
    private final ServicePreparation preparation;
    private final ExecutorService executor;
    private final AtomicLong lookedAt = new AtomicLong(System.nanoTime() - EVERY_NS);

    LatestStatuses(
            DatabaseStatuses statuses,
            ServicePreparation preparation,
            @Named(TaskExecutors.IO) ExecutorService executor) {
        this.statuses = statuses;
        this.preparation = preparation;
        this.executor = executor;
    }

    /** Null where it is not known. */
    ServiceStatus.@Nullable Status status(String datasource) {
        look();
        Optional<ServiceStatus.Status> whileStarting = statuses.whileStarting(datasource);
        return whileStarting
                .or(() -> statuses.last(datasource).map(ServiceStatus.Datasource::status))
                .orElseGet(() -> preparation
                        .report(datasource)
                        .map(report -> ServiceStatus.Status.READY)
                        .orElse(null));
    }

    @Nullable String state(String datasource) {
        look();
        Optional<ServiceStatus.Datasource> last = statuses.last(datasource);
        return last.isPresent()
                ? last.get().state()
                : preparation
                        .report(datasource)
                        .map(report -> report.state().name())
                        .orElse(null);
    }

    double pendingMigrations(String datasource) {
        look();
        return statuses.last(datasource)
                .map(last -> (double) last.pending().size())
                .orElseGet(() -> preparation.report(datasource).isPresent() ? 0 : Double.NaN);
    }

    double appliedSeeds(String datasource) {
        look();
        return statuses.last(datasource)
                .map(last -> (double) last.seeds().stream()
                        .filter(seed -> seed.state().equals(SeedState.APPLIED.name()))
                        .count())
                .orElseGet(() -> preparation
                        .report(datasource)
                        .map(LatestStatuses::applied)
                        .orElse(Double.NaN));
    }

    private static double applied(PreparationReport report) {
        return report.seeds().stream()
                .filter(seed -> seed.state() == SeedState.APPLIED)
                .count();
    }

    private void look() {
        long last = lookedAt.get();
        long now = System.nanoTime();
        if (now - last >= EVERY_NS && statuses.isOver() && lookedAt.compareAndSet(last, now)) {
            try {
                executor.execute(statuses::all);
            } catch (RejectedExecutionException stopping) {
                // nobody will read it
            }
        }
    }
}
