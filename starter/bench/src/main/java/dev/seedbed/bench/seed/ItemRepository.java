package dev.seedbed.bench.seed;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;

/** What Micronaut Data makes of the items. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface ItemRepository extends CrudRepository<Item, Long> {}
