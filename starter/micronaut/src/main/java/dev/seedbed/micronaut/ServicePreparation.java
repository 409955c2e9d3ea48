package dev.seedbed.micronaut;

import dev.seedbed.engine.jdbc.ConnectionSource;
import dev.seedbed.engine.jdbc.PooledSource;
import dev.seedbed.engine.migrate.fingerprint.Fingerprint;
import dev.seedbed.engine.prepare.Preparation;
import dev.seedbed.engine.prepare.PreparationReport;
import dev.seedbed.engine.prepare.Preparations;
import dev.seedbed.engine.problem.Problem;
import dev.seedbed.micronaut.flyway.DatasourceNames;
import dev.seedbed.micronaut.flyway.StockMigrations;
import dev.seedbed.micronaut.server.ReadyDatabases;
import io.micronaut.context.BeanContext;
import io.micronaut.inject.qualifiers.Qualifiers;
import io.micronaut.jdbc.BasicJdbcConfiguration;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Prepares the service's datasources, each once: those that are configured all together, before the pool of any of them
 * is made; those that the service makes itself when they are made.
 *
 * <p>A failure is remembered: from then on nothing gets a datasource.
 */
@Singleton
public class ServicePreparation {

    private static final Logger LOG = LoggerFactory.getLogger("dev.seedbed");

    private final BeanContext beans;
    private final DatasourceNames names;
    private final ConfiguredDatasources configured;
    private final DatasourcePreparation preparationOf;
    private final StockMigrations stock;
    private final Map<String, PreparationReport> reports = new LinkedHashMap<>();
    private final Set<String> seen = new HashSet<>();
    private boolean begun;
    private @Nullable RuntimeException failure;

    ServicePreparation(
            BeanContext beans,
            DatasourceNames names,
            ConfiguredDatasources configured,
            DatasourcePreparation preparationOf,
            StockMigrations stock) {
        this.beans = beans;
        this.names = names;
        this.configured = configured;
        this.preparationOf = preparationOf;
        this.stock = stock;
    }

    /** What was found and done, by datasource. */
    public synchronized List<PreparationReport> reports() {
        return List.copyOf(reports.values());
    }

    /** Prepares every configured datasource, unless that has happened; called before the first pool is made. */
    synchronized void prepareConfigured(@Nullable BasicJdbcConfiguration beingMade) {
        if (begun) {
            throwFailure();
            return;
        }
        begun = true;
        Map<String, ConnectionSource> sources = new LinkedHashMap<>();
        try {
            for (String name : names.all()) {
                connections(name, beingMade).ifPresent(source -> sources.put(name, source));
            }
            configured.withoutDatasource(names.all()).forEach(sources::put);
        } catch (RuntimeException e) {
            throw failed(e);
        }
        prepare(sources);
    }

    /** Prepares a datasource that is just being made, unless its configuration was enough to do so before. */
    synchronized void prepareGiven(String name, DataSource dataSource) {
        throwFailure();
        if (!seen.add(name)) {
            return;
        }
        if (isPostgres(dataSource)) {
            prepare(Map.of(name, new PooledSource(dataSource)));
        } else {
            stock.migrate(name, dataSource);
        }
    }

    private static boolean isPostgres(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection()) {
            return "PostgreSQL".equals(connection.getMetaData().getDatabaseProductName());
        } catch (SQLException unreachable) {
            return true; // the preparation waits for it, and says so
        }
    }

    private Optional<ConnectionSource> connections(String name, @Nullable BasicJdbcConfiguration beingMade) {
        if (beingMade != null && beingMade.getName().equals(name)) {
            return configured.connectionsOf(beingMade);
        }
        return beans.findBean(BasicJdbcConfiguration.class, Qualifiers.byName(name))
                .flatMap(configured::connectionsOf);
    }

    private void prepare(Map<String, ConnectionSource> sources) {
        seen.addAll(sources.keySet());
        List<Preparation> preparations = new ArrayList<>();
        try (Preparations together = new Preparations()) {
            sources.forEach((name, source) -> preparationOf.of(name, source).ifPresent(preparations::add));
            beans.findBean(ReadyDatabases.class).ifPresent(ready -> ready.provide(codeOf(preparations)));
            together.prepare(preparations, this::done);
        } catch (RuntimeException e) {
            throw failed(e);
        } finally {
            preparations.forEach(Preparation::close);
        }
    }

    private static Map<String, Fingerprint> codeOf(List<Preparation> preparations) {
        return preparations.stream().collect(Collectors.toMap(Preparation::datasource, Preparation::fingerprint));
    }

    private void done(PreparationReport report) {
        reports.put(report.datasource(), report);
        report.warnings().forEach(warning -> LOG.warn("{}: {}", report.datasource(), warning));
        LOG.info("{}: {}", report.datasource(), report.summary());
    }

    /** Whatever it was, expected or not: nothing may use a database that was not prepared to the end. */
    private RuntimeException failed(RuntimeException error) {
        RuntimeException remembered = error instanceof Problem problem ? new DatabaseNotReady(problem) : error;
        failure = remembered;
        return remembered;
    }

    private void throwFailure() {
        if (failure != null) {
            throw failure;
        }
    }
}
