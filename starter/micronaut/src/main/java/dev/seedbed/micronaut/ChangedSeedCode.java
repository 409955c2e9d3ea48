package dev.seedbed.micronaut;

import dev.seedbed.engine.jdbc.ConnectionSource;
import dev.seedbed.engine.prepare.PreparationReport;
import dev.seedbed.engine.seed.Ledger;
import dev.seedbed.engine.seed.SeedDefinition;
import dev.seedbed.micronaut.config.DatasourceSettings;
import dev.seedbed.micronaut.seed.BeanSeeds;
import io.micronaut.context.env.Environment;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Warns, in development, of seeds whose code is not the code that ran, and whose version is: they do not run again, and the
 * developer who changed one waits for its rows. Elsewhere it does nothing.
 */
final class ChangedSeedCode {

    private static final Logger LOG = LoggerFactory.getLogger("dev.seedbed");
    private static final String DEVELOPMENT = "dev";

    private final Environment environment;
    private final BeanSeeds seeds;
    private final ServiceDatabases databases;

    ChangedSeedCode(Environment environment, BeanSeeds seeds, ServiceDatabases databases) {
        this.environment = environment;
        this.seeds = seeds;
        this.databases = databases;
    }

    /** Looks at the database of each datasource that was prepared; the seeds have run. */
    void warn(List<PreparationReport> prepared) {
        for (PreparationReport report : prepared) {
            DatasourceSettings settings = new DatasourceSettings(environment, report.datasource());
            if (settings.serviceEnvironment().equals(DEVELOPMENT)) {
                List<SeedDefinition> own = seeds.of(report.datasource());
                if (!own.isEmpty() && settings.preparation().runsSeeds()) {
                    warn(report, own);
                }
            }
        }
    }

    private void warn(PreparationReport report, List<SeedDefinition> own) {
        Optional<ConnectionSource> source = databases.connections(report.datasource());
        if (source.isEmpty()) {
            return;
        }
        try (Connection connection = source.get().open()) {
            List<String> changed = new Ledger(report.schema()).changedSince(connection, own);
            if (!changed.isEmpty()) {
                LOG.warn(
                        "{}: the code of {} has changed since it ran, and its version has not, so it has not run again:"
                                + " raise its @Seed(version = …), write version = Seed.CODE, or run db seed {} --force",
                        report.datasource(),
                        String.join(", ", changed),
                        String.join(" ", changed));
            }
        } catch (SQLException e) {
            LOG.debug("{}: the code of its seeds was not compared with what ran", report.datasource(), e);
        }
    }
}
