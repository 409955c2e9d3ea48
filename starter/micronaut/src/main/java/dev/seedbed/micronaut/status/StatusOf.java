package dev.seedbed.micronaut.status;

import dev.seedbed.engine.migrate.Divergence;
import dev.seedbed.engine.migrate.Migration;
import dev.seedbed.engine.migrate.MigrationOverview;
import dev.seedbed.engine.migrate.Version;
import dev.seedbed.engine.prepare.DatabaseStatus;
import dev.seedbed.engine.prepare.EnvironmentHistory;
import dev.seedbed.engine.prepare.Outcome;
import dev.seedbed.engine.prepare.PreparationProgress;
import dev.seedbed.engine.prepare.PreparationReport;
import dev.seedbed.engine.prepare.ReportedStep;
import dev.seedbed.engine.prepare.Step;
import dev.seedbed.engine.problem.Problem;
import dev.seedbed.engine.seed.LedgerEntry;
import dev.seedbed.engine.seed.PlannedSeed;
import dev.seedbed.engine.seed.upsert.SeedCounts;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says in the endpoint's words what the engine has found. */
public final class StatusOf {

    private StatusOf() {}

    public static ServiceStatus.Datasource database(
            String name, DatabaseStatus found, ServiceStatus.@Nullable Startup startup) {
        return database(name, found, startup, Optional.empty());
    }

    /** @param failed the step that broke at this start */
    static ServiceStatus.Datasource database(
            String name, DatabaseStatus found, ServiceStatus.@Nullable Startup startup, Optional<ReportedStep> failed) {
        MigrationOverview overview = found.migrations();
        return new ServiceStatus.Datasource(
                name,
                switch (found.standing()) {
                    case READY -> ServiceStatus.Status.READY;
                    case BEHIND -> ServiceStatus.Status.BEHIND;
                    case FAILED -> ServiceStatus.Status.FAILED;
                },
                found.state().name(),
                found.environment(),
                found.stamp().orElse(null),
                found.environmentChanges().map(StatusOf::environmentChanges).orElse(null),
                "PostgreSQL " + found.server().version(),
                found.server().database(),
                found.schema(),
                version(overview.current()),
                version(found.head()),
                version(overview.baseline()),
                overview.pending().stream().map(Migration::shortName).toList(),
                migrations(overview, failed),
                seeds(found),
                found.warnings(),
                found.problem().map(problem -> trouble(name, problem)).orElse(null),
                startup);
    }

    /** One that can't be looked at. */
    public static ServiceStatus.Datasource unknown(
            String name, String environment, Problem problem, ServiceStatus.@Nullable Startup startup) {
        return unknown(name, environment, startup).standing(ServiceStatus.Status.FAILED, null, trouble(name, problem));
    }

    /** One that is not looked at yet. */
    public static ServiceStatus.Datasource unknown(
            String name, String environment, ServiceStatus.@Nullable Startup startup) {
        return new ServiceStatus.Datasource(
                name,
                ServiceStatus.Status.PREPARING,
                null,
                environment,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                startup);
    }

    public static String time(Instant instant) {
        return DateTimeFormatter.ISO_INSTANT.format(instant.truncatedTo(ChronoUnit.MILLIS));
    }

    /** The history has no time zone: its times are those of the session that wrote them, which takes the JVM's. */
    private static String time(LocalDateTime local) {
        return time(local.atZone(ZoneId.systemDefault()).toInstant());
    }

    private static @Nullable String version(Optional<Version> version) {
        return version.map(Version::toString).orElse(null);
    }

    private static List<ServiceStatus.Migration> migrations(MigrationOverview overview, Optional<ReportedStep> failed) {
        Map<Migration, Divergence> divergences = new HashMap<>();
        overview.divergences().forEach(divergence -> divergences.put(divergence.migration(), divergence));
        return overview.all().stream()
                .map(migration -> isFailed(migration, failed)
                        ? migration(migration, Migration.State.FAILED.name(), "failed at this start")
                        : migration(migration, divergences.get(migration)))
                .toList();
    }

    /** One that was rolled back has no row in the history that says so. */
    private static boolean isFailed(Migration migration, Optional<ReportedStep> failed) {
        return migration.applied() == null
                && failed.isPresent()
                && failed.get() instanceof Step.Migrate step
                && step.migration().script().equals(migration.script());
    }

    private static ServiceStatus.Migration migration(Migration migration, @Nullable Divergence divergence) {
        return divergence == null
                ? migration(migration, migration.state().name(), null)
                : migration(migration, state(divergence), divergence.describe());
    }

    private static ServiceStatus.Migration migration(Migration migration, String state, @Nullable String reason) {
        Migration.Applied applied = migration.applied();
        Integer inCode = migration.codeChecksum();
        Integer checksum = applied == null ? inCode : applied.checksum();
        return new ServiceStatus.Migration(
                migration.version() == null ? null : migration.version().toString(),
                migration.description(),
                migration.type(),
                state,
                checksum,
                inCode == null || inCode.equals(checksum) ? null : inCode,
                applied == null ? null : time(applied.on()),
                applied == null ? null : applied.by(),
                applied == null ? null : applied.executionMs(),
                reason);
    }

    private static String state(Divergence divergence) {
        if (divergence instanceof Divergence.Missing) {
            return Migration.State.MISSING.name();
        }
        return divergence instanceof Divergence.Late ? "LATE" : "EDITED";
    }

    private static List<ServiceStatus.EnvironmentChange> environmentChanges(List<EnvironmentHistory.Change> changes) {
        return changes.stream()
                .map(change -> new ServiceStatus.EnvironmentChange(
                        time(change.on()), change.by(), change.osUser(), change.from(), change.to()))
                .toList();
    }

    private static List<ServiceStatus.Seed> seeds(DatabaseStatus found) {
        boolean counted = found.server().countsRows();
        return found.seeds().seeds().stream()
                .map(planned -> seed(planned, counted))
                .toList();
    }

    /** @param counted whether the server counts rows: if not, nothing but zeros only says that nobody has counted */
    private static ServiceStatus.Seed seed(PlannedSeed planned, boolean counted) {
        Optional<LedgerEntry> entry = planned.entry();
        SeedCounts counts = entry.map(LedgerEntry::counts).orElse(SeedCounts.NONE);
        boolean known = counted || entry.isEmpty() || !counts.equals(SeedCounts.NONE);
        return new ServiceStatus.Seed(
                planned.seed().name(),
                List.copyOf(new TreeSet<>(planned.seed().environments())),
                planned.seed().version(),
                planned.state().name(),
                known ? counts.inserted() : null,
                known ? counts.updated() : null,
                known ? counts.unchanged() : null,
                known ? counts.deleted() : null,
                entry.map(LedgerEntry::ranOn).map(StatusOf::time).orElse(null),
                entry.map(LedgerEntry::executionMs).orElse(0L),
                planned.reason());
    }

    /** A problem of a datasource, whose name is not repeated in it. */
    public static ServiceStatus.Trouble trouble(String datasource, Problem problem) {
        return trouble(problem.isAbout(datasource) ? problem.withoutSubject() : problem);
    }

    public static ServiceStatus.Trouble trouble(Problem problem) {
        return new ServiceStatus.Trouble(problem.happened(), problem.why(), problem.next());
    }

    /** What a start, or a command that does the same, found and did. */
    public static ServiceStatus.Startup startup(PreparationReport report) {
        return new ServiceStatus.Startup(
                report.outcome().name(), time(report.startedOn()), report.totalMs(), steps(report.steps()), null, null);
    }

    /** One that goes on, or broke. */
    static ServiceStatus.Startup startup(PreparationProgress progress, boolean broken) {
        List<ServiceStatus.Step> steps = steps(progress.steps());
        if (progress.failed()) {
            ServiceStatus.Step last = steps.remove(steps.size() - 1);
            steps.add(new ServiceStatus.Step(last.name(), last.ms(), true));
        }
        long spent = steps.stream().mapToLong(ServiceStatus.Step::ms).sum();
        return new ServiceStatus.Startup(
                broken ? Outcome.FAILED.name() : null,
                time(progress.startedOn()),
                broken ? spent : progress.totalMs(),
                steps,
                progress.running().map(StatusOf::step).orElse(null),
                progress.said().orElse(null));
    }

    public static List<ServiceStatus.Step> steps(List<PreparationReport.Timing> timings) {
        return timings.stream().map(StatusOf::step).collect(Collectors.toCollection(ArrayList::new));
    }

    private static ServiceStatus.Step step(PreparationReport.Timing timing) {
        return new ServiceStatus.Step(timing.name(), timing.ms(), false);
    }
}
