package dev.seedbed.engine.seed.upsert;

import dev.seedbed.engine.problem.Problem;

/** Knows how entities become rows. */
public interface EntityMappings {

    <E> RowMapping<E> of(Class<E> entity);

    /** Knows no entity, because nothing is there that could tell. */
    static EntityMappings none() {
        return new EntityMappings() {
            @Override
            public <E> RowMapping<E> of(Class<E> entity) {
                throw new Problem(
                        "How " + entity.getName() + " becomes a row is not known.",
                        "Entities are read by the metadata of Micronaut Data, which is not on the class path.",
                        "Add micronaut-data-jdbc, or give the rows with upsertRows or with a RowMapping.");
            }
        };
    }
}
