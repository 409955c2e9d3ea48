package dev.seedbed.micronaut;

import dev.seedbed.engine.prepare.PreparationSettings;
import dev.seedbed.engine.problem.Problem;
import dev.seedbed.engine.seed.SeedDefinition;
import dev.seedbed.engine.seed.SeedSet;
import dev.seedbed.engine.seed.file.SeedFiles;
import dev.seedbed.micronaut.config.DatasourceSettings;
import dev.seedbed.micronaut.seed.BeanSeeds;
import io.micronaut.context.env.Environment;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The seeds that the code brings for a datasource, beans and files in one order. */
final class CodeSeeds {

    private static final Logger LOG = LoggerFactory.getLogger("dev.seedbed");

    private final Environment environment;
    private final BeanSeeds beans;

    CodeSeeds(Environment environment, BeanSeeds beans) {
        this.environment = environment;
        this.beans = beans;
    }

    /** None where they are switched off. */
    SeedSet of(DatasourceSettings own, PreparationSettings settings) {
        if (!settings.runsSeeds()) {
            return SeedSet.of(List.of());
        }
        try {
            List<SeedDefinition> seeds = new ArrayList<>(beans.of(settings.datasource()));
            seeds.addAll(files(own, settings.datasource()));
            return SeedSet.of(seeds);
        } catch (Problem problem) {
            throw problem.about(settings.datasource());
        }
    }

    private List<SeedDefinition> files(DatasourceSettings own, String datasource) {
        SeedFiles files = SeedFiles.list(environment.getClassLoader(), own.seedLocations());
        for (String ignored : files.ignored()) {
            LOG.warn("{}: {} is no seed, because it does not end with .sql, .csv or .json", datasource, ignored);
        }
        return files.definitions();
    }
}
