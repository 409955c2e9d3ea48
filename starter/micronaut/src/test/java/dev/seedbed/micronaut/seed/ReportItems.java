package dev.seedbed.micronaut.seed;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;

/** The same of another datasource. */
@JdbcRepository(dialect = Dialect.POSTGRES, dataSource = "reporting")
interface ReportItems extends CrudRepository<Item, String> {}
