package dev.seedbed.engine.migrate.flyway;

import dev.seedbed.engine.migrate.Divergence;
import dev.seedbed.engine.migrate.HistoryRow;
import dev.seedbed.engine.migrate.Migration;
import dev.seedbed.engine.migrate.MigrationOverview;
import dev.seedbed.engine.migrate.Version;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.ErrorDetails;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.pattern.ValidatePattern;
import org.flywaydb.core.api.resolver.ResolvedMigration;
import org.flywaydb.core.extensibility.AppliedMigration;
import org.flywaydb.core.internal.info.MigrationInfoImpl;
import org.flywaydb.core.internal.info.MigrationInfoServiceImpl;
import org.jspecify.annotations.Nullable;

/** Asks Flyway's own rules how its migrations stand to a history, and says the answer in our words. */
final class FlywayOverview {

    private final MigrationOverview overview;
    private final Map<Migration, MigrationInfoImpl> infos = new LinkedHashMap<>();

    FlywayOverview(FlywayParts parts, List<HistoryRow> history) {
        MigrationInfoServiceImpl service = service(parts, history);
        Optional<Version> current = Optional.ofNullable(service.current())
                .map(MigrationInfo::getVersion)
                .map(FlywayOverview::version);
        for (MigrationInfo info : service.all()) {
            infos.put(migration((MigrationInfoImpl) info), (MigrationInfoImpl) info);
        }
        List<Migration> all = List.copyOf(infos.keySet());
        this.overview = new MigrationOverview(
                all,
                current,
                all.stream()
                        .filter(migration -> migration.state() == Migration.State.BASELINE)
                        .flatMap(migration -> Optional.ofNullable(migration.version()).stream())
                        .max(Version::compareTo),
                infos.values().stream()
                        .filter(FlywayOverview::isWanted)
                        .flatMap(info -> Optional.ofNullable(info.getVersion()).stream())
                        .map(FlywayOverview::version)
                        .max(Version::compareTo),
                parts.configuration().isValidateOnMigrate() ? divergences(current) : List.of());
    }

    MigrationOverview overview() {
        return overview;
    }

    /** Flyway's own record of a migration of this overview. */
    MigrationInfoImpl info(Migration migration) {
        MigrationInfoImpl info = infos.get(migration);
        if (info == null) {
            throw new IllegalArgumentException("not of this overview: " + migration);
        }
        return info;
    }

    private static MigrationInfoServiceImpl service(FlywayParts parts, List<HistoryRow> history) {
        Configuration configuration = parts.configuration();
        List<ValidatePattern> ignored = new ArrayList<>(Arrays.asList(configuration.getIgnoreMigrationPatterns()));
        ignored.add(ValidatePattern.fromPattern("*:pending"));
        MigrationInfoServiceImpl service = new MigrationInfoServiceImpl(
                parts.resolver(),
                new GivenHistory(history, configuration),
                parts.database(),
                configuration,
                configuration.getTarget(),
                configuration.isOutOfOrder(),
                ignored.toArray(ValidatePattern[]::new),
                configuration.getCherryPick());
        service.refresh();
        return service;
    }

    private List<Divergence> divergences(Optional<Version> current) {
        List<Divergence> divergences = new ArrayList<>();
        infos.forEach((migration, info) -> {
            ErrorDetails error = info.validate();
            if (error != null && error.errorCode instanceof CoreErrorCode code) {
                Divergence divergence = divergence(code, migration, info, current);
                if (divergence != null) {
                    divergences.add(divergence);
                }
            }
        });
        return divergences;
    }

    private static @Nullable Divergence divergence(
            CoreErrorCode code, Migration migration, MigrationInfoImpl info, Optional<Version> current) {
        AppliedMigration applied = info.getAppliedMigration();
        ResolvedMigration resolved = info.getResolvedMigration();
        return switch (code) {
            case CHECKSUM_MISMATCH -> new Divergence.Edited(migration, applied.getChecksum(), resolved.getChecksum());
            case DESCRIPTION_MISMATCH ->
                new Divergence.Renamed(migration, "description", applied.getDescription(), resolved.getDescription());
            case TYPE_MISMATCH ->
                new Divergence.Renamed(
                        migration,
                        "type",
                        applied.getType().name(),
                        resolved.getType().name());
            case APPLIED_VERSIONED_MIGRATION_NOT_RESOLVED, APPLIED_REPEATABLE_MIGRATION_NOT_RESOLVED ->
                migration.state() == Migration.State.FUTURE ? null : new Divergence.Missing(migration);
            case RESOLVED_VERSIONED_MIGRATION_NOT_APPLIED ->
                current.<Divergence>map(at -> new Divergence.Late(migration, at))
                        .orElse(null);
            default -> null;
        };
    }

    /** Whether the code itself has the migration and wants it: what a target cuts off is not wanted. */
    private static boolean isWanted(MigrationInfoImpl info) {
        return info.getResolvedMigration() != null && info.getState() != MigrationState.ABOVE_TARGET;
    }

    private static Migration migration(MigrationInfoImpl info) {
        ResolvedMigration resolved = info.getResolvedMigration();
        AppliedMigration applied = info.getAppliedMigration();
        return new Migration(
                info.getVersion() == null ? null : version(info.getVersion()),
                info.getDescription() == null ? "" : info.getDescription(),
                info.getType().name(),
                info.getScript(),
                state(info.getState()),
                resolved == null ? null : resolved.getChecksum(),
                applied == null ? null : applied(applied),
                info.getState().isFailed() && resolved != null && !info.canExecuteInTransaction());
    }

    private static Migration.Applied applied(AppliedMigration applied) {
        return new Migration.Applied(
                applied.getInstalledRank(),
                applied.getDescription(),
                applied.getType().name(),
                applied.getChecksum(),
                ((Timestamp) applied.getInstalledOn()).toLocalDateTime(),
                applied.getInstalledBy(),
                applied.getExecutionTime());
    }

    private static Version version(MigrationVersion version) {
        return Version.of(version.getVersion());
    }

    private static Migration.State state(MigrationState state) {
        return switch (state) {
            case PENDING, AVAILABLE -> Migration.State.PENDING;
            case SUCCESS, OUT_OF_ORDER -> Migration.State.APPLIED;
            case BASELINE -> Migration.State.BASELINE;
            case BELOW_BASELINE, BASELINE_IGNORED -> Migration.State.BELOW_BASELINE;
            case ABOVE_TARGET -> Migration.State.ABOVE_TARGET;
            case OUTDATED, SUPERSEDED -> Migration.State.OUTDATED;
            case IGNORED -> Migration.State.IGNORED;
            case MISSING_SUCCESS -> Migration.State.MISSING;
            case FUTURE_SUCCESS -> Migration.State.FUTURE;
            case UNDONE, DELETED -> Migration.State.UNDONE;
            case FAILED, MISSING_FAILED, FUTURE_FAILED -> Migration.State.FAILED;
        };
    }
}
