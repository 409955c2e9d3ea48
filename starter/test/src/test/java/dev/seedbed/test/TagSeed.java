package dev.seedbed.test;

import dev.seedbed.engine.seed.SeedContext;
import dev.seedbed.engine.seed.Seeder;
import dev.seedbed.micronaut.seed.Seed;
import java.util.List;
import java.util.Map;

/** A seed of the service that the tests start. */
@Seed(name = "tag of a bean")
final class TagSeed implements Seeder {

    private final Origin origin;

    TagSeed(Origin origin) {
        this.origin = origin;
    }

    @Override
    public void seed(SeedContext seed) {
        seed.upsertRows("tag", List.of(Map.of("name", "bean", "origin", origin.text())));
    }
}
