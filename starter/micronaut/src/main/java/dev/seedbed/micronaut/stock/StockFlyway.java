package dev.seedbed.micronaut.stock;

import dev.seedbed.engine.prepare.Outcome;
import dev.seedbed.engine.prepare.PreparationReport;
import dev.seedbed.micronaut.flyway.BoundConfiguration;
import dev.seedbed.micronaut.flyway.MicronautFlyway;
import io.micronaut.context.BeanContext;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.context.event.BeanInitializedEventListener;
import io.micronaut.core.type.Argument;
import io.micronaut.flyway.FlywayConfigurationCustomizer;
import io.micronaut.flyway.FlywayConfigurationProperties;
import io.micronaut.flyway.FlywayMigrator;
import io.micronaut.flyway.event.MigrationFinishedEvent;
import io.micronaut.inject.BeanDefinition;
import io.micronaut.inject.qualifiers.Qualifiers;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Asks the beans of micronaut-flyway, and does what it would have done where that still has to be done. */
@Singleton
@Requires(classes = FlywayConfigurationProperties.class)
final class StockFlyway implements MicronautFlyway {

    private static final Set<Outcome> MIGRATED = Set.of(Outcome.INITIALISED, Outcome.MIGRATED, Outcome.ADOPTED);

    private final BeanContext beans;
    private final FlywayBeans added;

    StockFlyway(BeanContext beans, FlywayBeans added) {
        this.beans = beans;
        this.added = added;
    }

    @Override
    public BoundConfiguration bound(String datasource) {
        added.add(datasource);
        return StockConfiguration.of(beans.getBean(FlywayConfigurationProperties.class, Qualifiers.byName(datasource)));
    }

    @Override
    public Optional<Consumer<FluentConfiguration>> customizer(String datasource) {
        return beans.findBean(FlywayConfigurationCustomizer.class, Qualifiers.byName(datasource))
                .map(customizer -> customizer::customizeFluentConfiguration);
    }

    @Override
    public List<BeanDefinition<?>> mayChange(String datasource) {
        List<BeanDefinition<?>> found = new ArrayList<>(
                beans.getBeanDefinitions(FlywayConfigurationCustomizer.class, Qualifiers.byName(datasource)));
        addListeners(BeanCreatedEventListener.class, found);
        addListeners(BeanInitializedEventListener.class, found);
        return found;
    }

    /** Beans that see every {@link FlywayConfigurationProperties} that is made. */
    private <T> void addListeners(Class<T> type, List<BeanDefinition<?>> found) {
        for (BeanDefinition<T> listener : beans.getBeanDefinitions(type)) {
            if (listener.getBeanType() != SilentAlternativeRunner.class && hears(listener.getTypeArguments(type))) {
                found.add(listener);
            }
        }
    }

    private static boolean hears(List<Argument<?>> heard) {
        for (Argument<?> bean : heard) {
            if (bean.getType() == FlywayConfigurationProperties.class) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void migrate(String datasource, DataSource dataSource) {
        beans.findBean(FlywayConfigurationProperties.class, Qualifiers.byName(datasource))
                .ifPresent(properties -> beans.getBean(FlywayMigrator.class).run(properties, dataSource));
    }

    @Override
    public void announce(PreparationReport report) {
        if (MIGRATED.contains(report.outcome())) {
            beans.findBean(FlywayConfigurationProperties.class, Qualifiers.byName(report.datasource()))
                    .ifPresent(properties -> beans.getEventPublisher(MigrationFinishedEvent.class)
                            .publishEvent(new MigrationFinishedEvent(properties)));
        }
    }
}
