package dev.seedbed.test;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.postgres.ServerAccess;
import dev.seedbed.test.database.ServerView;
import dev.seedbed.test.database.TestDatabase;
import dev.seedbed.test.database.TestDatabases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Processes of their own, with variables and files as a developer's machine has them. */
class RealEnvironmentTest {

    private final CountedDoor real;
    private final Path temporary;

    RealEnvironmentTest(@TempDir Path temporary) throws IOException {
        this.temporary = temporary;
        this.real = new CountedDoor();
    }

    @AfterEach
    void close() throws IOException {
        real.close();
    }

    @Test
    void urlInAnEnvironmentVariableIsNeverTouched() throws Exception {
        run(Map.of("DATASOURCES_DEFAULT_URL", url(), "DATASOURCES_DEFAULT_PASSWORD", "secret"), List.of());

        assertThat(log())
                .contains("all ran", "not used: datasources.default.url")
                .doesNotContain("secret");
        assertThat(real.visitors()).hasValue(0);
    }

    @Test
    void urlOfTheMigrationsInAnEnvironmentVariableIsNeverTouched() throws Exception {
        run(Map.of("FLYWAY_DATASOURCES_DEFAULT_URL", url(), "FLYWAY_DATASOURCES_DEFAULT_USER", "owner"), List.of());

        assertThat(log()).contains("all ran", "flyway.datasources.default.url");
        assertThat(real.visitors()).hasValue(0);
    }

    /** The service's own files need not speak of the datasource at all. */
    @Test
    void addressInDatabaseUrlIsNeverTouched() throws Exception {
        Path resources = Files.createDirectory(temporary.resolve("resources"));
        Files.writeString(resources.resolve("application.yml"), "datasources: {audit: {db-type: postgres}}\n");

        run(Map.of("DATABASE_URL", "postgresql://shop:secret@127.0.0.1:" + real.port() + "/shop"), List.of(resources));

        assertThat(log()).contains("all ran").doesNotContain("secret");
        assertThat(real.visitors()).hasValue(0);
    }

    @Test
    void urlsInApplicationYmlAreNeverTouched() throws Exception {
        Path resources = Files.createDirectory(temporary.resolve("resources"));
        Files.writeString(
                resources.resolve("application.yml"),
                """
                datasources:
                  default: {url: "%1$s", username: shop, password: secret}
                  audit: {url: "%1$s"}
                flyway:
                  datasources:
                    default: {url: "%1$s", user: owner, password: secret}
                """
                        .formatted(url()));
        run(Map.of(), List.of(resources));

        assertThat(log()).contains("all ran", "(application.yml)").doesNotContain("secret");
        assertThat(real.visitors()).hasValue(0);
    }

    @Test
    void databaseOfTheTestServersUrlIsNeitherChangedNorClonedNorDropped() throws Exception {
        TestDatabase withData = TestDatabases.on(ServerView.server(), 8).reserve();
        withData.create();
        execute(withData, "CREATE TABLE customer AS SELECT 'Ada' AS name");
        String before = content(withData);
        ServerAccess server = withData.server();

        run(
                Map.of(
                        "SEEDBED_TEST_URL", withData.url(),
                        "SEEDBED_TEST_USERNAME", server.user(),
                        "SEEDBED_TEST_PASSWORD", server.password()),
                List.of());

        assertThat(log()).contains("all ran");
        assertThat(content(withData)).isEqualTo(before);
        withData.close();
    }

    @Test
    void urlInASystemPropertyIsTheTestsOwn() throws Exception {
        TestDatabase own = TestDatabases.on(ServerView.server(), 8).reserve();
        own.create();
        ServerAccess server = own.server();

        run(
                Map.of(
                        "JAVA_TOOL_OPTIONS",
                        "-Ddatasources.default.url=" + own.url() + " -Ddatasources.default.username=" + server.user()
                                + " -Ddatasources.default.password=" + server.password()),
                List.of());

        assertThat(log()).contains("all ran");
        execute(own, "ALTER TABLE note RENAME TO found");
        own.close();
    }

    private void run(Map<String, String> environment, List<Path> before) throws Exception {
        Process process = Fork.start(project(), temporary.resolve("log"), environment, before, "1");
        assertThat(process.waitFor()).describedAs(log()).isZero();
    }

    /** This module's own: its server runs already. */
    private static Path project() {
        return Path.of("").toAbsolutePath();
    }

    private String log() throws IOException {
        return Files.readString(temporary.resolve("log"));
    }

    private String url() {
        return "jdbc:postgresql://127.0.0.1:" + real.port() + "/shop";
    }

    private static String content(TestDatabase database) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT (SELECT string_agg(name, ',') FROM customer) || ' ' || (SELECT string_agg(relname, ','"
                                + " ORDER BY relname) FROM pg_class WHERE relnamespace = 'public'::regnamespace)")) {
            row.next();
            return row.getString(1);
        }
    }

    private static void execute(TestDatabase database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Connection connect(TestDatabase database) throws SQLException {
        return DriverManager.getConnection(
                database.url(), database.server().user(), database.server().password());
    }
}
