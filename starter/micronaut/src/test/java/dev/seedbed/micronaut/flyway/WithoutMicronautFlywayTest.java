package dev.seedbed.micronaut.flyway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.micronaut.OwnJvm;
import dev.seedbed.micronaut.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** micronaut-flyway is there for those who have it: without it Flyway's settings and beans count all the same. */
@Execution(ExecutionMode.CONCURRENT)
class WithoutMicronautFlywayTest {

    private static final Pattern MICRONAUT_FLYWAY = Pattern.compile("/micronaut-flyway[^/]*\\.jar$");

    private final TestDatabase database = TestDatabase.create();
    private final Map<String, Object> configuration = new HashMap<>(database.asDatasource("default"));

    @Test
    void settingsAndBeansOfFlywaysCount() throws Exception {
        configuration.put("flyway.datasources.default.locations", "classpath:start/migration");
        configuration.put("flyway.datasources.default.table", "versions");
        configuration.put("java-migration-checksum", 1);
        configuration.put("own-callback", true);

        run();

        assertThat(database.texts("select version from versions where version is not null order by installed_rank"))
                .containsExactly("1", "2", "3");
    }

    @Test
    void anotherDatabaseIsMigratedWhereItsMigrationsAreConfigured(@TempDir Path directory) throws Exception {
        String other = "jdbc:h2:file:" + directory.resolve("other");
        configuration.put("datasources.other.url", other);
        configuration.put("datasources.other.driver-class-name", "org.h2.Driver");
        configuration.put("datasources.left.url", other + "-left");
        configuration.put("datasources.left.driver-class-name", "org.h2.Driver");
        configuration.put("flyway.datasources.other.locations", "classpath:shop/migration");

        run();

        assertThat(tables(other)).contains("PLAN", "COUNTRY", "flyway_schema_history");
        assertThat(tables(other + "-left")).isEmpty();
    }

    @Test
    void anotherDatabaseIsCleanedOnlyWhereTheServiceWantsThat(@TempDir Path directory) throws Exception {
        String other = "jdbc:h2:file:" + directory.resolve("other");
        configuration.put("datasources.other.url", other);
        configuration.put("datasources.other.driver-class-name", "org.h2.Driver");
        configuration.put("flyway.datasources.other.locations", "classpath:shop/migration");
        configuration.put("flyway.datasources.other.properties.flyway.clean-disabled", "false");
        run();
        try (Connection connection = DriverManager.getConnection(other, "sa", "")) {
            connection.createStatement().execute("create table kept (id int)");
        }

        run();
        assertThat(tables(other)).contains("KEPT", "PLAN");

        configuration.put("flyway.datasources.other.clean-schema", "true");
        run();
        assertThat(tables(other)).contains("PLAN").doesNotContain("KEPT");
    }

    private static List<String> tables(String url) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(url, "sa", "");
                ResultSet found = connection.getMetaData().getTables(null, "PUBLIC", null, null)) {
            while (found.next()) {
                tables.add(found.getString("TABLE_NAME"));
            }
        }
        return tables;
    }

    private void run() throws Exception {
        new OwnJvm(ConnectsAtStart.class).without(MICRONAUT_FLYWAY).run(configuration);
    }
}
