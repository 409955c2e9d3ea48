package dev.seedbed.micronaut;

import dev.seedbed.engine.prepare.PreparationSettings;
import dev.seedbed.engine.problem.Problem;
import dev.seedbed.engine.seed.SeedDefinition;
import dev.seedbed.engine.seed.SeedSet;
import dev.seedbed.micronaut.seed.BeanSeeds;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** The seeds that the code brings for a datasource, all in one order. */
@Singleton
final class CodeSeeds {

    private final BeanSeeds beans;

    CodeSeeds(BeanSeeds beans) {
        this.beans = beans;
    }

    /** None where they are switched off. */
    SeedSet of(PreparationSettings settings) {
        List<SeedDefinition> seeds = new ArrayList<>();
        try {
            if (settings.runsSeeds()) {
                seeds.addAll(beans.of(settings.datasource()));
            }
            return SeedSet.of(seeds);
        } catch (Problem problem) {
            throw problem.about(settings.datasource());
        }
    }
}
