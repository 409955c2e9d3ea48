package dev.seedbed.micronaut.seed;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;

/** The same of a datasource that comes late. */
@JdbcRepository(dialect = Dialect.POSTGRES, dataSource = "late")
interface LateItems extends CrudRepository<Item, String> {}
