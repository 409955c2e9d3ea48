package dev.seedbed.sample.document;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
public interface DocumentRepository extends GenericRepository<Document, UUID> {

    List<Document> findByAccountIdOrderByTitle(Long accountId);
}
