package dev.seedbed.engine.prepare;

import dev.seedbed.engine.migrate.Version;
import dev.seedbed.engine.seed.OnSeedFailure;
import dev.seedbed.engine.seed.SeedSettings;
import java.time.Duration;
import java.util.Optional;

/** The settings of a test's service, each of which can be changed without the others. */
final class ServiceSettings {

    String datasource;
    TargetEnvironment environment;
    Mode mode;
    Existing existing;
    Optional<Version> adoptVersion;
    Duration lockTimeout;
    Duration statementLockTimeout;
    Duration connectTimeout;
    boolean runsSeeds;
    OnSeedFailure onSeedFailure;

    private final Duration seedTimeout;

    /** To begin with, the same as those. */
    ServiceSettings(PreparationSettings others) {
        datasource = others.datasource();
        environment = others.environment();
        mode = others.mode();
        existing = others.existing();
        adoptVersion = others.adoptVersion();
        lockTimeout = others.lockTimeout();
        statementLockTimeout = others.statementLockTimeout();
        connectTimeout = others.connectTimeout();
        runsSeeds = others.runsSeeds();
        onSeedFailure = others.seeds().onFailure();
        seedTimeout = others.seeds().timeout();
    }

    PreparationSettings now() {
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
                new SeedSettings(seedTimeout, onSeedFailure));
    }
}
