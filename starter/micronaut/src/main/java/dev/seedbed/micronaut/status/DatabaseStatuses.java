package dev.seedbed.micronaut.status;

import dev.seedbed.engine.prepare.DatabaseState;
import dev.seedbed.engine.prepare.PreparationProgress;
import dev.seedbed.engine.prepare.PreparationReport;
import dev.seedbed.engine.prepare.ReportedStep;
import dev.seedbed.engine.prepare.StatusLook;
import dev.seedbed.engine.problem.Problem;
import dev.seedbed.micronaut.BackgroundPreparation;
import dev.seedbed.micronaut.BackgroundPreparation.Phase;
import dev.seedbed.micronaut.ServicePreparation;
import io.micronaut.context.env.Environment;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
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
    private final @Nullable BackgroundPreparation background;
    private final @Nullable String application;
    private final Map<StatusLook, Recent> recent = new ConcurrentHashMap<>();

    DatabaseStatuses(
            ServicePreparation preparation, @Nullable BackgroundPreparation background, Environment environment) {
        this.preparation = preparation;
        this.background = background;
        this.application = environment
                .getProperty("micronaut.application.name", String.class)
                .orElse(null);
    }

    ServiceStatus all() {
        return of(preparation.looks(), unreached());
    }

    /** Empty where no datasource of that name was prepared. */
    Optional<ServiceStatus> of(String datasource) {
        List<StatusLook> looks = preparation.looks().stream()
                .filter(look -> look.datasource().equals(datasource))
                .toList();
        List<String> unreached = unreached().stream().filter(datasource::equals).toList();
        return looks.isEmpty() && unreached.isEmpty() ? Optional.empty() : Optional.of(of(looks, unreached));
    }

    /** The same for somebody who asks often: no database is looked at before the start is over. */
    ServiceStatus brief() {
        if (isOver()) {
            return all();
        }
        Phase phase = phase();
        List<Seen> seen = preparation.looks().stream()
                .map(look -> new Seen(unlooked(look), Instant.now(), 0, phase, false))
                .toList();
        return whole(phase, seen);
    }

    /** What the last look at a datasource found; nothing is looked at. */
    Optional<ServiceStatus.Datasource> last(String datasource) {
        return recent.values().stream()
                .filter(each -> each.look.datasource().equals(datasource))
                .findFirst()
                .flatMap(each -> Optional.ofNullable(each.last))
                .map(Seen::datasource);
    }

    /** What the start makes of it, whatever the database is like; empty when that is over and well. */
    Optional<ServiceStatus.Status> whileStarting(String datasource) {
        if (failureOf(datasource).isPresent()) {
            return Optional.of(ServiceStatus.Status.FAILED);
        }
        return isOver() || preparation.report(datasource).isPresent()
                ? Optional.empty()
                : Optional.of(ServiceStatus.Status.PREPARING);
    }

    private ServiceStatus of(List<StatusLook> looks, List<String> unreached) {
        Phase phase = phase(); // from before the looks: what they find may be ahead of it, never behind
        List<Seen> seen = new ArrayList<>();
        for (StatusLook look : looks) {
            seen.add(recent.computeIfAbsent(look, Recent::new).get());
        }
        for (String name : unreached) {
            failure()
                    .ifPresent(problem -> seen.add(new Seen(
                            StatusOf.unknown(name, "", problem, null),
                            Instant.now(),
                            System.nanoTime(),
                            phase,
                            false)));
        }
        return whole(phase, seen);
    }

    private ServiceStatus whole(Phase phase, List<Seen> seen) {
        List<ServiceStatus.Datasource> datasources =
                seen.stream().map(Seen::datasource).toList();
        return new ServiceStatus(
                worst(phase, datasources),
                application,
                StatusOf.time(seen.stream()
                        .map(Seen::on)
                        .min(Comparator.naturalOrder())
                        .orElseGet(Instant::now)),
                datasources);
    }

    private ServiceStatus.Status worst(Phase phase, List<ServiceStatus.Datasource> datasources) {
        ServiceStatus.Status ofStart =
                switch (phase) {
                    case READY -> ServiceStatus.Status.READY;
                    case FAILED -> ServiceStatus.Status.FAILED;
                    case NOT_BEGUN, PREPARING, STOPPED -> ServiceStatus.Status.PREPARING;
                };
        return datasources.stream()
                .map(ServiceStatus.Datasource::status)
                .filter(status -> status.compareTo(ofStart) > 0)
                .max(Comparator.naturalOrder())
                .orElse(ofStart);
    }

    private Phase phase() {
        return background == null ? Phase.READY : background.phase();
    }

    /** Whether the start is, well or not. */
    boolean isOver() {
        return phase() == Phase.READY || phase() == Phase.FAILED;
    }

    private Optional<Problem> failure() {
        return background == null ? Optional.empty() : background.failure();
    }

    /** Datasources that the preparation broke before it came to. */
    private List<String> unreached() {
        return failure().isPresent() && preparation.looks().isEmpty()
                ? List.copyOf(preparation.datasources())
                : List.of();
    }

    /** Why the start failed, said of the datasource that it failed for; of all where it is nobody's in particular. */
    private Optional<Problem> failureOf(String datasource) {
        return failure()
                .filter(problem -> problem.isAbout(datasource)
                        || preparation.looks().stream().noneMatch(look -> problem.isAbout(look.datasource())));
    }

    private ServiceStatus.@Nullable Startup startup(String name, boolean broken) {
        Optional<PreparationReport> report = preparation.report(name);
        return report.isPresent()
                ? StatusOf.startup(report.get())
                : preparation
                        .progress(name)
                        .map(progress -> StatusOf.startup(progress, broken))
                        .orElse(null);
    }

    private Optional<ReportedStep> failedStep(String name) {
        return preparation.report(name).isPresent()
                ? Optional.empty()
                : preparation.progress(name).flatMap(PreparationProgress::failedStep);
    }

    /** Without a look at it. */
    private ServiceStatus.Datasource unlooked(StatusLook look) {
        String name = look.datasource();
        return StatusOf.unknown(
                name, look.environment(), startup(name, failureOf(name).isPresent()));
    }

    private record Seen(ServiceStatus.Datasource datasource, Instant on, long atNs, Phase phase, boolean done) {}

    /** The last look at one database; who comes while somebody looks waits for the same answer. */
    private final class Recent {

        private final StatusLook look;
        private volatile @Nullable Seen last;

        Recent(StatusLook look) {
            this.look = look;
        }

        synchronized Seen get() {
            Seen known = last;
            if (known == null || isOld(known)) {
                Phase phase = phase();
                boolean done = isDone();
                ServiceStatus.Datasource found = find(phase, done);
                known = new Seen(found, Instant.now(), System.nanoTime(), phase, done);
                last = known;
            }
            return known;
        }

        private boolean isOld(Seen known) {
            return System.nanoTime() - known.atNs() > KEPT_NS || known.phase() != phase() || known.done() != isDone();
        }

        private boolean isDone() {
            return preparation.report(look.datasource()).isPresent();
        }

        private ServiceStatus.Datasource find(Phase phase, boolean done) {
            Optional<Problem> failure = failureOf(look.datasource());
            ServiceStatus.Datasource seen = seen(startup(look.datasource(), failure.isPresent()));
            if (failure.isPresent()) {
                return seen.standing(
                        ServiceStatus.Status.FAILED, seen.state(), StatusOf.trouble(look.datasource(), failure.get()));
            }
            return done || phase == Phase.READY || phase == Phase.FAILED ? seen : beingPrepared(seen);
        }

        /** A migration that is at work outside of a transaction looks broken, and is not. */
        private ServiceStatus.Datasource beingPrepared(ServiceStatus.Datasource seen) {
            boolean atWork = DatabaseState.Name.FAILED.name().equals(seen.state());
            return seen.standing(ServiceStatus.Status.PREPARING, atWork ? null : seen.state(), null);
        }

        private ServiceStatus.Datasource seen(ServiceStatus.@Nullable Startup startup) {
            String name = look.datasource();
            try {
                return StatusOf.database(name, look.look(), startup, failedStep(name));
            } catch (Problem problem) {
                return StatusOf.unknown(name, look.environment(), problem, startup);
            }
        }
    }
}
