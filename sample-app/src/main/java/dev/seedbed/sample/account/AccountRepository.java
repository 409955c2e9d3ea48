package dev.seedbed.sample.account;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
public interface AccountRepository extends GenericRepository<Account, Long> {

    List<Account> findAllOrderById();

    List<Account> findByEmailStartsWithOrderByEmail(String beginning);

    Account save(Account account);
}
