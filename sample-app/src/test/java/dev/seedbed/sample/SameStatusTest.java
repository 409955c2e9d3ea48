package dev.seedbed.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.cli.command.CommandTree;
import dev.seedbed.cli.command.Session;
import dev.seedbed.cli.context.ServiceContext;
import dev.seedbed.cli.output.Console;
import dev.seedbed.cli.output.Screen;
import io.micronaut.context.ApplicationContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.client.HttpClient;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.serde.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The endpoint of a service that runs and {@code db status --json} say the same of the same database. */
class SameStatusTest {

    /** The endpoint gives the same answer for a second. */
    private static final long KEPT_MS = 1_100;

    @Test
    void endpointAndCommandGiveTheSameRecord() throws Exception {
        try (ApplicationContext owner = ApplicationContext.run("test");
                FreshDatabase database = FreshDatabase.on(owner);
                EmbeddedServer server = start(database);
                HttpClient client = HttpClient.create(server.getURL())) {
            assertThat(database.rows("account")).isEqualTo(500);
            assertSame(database, client, "READY", "AT_HEAD");

            command(database, "rollback");
            assertSame(database, client, "BEHIND", "BEHIND");

            command(database, "set-environment", "qa");
            assertSame(database, client, "BEHIND", "BEHIND");

            database.run("update flyway_schema_history set checksum = 1 where version = '2'");
            assertSame(database, client, "FAILED", "DIVERGED");

            database.run("drop table flyway_schema_history");
            assertSame(database, client, "FAILED", "UNMANAGED");

            database.run("drop schema public cascade; create schema public");
            assertSame(database, client, "BEHIND", "EMPTY");
        }
    }

    private static void assertSame(FreshDatabase database, HttpClient client, String status, String state)
            throws IOException, InterruptedException {
        Thread.sleep(KEPT_MS);
        Map<String, Object> endpoint = read(client.toBlocking().retrieve("/seedbed"));
        Map<String, Object> command = read(command(database, "status", "--json"));
        assertThat(endpoint).containsEntry("status", status).containsEntry("application", "sample");
        assertThat(only(endpoint)).containsEntry("state", state);

        // each says when it looked
        assertThat(endpoint.remove("inspectedOn")).isNotNull();
        assertThat(command.remove("inspectedOn")).isNotNull();
        // the command has started no service
        assertThat(only(endpoint).put("startup", null)).isNotNull();
        // only the command makes the checks, which ask more than a service is to be asked every second
        assertThat(only(command).remove("checks")).isNotNull();

        assertThat(command).isEqualTo(endpoint);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> only(Map<String, Object> status) {
        List<Map<String, Object>> datasources =
                (List<Map<String, Object>>) Objects.requireNonNull(status.get("datasources"));
        assertThat(datasources).hasSize(1);
        return datasources.get(0);
    }

    private static Map<String, Object> read(String json) throws IOException {
        return new HashMap<>(ObjectMapper.getDefault().readValue(json, Argument.mapOf(String.class, Object.class)));
    }

    private static EmbeddedServer start(FreshDatabase database) {
        Map<String, Object> properties = new HashMap<>(database.properties());
        properties.put("micronaut.server.port", -1);
        properties.put("endpoints.seedbed.sensitive", false);
        return ApplicationContext.builder(properties)
                .deduceEnvironment(false)
                .environments("dev")
                .run(EmbeddedServer.class);
    }

    private static String command(FreshDatabase database, String... command) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        Screen output = Screen.plain(new PrintStream(said, true, StandardCharsets.UTF_8));
        Screen errors = Screen.plain(new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
        ServiceContext service = new ServiceContext(
                builder -> builder.deduceEnvironment(false).environments("dev").properties(database.properties()));
        CommandTree.run(new Session(service, new Console(output, errors)), command);
        return said.toString(StandardCharsets.UTF_8);
    }
}
