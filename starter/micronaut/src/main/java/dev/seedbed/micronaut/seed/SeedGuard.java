package dev.seedbed.micronaut.seed;

import jakarta.inject.Singleton;
import java.util.Collection;
import javax.sql.DataSource;

/** Keeps seeds from writing to other datasources than their own; stands aside where there is one datasource, or no seed. */
@Singleton
public class SeedGuard {

    private final BeanSeeds seeds;

    SeedGuard(BeanSeeds seeds) {
        this.seeds = seeds;
    }

    /**
     * The datasource as the service shall have it.
     *
     * @param type what the bean has to be
     * @param all the names of the service's datasources
     */
    public DataSource around(String name, DataSource dataSource, Class<?> type, Collection<String> all) {
        boolean needed = all.size() > 1 && type.isAssignableFrom(GuardedDataSource.class) && !seeds.isEmpty();
        return needed ? new GuardedDataSource(name, dataSource) : dataSource;
    }
}
