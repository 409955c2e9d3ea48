package dev.seedbed.micronaut.data;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;

/** What seeds write has to be what this one reads, and would have written. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface Customers extends CrudRepository<Customer, Long> {}
