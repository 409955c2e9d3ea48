package dev.seedbed.engine.prepare;

import dev.seedbed.engine.migrate.Version;
import dev.seedbed.engine.seed.SeedSettings;
import java.time.Duration;
import java.util.Optional;

/**
 * How one datasource is prepared.
 *
 * @param lockTimeout how long to wait for another replica, and for migrations that do not get their table locks
 * @param statementLockTimeout how long one statement of a migration may wait for a table lock
 * @param connectTimeout how long to wait for the server
 * @param runsSeeds whether the code's seeds count at all
 * @param seeds how they are run
 * @param byHand whether a person waits on the command line: how long is an option there, and not a setting
 * @param commands the commands that messages suggest
 */
public record PreparationSettings(
        String datasource,
        TargetEnvironment environment,
        Mode mode,
        Existing existing,
        Optional<Version> adoptVersion,
        Duration lockTimeout,
        Duration statementLockTimeout,
        Duration connectTimeout,
        boolean runsSeeds,
        SeedSettings seeds,
        boolean byHand,
        SuggestedCommands commands) {

    /** Those of a service's start. */
    public PreparationSettings(
            String datasource,
            TargetEnvironment environment,
            Mode mode,
            Existing existing,
            Optional<Version> adoptVersion,
            Duration lockTimeout,
            Duration statementLockTimeout,
            Duration connectTimeout,
            boolean runsSeeds,
            SeedSettings seeds) {
        this(
                datasource,
                environment,
                mode,
                existing,
                adoptVersion,
                lockTimeout,
                statementLockTimeout,
                connectTimeout,
                runsSeeds,
                seeds,
                false,
                SuggestedCommands.of(datasource));
    }

    public static PreparationSettings of(String datasource) {
        return new PreparationSettings(
                datasource,
                TargetEnvironment.of(TargetEnvironment.UNSET),
                Mode.PREPARE,
                Existing.REFUSE,
                Optional.empty(),
                Duration.ofMinutes(5),
                Duration.ofSeconds(5),
                Duration.ofSeconds(30),
                true,
                SeedSettings.DEFAULT);
    }

    /** The same, in another mode: the command line prepares also where the service itself only waits. */
    public PreparationSettings in(Mode other) {
        return changed(other, existing, adoptVersion);
    }

    /** The same, taking a database that has objects and no history for one at this version. */
    public PreparationSettings adopting(Version version) {
        return changed(mode, Existing.ADOPT, Optional.of(version));
    }

    /** The same for a person who waits so long at most, for the server and for the others together. */
    public PreparationSettings awaited(Duration limit) {
        return new PreparationSettings(
                datasource,
                environment,
                Mode.WAIT,
                existing,
                adoptVersion,
                limit,
                statementLockTimeout,
                limit,
                runsSeeds,
                seeds,
                true,
                commands);
    }

    /** The same on the command line, where messages suggest these commands. */
    public PreparationSettings suggesting(SuggestedCommands others) {
        return new PreparationSettings(
                datasource,
                environment,
                mode,
                existing,
                adoptVersion,
                lockTimeout,
                statementLockTimeout,
                connectTimeout,
                runsSeeds,
                seeds,
                byHand,
                others);
    }

    private PreparationSettings changed(Mode newMode, Existing newExisting, Optional<Version> newVersion) {
        return new PreparationSettings(
                datasource,
                environment,
                newMode,
                newExisting,
                newVersion,
                lockTimeout,
                statementLockTimeout,
                connectTimeout,
                runsSeeds,
                seeds,
                byHand,
                commands);
    }
}
