package dev.seedbed.micronaut.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seedbed.engine.prepare.Outcome;
import dev.seedbed.engine.prepare.PreparationReport;
import dev.seedbed.micronaut.ServicePreparation;
import dev.seedbed.micronaut.TestDatabase;
import io.micronaut.context.ApplicationContext;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Migrations and callbacks that are beans, and migrations that another user runs. */
class OwnMigrationsTest {

    private final TestDatabase database = TestDatabase.create();
    private final Map<String, Object> configuration = new HashMap<>(database.asDatasource("default"));

    OwnMigrationsTest() {
        configuration.put("flyway.datasources.default.locations", "classpath:start/migration");
    }

    @Test
    void aJavaMigrationThatIsABeanRunsOnceAndIsNoticedWhenItIsAdded() throws Exception {
        assertThat(start().outcome()).isEqualTo(Outcome.INITIALISED);
        assertThat(start().steps()).hasSize(1);

        configuration.put("java-migration-checksum", 7);

        assertThat(start().outcome()).isEqualTo(Outcome.MIGRATED);
        assertThat(start().steps()).hasSize(1);
        assertThat(query("select string_agg(code, ',' order by code) from plan"))
                .isEqualTo("free,premium,team");
        assertThat(query("select type || ' ' || checksum from flyway_schema_history where version = '3'"))
                .isEqualTo("JDBC 7");
    }

    @Test
    void aJavaMigrationThatHasChangedIsNoticed() {
        configuration.put("java-migration-checksum", 7);
        start();

        configuration.put("java-migration-checksum", 8);

        assertThatThrownBy(this::start)
                .hasStackTraceContaining(
                        "V3__premium_plan was changed after it was applied: checksum 7 in the history, 8 in the code");
    }

    @Test
    void aCallbackThatIsABeanRunsOnEveryStart() throws Exception {
        configuration.put("own-callback", true);

        start();
        assertThat(start().outcome()).isEqualTo(Outcome.AT_HEAD);

        assertThat(query("select count(*) from calls")).isEqualTo("2");
    }

    @Test
    void anotherUserMigratesAndTheApplicationsOwnTakesTheFastPath() throws Exception {
        String role = "app_" + query("select current_database()");
        query("create role " + role + " login password 'app'; select 1");
        configuration.put("datasources.default.username", role);
        configuration.put("flyway.datasources.default.url", database.url());
        configuration.put("flyway.datasources.default.user", "postgres");

        assertThat(start().outcome()).isEqualTo(Outcome.INITIALISED);
        assertThat(start().steps()).hasSize(1);

        assertThat(query("select tableowner from pg_tables where tablename = 'plan'"))
                .isEqualTo("postgres");
    }

    @Test
    void afterAnUnforeseenFailureNothingGetsTheDatasourceEither() {
        configuration.put("broken-customizer", true);
        try (ApplicationContext context =
                ApplicationContext.builder(configuration).build()) {
            assertThatThrownBy(context::start).hasStackTraceContaining("the customizer is broken");

            assertThatThrownBy(() -> context.getBean(DataSource.class))
                    .hasStackTraceContaining("the customizer is broken");
        }
    }

    private PreparationReport start() {
        try (ApplicationContext context = ApplicationContext.run(configuration)) {
            return context.getBean(ServicePreparation.class).reports().get(0);
        }
    }

    private String query(String sql) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            boolean rows = statement.execute(sql);
            while (!rows) {
                rows = statement.getMoreResults();
            }
            try (ResultSet result = statement.getResultSet()) {
                result.next();
                return result.getString(1);
            }
        }
    }
}
