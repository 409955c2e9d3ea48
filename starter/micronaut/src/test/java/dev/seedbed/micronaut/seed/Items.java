package dev.seedbed.micronaut.seed;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;

/** A repository as services have them. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface Items extends CrudRepository<Item, String> {}
