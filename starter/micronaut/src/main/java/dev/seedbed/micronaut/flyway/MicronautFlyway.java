package dev.seedbed.micronaut.flyway;

import dev.seedbed.engine.prepare.PreparationReport;
import io.micronaut.inject.BeanDefinition;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** What micronaut-flyway has to say, in services that have it. */
public interface MicronautFlyway {

    /** A datasource's configuration as its beans hold it, which the service's listeners may have changed. */
    BoundConfiguration bound(String datasource);

    /** The bean that has the last word on a datasource's configuration. */
    Optional<Consumer<FluentConfiguration>> customizer(String datasource);

    /** Beans of its kinds that may change what Flyway does for a datasource; makes none of them. */
    List<BeanDefinition<?>> mayChange(String datasource);

    /** Migrates a database that is not ours to prepare. */
    void migrate(String datasource, DataSource dataSource);

    /** Tells those who listen for its event that migrations have run. */
    void announce(PreparationReport report);
}
