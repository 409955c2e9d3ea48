package dev.seedbed.micronaut.status;

import dev.seedbed.engine.prepare.PreparationReport;
import dev.seedbed.engine.prepare.StatusLook;
import dev.seedbed.engine.problem.Problem;
import dev.seedbed.micronaut.ServicePreparation;
import io.micronaut.context.env.Environment;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** How the service's databases stand. Each is looked at when somebody asks, and at most once a second. */
@Singleton
final class DatabaseStatuses {

    private static final long KEPT_NS = Duration.ofSeconds(1).toNanos();

    private final ServicePreparation preparation;
    private final @Nullable String application;
    private final Map<StatusLook, Recent> recent = new ConcurrentHashMap<>();

    DatabaseStatuses(ServicePreparation preparation, Environment environment) {
        this.preparation = preparation;
        this.application = environment
                .getProperty("micronaut.application.name", String.class)
                .orElse(null);
    }

    ServiceStatus all() {
        return of(preparation.looks());
    }

    /** Empty where no datasource of that name was prepared. */
    Optional<ServiceStatus> of(String datasource) {
        List<StatusLook> looks = preparation.looks().stream()
                .filter(look -> look.datasource().equals(datasource))
                .toList();
        return looks.isEmpty() ? Optional.empty() : Optional.of(of(looks));
    }

    private ServiceStatus of(List<StatusLook> looks) {
        List<Seen> seen = looks.stream()
                .map(look -> recent.computeIfAbsent(look, Recent::new).get())
                .toList();
        List<ServiceStatus.Datasource> datasources =
                seen.stream().map(Seen::datasource).toList();
        return new ServiceStatus(
                datasources.stream()
                        .map(ServiceStatus.Datasource::status)
                        .max(Comparator.naturalOrder())
                        .orElse(ServiceStatus.Status.READY),
                application,
                StatusOf.time(seen.stream()
                        .map(Seen::on)
                        .min(Comparator.naturalOrder())
                        .orElseGet(Instant::now)),
                datasources);
    }

    private record Seen(ServiceStatus.Datasource datasource, Instant on, long atNs) {}

    /** The last look at one database; who comes while somebody looks waits for the same answer. */
    private final class Recent {

        private final StatusLook look;
        private @Nullable Seen last;

        Recent(StatusLook look) {
            this.look = look;
        }

        synchronized Seen get() {
            Seen known = last;
            if (known == null || System.nanoTime() - known.atNs() > KEPT_NS) {
                ServiceStatus.Datasource found = find();
                known = new Seen(found, Instant.now(), System.nanoTime());
                last = known;
            }
            return known;
        }

        private ServiceStatus.Datasource find() {
            String name = look.datasource();
            Optional<PreparationReport> startup = preparation.reports().stream()
                    .filter(report -> report.datasource().equals(name))
                    .findFirst();
            try {
                return StatusOf.database(name, look.look(), startup);
            } catch (Problem problem) {
                return StatusOf.unknown(name, look.environment(), problem, startup);
            }
        }
    }
}
