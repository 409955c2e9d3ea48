package dev.seedbed.micronaut.seed;

import dev.seedbed.engine.seed.RunMode;
import dev.seedbed.engine.seed.SeedContext;
import dev.seedbed.engine.seed.Seeder;
import io.micronaut.context.annotation.Requires;
import io.micronaut.transaction.annotation.Transactional;

/** Seeds as services write them, each there for the tests that ask for it. */
final class SomeSeeds {

    private SomeSeeds() {}

    @Seed
    @Requires(property = "some-seeds")
    static final class CountrySeed implements Seeder {

        CountrySeed(StartSeeds.Made made) {
            made.seeds.add("CountrySeed");
        }

        @Override
        public void seed(SeedContext seed) {}
    }

    @Seed(
            environments = {"dev", "test"},
            after = {CountrySeed.class, AbsentSeed.class},
            afterNamed = "plan",
            version = 2,
            when = RunMode.ONCE)
    @Requires(property = "some-seeds")
    static final class DemoAccountSeeder implements Seeder {
        @Override
        public void seed(SeedContext seed) {}
    }

    @Seed(name = "the-proxied-one")
    @Requires(property = "some-seeds")
    static class ProxiedSeed implements Seeder {
        @Override
        @Transactional
        public void seed(SeedContext seed) {}
    }

    @Seed
    @Requires(property = "some-seeds")
    static class UnnamedProxiedSeed implements Seeder {
        @Override
        @Transactional
        public void seed(SeedContext seed) {}
    }

    @Seed(datasource = "reporting", when = RunMode.ALWAYS)
    @Requires(property = "some-seeds")
    static final class ReportSeed implements Seeder {
        @Override
        public void seed(SeedContext seed) {}
    }

    @Seed
    @Requires(property = "never")
    static final class AbsentSeed implements Seeder {
        @Override
        public void seed(SeedContext seed) {}
    }

    @Seed
    @Requires(property = "no-seeder")
    static final class NoSeeder {}

    @Seed(after = String.class)
    @Requires(property = "after-no-seed")
    static final class AfterNoSeed implements Seeder {
        @Override
        public void seed(SeedContext seed) {}
    }

    @Seed(after = ReportSeed.class)
    @Requires(property = "after-elsewhere")
    static final class AfterElsewhereSeed implements Seeder {
        @Override
        public void seed(SeedContext seed) {}
    }
}
