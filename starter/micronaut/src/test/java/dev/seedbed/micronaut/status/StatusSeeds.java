package dev.seedbed.micronaut.status;

import dev.seedbed.engine.seed.SeedContext;
import dev.seedbed.engine.seed.Seeder;
import dev.seedbed.micronaut.seed.Seed;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;

/** Seeds of single environments, for the tests that ask for them. */
final class StatusSeeds {

    private StatusSeeds() {}

    @Seed(
            environments = {"dev", "test"},
            version = 2)
    @Requires(property = "status-seeds")
    static final class DemoSeed implements Seeder {
        @Override
        public void seed(SeedContext seed) {}
    }

    @Singleton
    @Requires(property = "unannotated-seeder")
    static final class UnannotatedSeed implements Seeder {
        @Override
        public void seed(SeedContext seed) {}
    }

    @Seed(environments = "perf")
    @Requires(property = "status-seeds")
    static final class LoadTestSeed implements Seeder {
        @Override
        public void seed(SeedContext seed) {}
    }
}
