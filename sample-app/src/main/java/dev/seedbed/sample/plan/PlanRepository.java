package dev.seedbed.sample.plan;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
public interface PlanRepository extends GenericRepository<Plan, String> {

    List<Plan> findAllOrderByMonthlyPrice();

    boolean existsByCode(String code);
}
