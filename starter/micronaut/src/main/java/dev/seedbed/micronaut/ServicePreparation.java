package dev.seedbed.micronaut;

import dev.seedbed.engine.jdbc.ConnectionSource;
import dev.seedbed.engine.jdbc.PooledSource;
import dev.seedbed.engine.migrate.fingerprint.Fingerprint;
import dev.seedbed.engine.prepare.PendingSeeds;
import dev.seedbed.engine.prepare.Preparation;
import dev.seedbed.engine.prepare.PreparationProgress;
import dev.seedbed.engine.prepare.PreparationReport;
import dev.seedbed.engine.prepare.Preparations;
import dev.seedbed.engine.prepare.RunningPreparation;
import dev.seedbed.engine.prepare.StatusLook;
import dev.seedbed.engine.problem.Problem;
import dev.seedbed.micronaut.connect.ConfiguredDatasources;
import dev.seedbed.micronaut.flyway.DatasourceNames;
import dev.seedbed.micronaut.flyway.MicronautFlyway;
import dev.seedbed.micronaut.flyway.OtherDatabases;
import dev.seedbed.micronaut.seed.SeededAtFirstUse;
import dev.seedbed.micronaut.server.ReadyDatabases;
import io.micronaut.context.BeanContext;
import io.micronaut.context.env.Environment;
import io.micronaut.jdbc.BasicJdbcConfiguration;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
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
    private final OtherDatabases others;
    private final WaitingSeeds seeds;
    private final SeedRuns runs;
    private final Map<String, PreparationReport> reports = new ConcurrentSkipListMap<>();
    private final Map<String, StatusLook> looks = new ConcurrentSkipListMap<>();
    private final Map<String, RunningPreparation> underWay = new ConcurrentHashMap<>();
    private final Set<String> seen = new HashSet<>();
    private boolean begun;
    private volatile boolean started;
    private @Nullable RuntimeException failure;

    ServicePreparation(
            BeanContext beans,
            Environment environment,
            ConfiguredDatasources configured,
            DatasourcePreparation preparationOf,
            @Nullable MicronautFlyway micronautFlyway) {
        this.beans = beans;
        this.names = new DatasourceNames(beans);
        this.configured = configured;
        this.preparationOf = preparationOf;
        this.others = new OtherDatabases(beans, environment, micronautFlyway);
        this.runs = new SeedRuns(beans);
        this.seeds = new WaitingSeeds(runs);
    }

    /** What was found and done, in the order of the datasources' names. */
    public List<PreparationReport> reports() {
        return List.copyOf(reports.values());
    }

    /** What was found and done with one datasource; empty as long as it is not done. */
    public Optional<PreparationReport> report(String datasource) {
        return Optional.ofNullable(reports.get(datasource));
    }

    /** How far the preparation of a datasource has come, or had when it broke; empty when it is done, or has not begun. */
    public Optional<PreparationProgress> progress(String datasource) {
        return Optional.ofNullable(underWay.get(datasource)).map(RunningPreparation::soFar);
    }

    /** The names of the service's datasources. */
    public Set<String> datasources() {
        return names.all();
    }

    /** Ways to find out how each prepared database stands now, in the order of their datasources' names. */
    public List<StatusLook> looks() {
        return List.copyOf(looks.values());
    }

    /** Whether a database of that name was looked at, or a datasource made. */
    synchronized boolean hasSeen(String name) {
        return seen.contains(name);
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
                Optional<ConnectionSource> source = connections(name, beingMade);
                if (source.isPresent()) {
                    sources.put(name, source.get());
                }
            }
            sources.putAll(configured.withoutDatasource(names.all()));
            prepare(sources);
        } catch (RuntimeException e) {
            throw failed(e);
        } finally {
            configured.closeUnused();
        }
    }

    /**
     * Prepares a datasource that is just being made, unless its configuration was enough to do so before.
     *
     * @param type what the service has to get
     * @return what the service shall have of it
     */
    synchronized DataSource prepareGiven(String name, DataSource dataSource, Class<?> type) {
        throwFailure();
        if (!seen.add(name)) {
            return dataSource;
        }
        if (!isPostgres(dataSource)) {
            others.migrate(name, dataSource);
            return dataSource;
        }
        ConnectionSource source = new PooledSource(dataSource);
        if (started) {
            return prepareLate(name, source, dataSource, type);
        }
        prepare(Map.of(name, source));
        return dataSource;
    }

    /**
     * The start is over, and no lock can be kept until seeds run. They wait for the first use, because repositories cannot
     * use a datasource that is being made; where it has to be of a type that cannot wait, they have to do without.
     */
    private DataSource prepareLate(String name, ConnectionSource source, DataSource dataSource, Class<?> type) {
        try (Preparations together = new Preparations()) {
            Map<PendingSeeds, ConnectionSource> left = schemas(together, Map.of(name, source));
            if (left.isEmpty()) {
                return dataSource;
            }
            if (type.isAssignableFrom(SeededAtFirstUse.class)) {
                return new SeededAtFirstUse(dataSource, () -> seedLate(name, source));
            }
            left.forEach((pending, own) -> done(runs.runApart(pending, own)));
            return dataSource;
        } catch (RuntimeException e) {
            throw failed(e);
        }
    }

    private void seedLate(String name, ConnectionSource source) {
        try (Preparations together = new Preparations()) {
            for (PendingSeeds pending : schemas(together, Map.of(name, source)).keySet()) {
                done(runs.run(pending, source));
            }
        } catch (RuntimeException e) {
            throw failed(e);
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
        return configured.connectionsOf(name, beans);
    }

    private void prepare(Map<String, ConnectionSource> sources) {
        Preparations together = new Preparations();
        try {
            seeds.keep(together, schemas(together, sources));
        } catch (RuntimeException e) {
            together.close();
            seeds.close();
            throw e;
        }
    }

    /** Brings the schemas to head; what is returned is what is left to seed, and how to get there. */
    private synchronized Map<PendingSeeds, ConnectionSource> schemas(
            Preparations together, Map<String, ConnectionSource> sources) {
        throwFailure();
        seen.addAll(sources.keySet());
        List<Preparation> preparations = new ArrayList<>();
        Map<PendingSeeds, ConnectionSource> left = new LinkedHashMap<>();
        preparationOf.begin();
        try {
            for (Map.Entry<String, ConnectionSource> source : sources.entrySet()) {
                Optional<Preparation> preparation = preparationOf.of(source.getKey(), source.getValue());
                if (preparation.isPresent()) {
                    preparations.add(preparation.get());
                }
            }
            Optional<ReadyDatabases> ready = beans.findBean(ReadyDatabases.class);
            if (ready.isPresent()) {
                ready.get().provide(codeOf(preparations));
            }
            for (Preparation preparation : preparations) {
                looks.put(preparation.datasource(), preparation.statusLook());
                underWay.put(preparation.datasource(), preparation);
            }
            for (PendingSeeds pending : together.prepare(preparations, this::done)) {
                underWay.put(pending.datasource(), pending);
                left.put(pending, Objects.requireNonNull(sources.get(pending.datasource())));
            }
            return left;
        } catch (RuntimeException e) {
            throw failed(e);
        } finally {
            for (Preparation preparation : preparations) {
                preparation.close();
            }
            preparationOf.end();
        }
    }

    private static Map<String, Fingerprint> codeOf(List<Preparation> preparations) {
        return preparations.stream().collect(Collectors.toMap(Preparation::datasource, Preparation::fingerprint));
    }

    /** Runs the seeds, which may use every bean; not under this object's monitor, because they may make datasources. */
    void seed() {
        started = true;
        preparationOf.begin();
        try {
            seeds.run(this::done);
        } catch (RuntimeException e) {
            throw failed(e);
        } finally {
            preparationOf.end();
        }
    }

    private synchronized void done(PreparationReport report) {
        reports.put(report.datasource(), report);
        underWay.remove(report.datasource());
        for (String warning : report.warnings()) {
            LOG.warn("{}: {}", report.datasource(), warning);
        }
        LOG.info("{}: {}", report.datasource(), report.summary());
    }

    /** Lets the locks go where the start was stopped before the seeds had run. */
    @PreDestroy
    void stop() {
        seeds.close();
    }

    /** Whatever it was, expected or not: nothing may use a database that was not prepared to the end. */
    private synchronized RuntimeException failed(RuntimeException error) {
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
