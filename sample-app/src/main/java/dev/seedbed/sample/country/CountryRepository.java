package dev.seedbed.sample.country;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
public interface CountryRepository extends GenericRepository<Country, String> {

    List<Country> findAllOrderByName();

    Optional<Country> findByCode(String code);

    boolean existsByCode(String code);
}
