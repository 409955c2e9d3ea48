package dev.seedbed.micronaut.flyway;

import dev.seedbed.engine.prepare.Outcome;
import dev.seedbed.engine.prepare.PreparationReport;
import io.micronaut.context.BeanContext;
import io.micronaut.flyway.FlywayConfigurationProperties;
import io.micronaut.flyway.FlywayMigrator;
import io.micronaut.flyway.event.MigrationFinishedEvent;
import io.micronaut.inject.qualifiers.Qualifiers;
import jakarta.inject.Singleton;
import java.util.Set;
import javax.sql.DataSource;

/** What micronaut-flyway would have done, where it still has to be done: its event, and databases that are not ours. */
@Singleton
public class StockMigrations {

    private static final Set<Outcome> MIGRATED = Set.of(Outcome.INITIALISED, Outcome.MIGRATED, Outcome.ADOPTED);

    private final BeanContext beans;
    private final FlywaySettingsReader settings;

    StockMigrations(BeanContext beans, FlywaySettingsReader settings) {
        this.beans = beans;
        this.settings = settings;
    }

    /** Migrates a database that is not PostgreSQL, if {@code flyway.datasources} wants it. */
    public void migrate(String datasource, DataSource dataSource) {
        if (settings.isConfigured(datasource) && settings.settingsOf(datasource).enabled()) {
            beans.findBean(FlywayConfigurationProperties.class, Qualifiers.byName(datasource))
                    .ifPresent(properties -> beans.getBean(FlywayMigrator.class).run(properties, dataSource));
        }
    }

    /** Tells those who listen for it that migrations have run. */
    public void announce(PreparationReport report) {
        if (MIGRATED.contains(report.outcome())) {
            beans.findBean(FlywayConfigurationProperties.class, Qualifiers.byName(report.datasource()))
                    .ifPresent(properties -> beans.getEventPublisher(MigrationFinishedEvent.class)
                            .publishEvent(new MigrationFinishedEvent(properties)));
        }
    }
}
