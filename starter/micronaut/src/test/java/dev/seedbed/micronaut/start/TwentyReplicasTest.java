package dev.seedbed.micronaut.start;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.engine.prepare.Outcome;
import dev.seedbed.engine.prepare.PreparationReport;
import dev.seedbed.micronaut.ServicePreparation;
import dev.seedbed.micronaut.TestDatabase;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Twenty replicas of a service that start at once on an empty database. */
class TwentyReplicasTest {

    private static final int REPLICAS = 20;
    private static final int MIGRATIONS = 100;

    @TempDir
    Path migrations;

    @Test
    void eachMigrationRunsOnceAndEveryReplicaStarts() throws Exception {
        TestDatabase database = TestDatabase.create();
        Map<String, Object> configuration = new HashMap<>(database.asDatasource("default"));
        configuration.put("datasources.default.maximum-pool-size", "1");
        configuration.put("flyway.datasources.default.locations", "filesystem:" + migrations);
        writeMigrations();

        List<PreparationReport> reports = startAll(configuration);

        assertThat(reports)
                .extracting(PreparationReport::outcome)
                .filteredOn(Outcome.INITIALISED::equals)
                .hasSize(1);
        assertThat(reports).extracting(PreparationReport::version).containsOnly(String.valueOf(MIGRATIONS));
        assertThat(count(database, "flyway_schema_history where success")).isEqualTo(MIGRATIONS);
        assertThat(count(database, "runs")).isEqualTo(MIGRATIONS);
    }

    private static List<PreparationReport> startAll(Map<String, Object> configuration) throws Exception {
        ExecutorService replicas = Executors.newFixedThreadPool(REPLICAS);
        try {
            List<Future<PreparationReport>> starts = new ArrayList<>();
            for (int i = 0; i < REPLICAS; i++) {
                starts.add(replicas.submit(() -> start(configuration)));
            }
            List<PreparationReport> reports = new ArrayList<>();
            for (Future<PreparationReport> start : starts) {
                reports.add(start.get());
            }
            return reports;
        } finally {
            replicas.shutdownNow();
        }
    }

    private static PreparationReport start(Map<String, Object> configuration) {
        try (ApplicationContext context = ApplicationContext.run(configuration)) {
            return context.getBean(ServicePreparation.class).reports().get(0);
        }
    }

    private void writeMigrations() throws IOException {
        Files.writeString(
                migrations.resolve("V1__runs.sql"), "create table runs (version int); insert into runs values (1);");
        for (int version = 2; version <= MIGRATIONS; version++) {
            Files.writeString(
                    migrations.resolve("V" + version + "__step.sql"), "insert into runs values (" + version + ");");
        }
    }

    private static int count(TestDatabase database, String from) throws Exception {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from " + from)) {
            row.next();
            return row.getInt(1);
        }
    }
}
