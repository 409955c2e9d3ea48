package dev.seedbed.engine.migrate.flyway;

import dev.seedbed.engine.migrate.MigrationSession.BaselineSettings;
import dev.seedbed.engine.migrate.Version;
import dev.seedbed.engine.migrate.file.FileNaming;
import dev.seedbed.engine.migrate.file.FileSettings;
import dev.seedbed.engine.migrate.file.PlaceholderSettings;
import dev.seedbed.engine.migrate.judge.IgnorePattern;
import dev.seedbed.engine.migrate.judge.JudgeSettings;
import dev.seedbed.engine.migrate.judge.Target;
import dev.seedbed.engine.migrate.run.MigrationSettings;
import dev.seedbed.engine.migrate.run.SchemaSettings;
import dev.seedbed.engine.migrate.run.ScriptSettings;
import dev.seedbed.engine.problem.Problem;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.Location;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.pattern.ValidatePattern;

/** Settings as Flyway's configuration holds them. */
final class ConfiguredSettings {

    private ConfiguredSettings() {}

    /** Some settings are read by Flyway only when they are asked for. */
    static MigrationSettings of(Configuration flyway) {
        try {
            return read(flyway);
        } catch (FlywayException e) {
            throw new Problem(
                    "A setting of migrations cannot be read.",
                    e.getMessage() == null ? e.toString() : e.getMessage().strip(),
                    "Correct flyway.datasources.<name>, and start again; nothing was changed.",
                    e);
        }
    }

    private static MigrationSettings read(Configuration flyway) {
        return new MigrationSettings(
                files(flyway),
                new PlaceholderSettings(
                        flyway.isPlaceholderReplacement(),
                        flyway.getPlaceholderPrefix(),
                        flyway.getPlaceholderSuffix(),
                        flyway.getPlaceholderSeparator(),
                        flyway.getPlaceholders()),
                new JudgeSettings(target(flyway), flyway.isOutOfOrder(), flyway.isValidateOnMigrate(), ignored(flyway)),
                new SchemaSettings(
                        Optional.ofNullable(flyway.getDefaultSchema()),
                        List.of(flyway.getSchemas()),
                        flyway.isCreateSchemas(),
                        flyway.getTable(),
                        Optional.ofNullable(flyway.getTablespace()),
                        Optional.ofNullable(flyway.getInstalledBy()),
                        Optional.ofNullable(flyway.getInitSql())),
                new ScriptSettings(
                        flyway.isMixed(),
                        flyway.isExecuteInTransaction(),
                        flyway.isOutputQueryResults(),
                        isSkipped(flyway)),
                new BaselineSettings(
                        flyway.isBaselineOnMigrate(),
                        Version.of(flyway.getBaselineVersion().getVersion()),
                        flyway.getBaselineDescription()),
                !flyway.isSkipDefaultResolvers(),
                !flyway.isSkipDefaultCallbacks(),
                flyway.getCurrentEnvironmentName(),
                Optional.ofNullable(flyway.getWorkingDirectory()).orElseGet(() -> System.getProperty("user.dir")));
    }

    @SuppressWarnings("deprecation") // users may still have it
    private static boolean isSkipped(Configuration flyway) {
        return flyway.isSkipExecutingMigrations();
    }

    private static FileSettings files(Configuration flyway) {
        return new FileSettings(
                descriptors(flyway.getLocations()),
                descriptors(FlywayVersions.callbackLocations(flyway)),
                flyway.isFailOnMissingLocations(),
                new FileNaming(
                        flyway.getSqlMigrationPrefix(),
                        flyway.getRepeatableSqlMigrationPrefix(),
                        FlywayVersions.baselinePrefix(flyway, FileNaming.DEFAULT.baseline()),
                        flyway.getSqlMigrationSeparator(),
                        List.of(flyway.getSqlMigrationSuffixes())),
                flyway.isValidateMigrationNaming(),
                flyway.getEncoding(),
                flyway.isDetectEncoding());
    }

    private static List<String> descriptors(Location[] locations) {
        return Arrays.stream(locations).map(Location::getDescriptor).toList();
    }

    private static Target target(Configuration flyway) {
        MigrationVersion target = flyway.getTarget();
        if (target == null || target.equals(MigrationVersion.LATEST)) {
            return Target.LATEST;
        }
        if (target.equals(MigrationVersion.CURRENT)) {
            return new Target.Current();
        }
        return target.equals(MigrationVersion.NEXT)
                ? new Target.Next()
                : new Target.UpTo(Version.of(target.getVersion()), flyway.isFailOnMissingTarget());
    }

    private static List<IgnorePattern> ignored(Configuration flyway) {
        return Arrays.stream(flyway.getIgnoreMigrationPatterns())
                .map(ValidatePattern::toString)
                .map(IgnorePattern::parse)
                .toList();
    }
}
