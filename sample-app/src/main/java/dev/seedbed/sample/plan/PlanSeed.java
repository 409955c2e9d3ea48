package dev.seedbed.sample.plan;

import dev.seedbed.engine.seed.SeedContext;
import dev.seedbed.engine.seed.Seeder;
import dev.seedbed.micronaut.seed.Seed;
import java.math.BigDecimal;
import java.util.List;

/** The plans that are on sale, in every environment. If you change a price, increase the version. */
@Seed(version = 1)
public final class PlanSeed implements Seeder {

    private static final List<Plan> PLANS = List.of(
            new Plan("free", "Free", BigDecimal.ZERO, 1),
            new Plan("team", "Team", new BigDecimal("49"), 10),
            new Plan("business", "Business", new BigDecimal("199"), 50));

    @Override
    public void seed(SeedContext seed) {
        seed.upsert(Plan.class, PLANS);
    }
}
