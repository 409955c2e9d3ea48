package dev.seedbed.micronaut;

import dev.seedbed.engine.jdbc.ConnectionSource;
import dev.seedbed.engine.jdbc.JdbcUrl;
import dev.seedbed.engine.jdbc.PooledSource;
import dev.seedbed.engine.prepare.PendingSeeds;
import dev.seedbed.engine.prepare.PreparationReport;
import dev.seedbed.engine.prepare.PreparationSettings;
import dev.seedbed.micronaut.address.UrlConnections;
import dev.seedbed.micronaut.config.Switches;
import dev.seedbed.micronaut.config.UnreadProperties;
import dev.seedbed.micronaut.connect.ConfiguredDatasources;
import dev.seedbed.micronaut.flyway.DatasourceNames;
import dev.seedbed.micronaut.flyway.FlywaySettings;
import dev.seedbed.micronaut.server.PostgresSource;
import io.micronaut.context.BeanContext;
import io.micronaut.context.BeanProvider;
import io.micronaut.context.env.Environment;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;

/**
 * The service's databases for whoever asks by name, read from configuration and beans as the start reads them. Nothing is
 * done to a database by asking.
 */
@Singleton
public class ServiceDatabases {

    private final Environment environment;
    private final BeanContext beans;
    private final DatasourceNames names;
    private final ConfiguredDatasources configured;
    private final DatasourcePreparation preparations;
    private final SeedRuns runs;
    private final BeanProvider<CommandRun> command;

    ServiceDatabases(
            Environment environment,
            BeanContext beans,
            ConfiguredDatasources configured,
            DatasourcePreparation preparations,
            BeanProvider<CommandRun> command) {
        this.environment = environment;
        this.beans = beans;
        this.names = new DatasourceNames(beans);
        this.configured = configured;
        this.preparations = preparations;
        this.runs = new SeedRuns(beans);
        this.command = command;
    }

    /** Throws a problem if a property below {@code seedbed} is read by nothing, or is a switch that is neither on nor off. */
    public void checkConfiguration() {
        UnreadProperties.refuse(environment, names.all());
        Switches.check(environment);
    }

    /** Every datasource, whether there is anything to prepare in it or not. */
    public List<String> names() {
        Set<String> all = new TreeSet<>(names.all());
        all.addAll(configured.withoutDatasource(all).keySet());
        return List.copyOf(all);
    }

    /**
     * The database of a datasource; empty where the code brings nothing for it, or it is to be left alone.
     *
     * @param change what is to be another way than it is configured
     * @param progress is told what happens to the database
     */
    public Optional<ServiceDatabase> find(
            String datasource, UnaryOperator<PreparationSettings> change, Consumer<String> progress) {
        return connections(datasource).flatMap(way -> preparations.database(datasource, way, change, progress));
    }

    /** Where a datasource's migrations lie and how they are named, whether there are any or not. */
    public FlywaySettings migrations(String datasource) {
        return preparations.migrations(datasource);
    }

    /** Runs the seeds that are left of a database's preparation. */
    public PreparationReport seed(PendingSeeds seeds, ServiceDatabase database) {
        return runs.run(seeds, database.source().application());
    }

    /**
     * Connections to any database.
     *
     * @param name what gives the URL, for messages, which do not repeat it
     */
    public ConnectionSource at(String name, String url) {
        return watched(UrlConnections.of(name, url));
    }

    /** A server for scratch databases that comes with the application; it may be started by asking. */
    public Optional<ConnectionSource> scratchServer() {
        return ServiceLoader.load(PostgresSource.class, environment.getClassLoader())
                .findFirst()
                .flatMap(PostgresSource::scratchServer)
                .map(server -> watched(JdbcUrl.of(server.url(), server.username(), server.password())));
    }

    private ConnectionSource watched(ConnectionSource source) {
        return command.isPresent() ? command.get().watched(source) : source;
    }

    Optional<ConnectionSource> connections(String name) {
        return configured
                .connectionsOf(name, beans)
                .or(() -> names.find(name).filter(ServiceDatabases::isPostgres).map(PooledSource::new))
                .or(() -> Optional.ofNullable(
                        configured.withoutDatasource(names.all()).get(name)));
    }

    private static boolean isPostgres(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection()) {
            return "PostgreSQL".equals(connection.getMetaData().getDatabaseProductName());
        } catch (SQLException unreachable) {
            return true; // whoever uses it waits for it, and says so
        }
    }
}
