package dev.seedbed.micronaut.status;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.micronaut.TestDatabase;
import io.micronaut.json.tree.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The endpoint of a running service. */
class StatusEndpointTest {

    private final TestDatabase database = TestDatabase.create();
    private final Map<String, Object> configuration = StatusService.configuration(database);

    @Test
    void anotherServicesChangeShowsAtTheNextLook() throws Exception {
        try (StatusService service = StatusService.start(configuration)) {
            assertThat(service.json("/seedbed").get("status").getStringValue()).isEqualTo("READY");

            execute("delete from flyway_schema_history");
            execute("insert into flyway_schema_history values"
                    + " (1, '0', 'before', 'BASELINE', 'before', null, 'me', now(), 0, true)");
            Thread.sleep(1_100);

            JsonNode datasource = service.datasource();
            assertThat(service.json("/seedbed").get("status").getStringValue()).isEqualTo("BEHIND");
            assertThat(datasource.get("state").getStringValue()).isEqualTo("BEHIND");
            assertThat(datasource.get("current").getStringValue()).isEqualTo("0");
            assertThat(datasource.get("head").getStringValue()).isEqualTo("1");
            assertThat(texts(datasource.get("pending"))).containsExactly("1");
            assertThat(states(datasource.get("migrations"))).containsExactly("BASELINE", "PENDING");
        }
    }

    @Test
    void changesOfTheEnvironmentAreShown() throws Exception {
        try (StatusService service = StatusService.start(configuration)) {
            assertThat(service.datasource().get("environmentChanges").isArray()).isTrue();
            execute("create table seedbed_environment_history (changed_on timestamptz, changed_by text, os_user text,"
                    + " from_environment text, to_environment text)");
            execute("insert into seedbed_environment_history values ('2026-11-20 17:40:12.5Z', 'release', 'ann', 'qa',"
                    + " 'prod'), ('2026-03-02 09:15Z', 'postgres', null, null, 'qa')");
            Thread.sleep(1_100);

            assertThat(JsonText.of(service.datasource().get("environmentChanges")))
                    .isEqualToIgnoringWhitespace(
                            """
                            [{"on": "2026-03-02T09:15:00Z", "by": "postgres", "osUser": null, "from": null, "to": "qa"},
                             {"on": "2026-11-20T17:40:12.500Z", "by": "release", "osUser": "ann", "from": "qa",
                              "to": "prod"}]
                            """);
        }
    }

    @Test
    void aServerThatDoesNotCountRowsIsNotSaidToHaveCountedNone() throws Exception {
        withSeeds();
        execute("do $$ begin execute format('alter database %I set track_counts = off', current_database()); end $$");
        try (StatusService service = StatusService.start(configuration, "dev")) {
            JsonNode seeds = service.datasource().get("seeds");

            assertThat(texts(seeds, "name")).containsExactly("demo", "item", "load-test");
            assertThat(seeds.get(0).get("state").getStringValue()).isEqualTo("APPLIED");
            assertThat(seeds.get(0).get("inserted").isNull()).isTrue();
            assertThat(seeds.get(0).get("unchanged").isNull()).isTrue();
            assertThat(seeds.get(1).get("inserted").getIntValue())
                    .as("rows of a file are counted by Seedbed")
                    .isEqualTo(2);
            assertThat(seeds.get(2).get("inserted").getIntValue())
                    .as("one that has not run has changed nothing")
                    .isZero();
        }
    }

    @Test
    void anEditedMigrationIsNamedWithBothChecksums() throws Exception {
        try (StatusService service = StatusService.start(configuration)) {
            execute("update flyway_schema_history set checksum = 7");

            JsonNode datasource = service.datasource();

            assertThat(datasource.get("status").getStringValue()).isEqualTo("FAILED");
            assertThat(datasource.get("state").getStringValue()).isEqualTo("DIVERGED");
            assertThat(datasource.get("problem").get("happened").getStringValue())
                    .contains("diverged");
            JsonNode migration = datasource.get("migrations").get(0);
            assertThat(migration.get("state").getStringValue()).isEqualTo("EDITED");
            assertThat(migration.get("checksum").getIntValue()).isEqualTo(7);
            assertThat(migration.get("codeChecksum").isNumber()).isTrue();
            assertThat(migration.get("reason").getStringValue()).contains("was changed after it was applied");
        }
    }

    @Test
    void seedsOfADatabaseThatNobodyHasStampedAreRefused() throws Exception {
        StatusService.start(configuration).close();
        withSeeds();
        execute("update seedbed_state set stamp = null");
        try (StatusService service = StatusService.start(configuration, "dev")) {
            JsonNode datasource = service.datasource();

            assertThat(states(datasource.get("seeds")))
                    .containsExactlyInAnyOrder("APPLIED", "REFUSED", "OTHER_ENVIRONMENT");
            assertThat(datasource.get("stamp").isNull()).isTrue();
            assertThat(texts(datasource.get("warnings")).toString()).contains("are refused: demo");
            assertThat(datasource.get("status").getStringValue()).isEqualTo("READY");
        }
    }

    @Test
    void aDatabaseThatCannotBeReachedIsAnAnswerToo() throws Exception {
        try (StatusService service = StatusService.start(configuration)) {
            execute("drop table flyway_schema_history, item");
            execute("drop table seedbed_state, seedbed_seed_history");
            assertThat(service.datasource().get("state").getStringValue()).isEqualTo("EMPTY");
            Thread.sleep(1_100);

            database.rename();

            JsonNode datasource = service.datasource();

            assertThat(datasource.get("status").getStringValue()).isEqualTo("FAILED");
            assertThat(datasource.get("state").isNull()).isTrue();
            assertThat(datasource.get("problem").get("happened").getStringValue())
                    .contains("does not exist");
            assertThat(datasource.get("startup").get("outcome").getStringValue())
                    .isEqualTo("INITIALISED");
        }
    }

    @Test
    void everyDatasourceHasItsOwnAddress() throws Exception {
        configuration.putAll(TestDatabase.create().asDatasource("reporting"));
        try (StatusService service = StatusService.start(configuration)) {
            assertThat(texts(service.json("/seedbed").get("datasources"), "name"))
                    .containsExactly("default", "reporting");
            assertThat(texts(service.json("/seedbed/reporting").get("datasources"), "name"))
                    .containsExactly("reporting");
            assertThat(service.get("/seedbed/nowhere", "*/*").statusCode()).isEqualTo(404);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/seedbed", "/seedbed/default"})
    void aBrowserGetsThePage(String path) throws Exception {
        try (StatusService service = StatusService.start(configuration)) {
            HttpResponse<String> page =
                    service.get(path, "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8");
            HttpResponse<String> json = service.get(path, "*/*");

            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).isEqualTo(StatusPage.get().html());
            assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html;charset=utf-8");
            StatusPage.get().headers().forEach((name, value) -> assertThat(
                            page.headers().allValues(name))
                    .containsExactly(value));
            assertThat(json.headers().firstValue("Content-Type")).hasValue("application/json");
            assertThat(json.headers().firstValue("Cache-Control")).hasValue("no-store");
            assertThat(json.headers().firstValue("Vary")).hasValue("Accept");
        }
    }

    @Test
    void markupInADescriptionStaysText() throws Exception {
        try (StatusService service = StatusService.start(configuration)) {
            execute("insert into flyway_schema_history values"
                    + " (2, '2', '<script>alert(\"1\")</script>', 'SQL', 'V2__x.sql', 1, 'me', now(), 0, true)");

            JsonNode datasource = service.datasource();

            assertThat(datasource.get("state").getStringValue()).isEqualTo("AHEAD");
            assertThat(texts(datasource.get("migrations"), "description")).contains("<script>alert(\"1\")</script>");
        }
    }

    @Test
    void aThousandMigrationsAreReadOnce(@TempDir Path directory) throws Exception {
        for (int version = 1; version <= 1_000; version++) {
            Files.writeString(directory.resolve("V" + version + "__step.sql"), "select " + version + ";");
        }
        configuration.put("flyway.datasources.default.locations", "filesystem:" + directory);
        try (StatusService service = StatusService.start(configuration)) {
            assertThat(service.datasource().get("migrations").size()).isEqualTo(1_000);
            try (var files = Files.newDirectoryStream(directory)) {
                for (Path file : files) {
                    Files.delete(file);
                }
            }
            Thread.sleep(1_100);

            assertThat(service.datasource().get("state").getStringValue()).isEqualTo("AT_HEAD");
        }
    }

    @Test
    @ExtendWith(InChromium.class)
    void thePageShowsWhatTheEndpointSays(Tab tab) throws Exception {
        withSeeds();
        try (StatusService service = StatusService.start(configuration, "dev")) {
            tab.open(service.address());

            assertThat(tab.text("#status")).isEqualTo("Ready");
            assertThat(tab.texts(".datasource[data-name='default'] summary .facts > span"))
                    .startsWith("at 1")
                    .endsWith("dev");
            assertThat(tab.complaints()).isEmpty();
        }
    }

    private void withSeeds() {
        configuration.put("seedbed.datasources.default.environment", "dev");
        configuration.put("status-seeds", "true");
        configuration.put("seedbed.datasources.default.seed-locations", "classpath:endpoint/seed");
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> states(JsonNode items) {
        return texts(items, "state");
    }

    private static List<String> texts(JsonNode items, String field) {
        List<String> texts = new ArrayList<>();
        items.values().forEach(item -> texts.add(item.get(field).getStringValue()));
        return texts;
    }

    private static List<String> texts(JsonNode items) {
        List<String> texts = new ArrayList<>();
        items.values().forEach(item -> texts.add(item.getStringValue()));
        return texts;
    }
}
