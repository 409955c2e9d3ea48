package dev.seedbed.engine.migrate.judge;

import dev.seedbed.engine.migrate.HistoryRow;
import dev.seedbed.engine.migrate.resolve.CodeMigration;
import java.sql.Timestamp;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flywaydb.core.api.CoreMigrationType;
import org.flywaydb.core.api.ErrorDetails;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationPattern;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.migration.baseline.BaselineResolvedMigration;
import org.flywaydb.core.api.output.RepairResult;
import org.flywaydb.core.api.pattern.ValidatePattern;
import org.flywaydb.core.api.resolver.ResolvedMigration;
import org.flywaydb.core.extensibility.AppliedMigration;
import org.flywaydb.core.extensibility.MigrationType;
import org.flywaydb.core.internal.info.MigrationInfoImpl;
import org.flywaydb.core.internal.info.MigrationInfoServiceImpl;
import org.flywaydb.core.internal.resolver.CompositeMigrationResolver;
import org.flywaydb.core.internal.resolver.ResolvedMigrationImpl;
import org.flywaydb.core.internal.resource.NoopResourceProvider;
import org.flywaydb.core.internal.schemahistory.BaseAppliedMigration;
import org.flywaydb.core.internal.schemahistory.SchemaHistory;
import org.jspecify.annotations.Nullable;

/** What Flyway's own rules make of migrations and a history, without a database. */
final class FlywayJudgement {

    private FlywayJudgement() {}

    static String of(List<CodeMigration> code, List<HistoryRow> rows, JudgeSettings settings) {
        FluentConfiguration configuration =
                new FluentConfiguration().skipDefaultResolvers(true).target(target(settings));
        CompositeMigrationResolver resolver = new CompositeMigrationResolver(
                NoopResourceProvider.INSTANCE, List::of, configuration, null, null, null, null, context -> code.stream()
                        .map(migration -> resolved(migration, configuration))
                        .toList());
        MigrationInfoServiceImpl service = new MigrationInfoServiceImpl(
                resolver,
                new Rows(rows, configuration),
                null,
                configuration,
                configuration.getTarget(),
                settings.outOfOrder(),
                Stream.concat(
                                settings.ignored().stream().map(pattern -> pattern.type() + ":" + pattern.state()),
                                Stream.of("*:pending"))
                        .map(ValidatePattern::fromPattern)
                        .toArray(ValidatePattern[]::new),
                null);
        try {
            service.refresh();
        } catch (FlywayException refused) {
            return "refused";
        }
        MigrationInfo current = service.current();
        return Stream.of(service.all()).map(info -> text(info) + "\n").collect(Collectors.joining()) + "at "
                + (current == null || current.getVersion() == null ? "nothing" : current.getVersion())
                + Stream.of(service.all()).map(FlywayJudgement::error).collect(Collectors.joining());
    }

    /** Failed migrations and those of a newer replica are states of their own with us. */
    private static String error(MigrationInfo info) {
        ErrorDetails error = ((MigrationInfoImpl) info).validate();
        if (error == null || info.getState().isFailed() || info.getState() == MigrationState.FUTURE_SUCCESS) {
            return "";
        }
        return "\n"
                + String.valueOf(error.errorCode)
                        .replaceFirst("APPLIED_.*_NOT_RESOLVED", "NOT_RESOLVED")
                        .replaceFirst("RESOLVED_.*_NOT_APPLIED", "NOT_APPLIED")
                + " " + info.getScript();
    }

    private static String target(JudgeSettings settings) {
        if (settings.target() instanceof Target.UpTo upTo) {
            return upTo.version() + (upTo.required() ? "" : "?");
        }
        return settings.target() instanceof Target.Current
                ? "current"
                : settings.target() instanceof Target.Next ? "next" : "latest";
    }

    private static String text(MigrationInfo info) {
        return (info.getInstalledRank() == null ? "-" : info.getInstalledRank()) + " " + info.getVersion() + " "
                + info.getDescription() + " " + info.getType() + " "
                + info.getState().name() + " " + info.getChecksum();
    }

    private static ResolvedMigration resolved(CodeMigration migration, FluentConfiguration configuration) {
        MigrationVersion version = migration.version() == null
                ? null
                : MigrationVersion.fromVersion(migration.version().toString());
        return migration.type().isBaselineMigration()
                ? new BaselineResolvedMigration(
                        version,
                        migration.description(),
                        migration.script(),
                        migration.checksum(),
                        null,
                        "",
                        null,
                        configuration)
                : new ResolvedMigrationImpl(
                        version,
                        migration.description(),
                        migration.script(),
                        migration.checksum(),
                        null,
                        CoreMigrationType.valueOf(migration.type().name()),
                        "",
                        null);
    }

    private static final class Rows extends SchemaHistory {

        private final List<AppliedMigration> applied;

        Rows(List<HistoryRow> rows, FluentConfiguration configuration) {
            this.applied = rows.stream().map(row -> applied(row, configuration)).toList();
        }

        private static AppliedMigration applied(HistoryRow row, FluentConfiguration configuration) {
            AppliedMigration shape = configuration.getPluginRegister().getPlugins(AppliedMigration.class).stream()
                    .filter(candidate -> candidate.handlesType(row.type()))
                    .findFirst()
                    .orElseGet(BaseAppliedMigration::new);
            return shape.create(
                    row.rank(),
                    row.version() == null ? null : MigrationVersion.fromVersion(row.version()),
                    row.description(),
                    row.type(),
                    row.script(),
                    row.checksum(),
                    Timestamp.valueOf(row.installedOn()),
                    row.installedBy(),
                    row.executionMs(),
                    row.success());
        }

        @Override
        public boolean exists() {
            return true;
        }

        @Override
        public List<AppliedMigration> allAppliedMigrations() {
            return applied;
        }

        @Override
        public <T> T lock(Callable<T> callable) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void create(boolean baseline) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean removeFailedMigrations(RepairResult result, MigrationPattern[] filter) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void update(AppliedMigration appliedMigration, ResolvedMigration resolvedMigration) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void delete(AppliedMigration appliedMigration) {
            throw new UnsupportedOperationException();
        }

        @Override
        protected void doAddAppliedMigration(
                int installedRank,
                @Nullable MigrationVersion version,
                String description,
                MigrationType type,
                String script,
                @Nullable Integer checksum,
                int executionTime,
                boolean success) {
            throw new UnsupportedOperationException();
        }
    }
}
