package dev.seedbed.test;

import dev.seedbed.engine.seed.SeedContext;
import dev.seedbed.engine.seed.Seeder;
import dev.seedbed.micronaut.seed.Seed;
import java.util.List;
import java.util.Map;

/** Takes for ever, unless it is told not to; of an environment that only {@link SharedServerTest} knows. */
@Seed(name = "stuck", environments = StuckSeed.ENVIRONMENT)
final class StuckSeed implements Seeder {

    static final String ENVIRONMENT = "stuck";
    static final String SAID = "the seed is running";
    static final String SWITCH = "SEED_IS_STUCK";

    @Override
    public void seed(SeedContext seed) throws InterruptedException {
        System.out.println(SAID);
        if (!"no".equals(System.getenv(SWITCH))) {
            Thread.sleep(600_000);
        }
        seed.upsertRows("tag", List.of(Map.of("name", "stuck", "origin", "no longer")));
    }
}
