package dev.seedbed.micronaut;

import dev.seedbed.engine.jdbc.ConnectionSource;
import dev.seedbed.engine.prepare.PendingSeeds;
import dev.seedbed.engine.prepare.PreparationReport;
import dev.seedbed.engine.seed.SeedTransactions;
import dev.seedbed.engine.seed.upsert.EntityMappings;
import dev.seedbed.micronaut.flyway.DatasourceNames;
import dev.seedbed.micronaut.seed.DatasourceTransactions;
import io.micronaut.context.BeanContext;
import jakarta.inject.Singleton;

/** Runs seeds with what the service brings for it: transactions, and knowledge of entities. */
@Singleton
final class SeedRuns {

    private final BeanContext beans;
    private final DatasourceNames names;

    SeedRuns(BeanContext beans, DatasourceNames names) {
        this.beans = beans;
        this.names = names;
    }

    /** @param source the way to the database where no datasource of the service leads there */
    PreparationReport run(PendingSeeds seeds, ConnectionSource source) {
        DatasourceTransactions transactions = beans.getBean(DatasourceTransactions.class);
        SeedTransactions own = names.find(seeds.datasource())
                .map(dataSource -> transactions.of(seeds.datasource(), dataSource))
                .orElseGet(() -> transactions.of(source));
        return seeds.run(own, beans.findBean(EntityMappings.class).orElseGet(EntityMappings::none));
    }
}
