package dev.seedbed.micronaut;

import dev.seedbed.engine.jdbc.ConnectionSource;
import dev.seedbed.engine.prepare.PendingSeeds;
import dev.seedbed.engine.prepare.PreparationReport;
import dev.seedbed.engine.seed.SeedTransactions;
import dev.seedbed.engine.seed.upsert.EntityMappings;
import dev.seedbed.micronaut.flyway.DatasourceNames;
import dev.seedbed.micronaut.seed.DatasourceTransactions;
import io.micronaut.context.BeanContext;

/** Runs seeds with what the service brings for it: transactions, and knowledge of entities. */
final class SeedRuns {

    private final BeanContext beans;

    SeedRuns(BeanContext beans) {
        this.beans = beans;
    }

    /** @param source the way to the database where no datasource of the service leads there */
    PreparationReport run(PendingSeeds seeds, ConnectionSource source) {
        return new DatasourceNames(beans)
                .find(seeds.datasource())
                .map(dataSource -> run(seeds, transactions().of(seeds.datasource(), dataSource)))
                .orElseGet(() -> runApart(seeds, source));
    }

    /** In transactions that nothing of the service's takes part in. */
    PreparationReport runApart(PendingSeeds seeds, ConnectionSource source) {
        return run(seeds, transactions().of(source));
    }

    private PreparationReport run(PendingSeeds seeds, SeedTransactions transactions) {
        return seeds.run(transactions, beans.findBean(EntityMappings.class).orElseGet(EntityMappings::none));
    }

    private DatasourceTransactions transactions() {
        return beans.getBean(DatasourceTransactions.class);
    }
}
