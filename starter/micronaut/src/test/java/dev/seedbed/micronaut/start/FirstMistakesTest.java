package dev.seedbed.micronaut.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.seedbed.micronaut.DatabaseNotReady;
import dev.seedbed.micronaut.TestDatabase;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the quick start shows of a service that does not start is what a real one answers. */
class FirstMistakesTest {

    private static final Path PAGE = Path.of("../../docs/quick-start.md");

    private final TestDatabase database = TestDatabase.create();
    private final Map<String, Object> configuration = new HashMap<>(database.asDatasource("default"));

    @TempDir
    private Path migrations;

    @BeforeEach
    void firstMigration() throws IOException {
        configuration.put("flyway.datasources.default.locations", "filesystem:" + migrations);
        write("V1__plan.sql", "CREATE TABLE plan (code text PRIMARY KEY, name text NOT NULL);\n");
    }

    @Test
    void serverThatIsNotThere() throws IOException {
        int nobodys;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobodys = socket.getLocalPort();
        }
        configuration.put("datasources.default.url", "jdbc:postgresql://localhost:" + nobodys + "/shop");
        configuration.put("seedbed.datasources.default.connect-timeout", "1s");

        assertPageShows(failure().replace(":" + nobodys, ":5432").replace("within 1 s", "within 30 s"));
    }

    @Test
    void databaseThatDoesNotExist() throws IOException {
        String name = name();
        configuration.put("datasources.default.url", database.url().replace("/" + name, "/" + name + "_shop"));
        configuration.put("seedbed.datasources.default.connect-timeout", "1s");

        assertPageShows(failure()
                .replace(name + "_shop", "shop")
                .replaceAll("127.0.0.1:\\d+", "localhost:5432")
                .replace("within 1 s", "within 30 s"));
    }

    @Test
    void migrationWithAMistypedWord() throws IOException {
        write("V2__plan_seats.sql", "ALTER TABLE plan\n    ADD COLUM seats integer NOT NULL;\n");

        assertPageShows(failure());
    }

    @Test
    void migrationThatIsChangedAfterItWasApplied() throws IOException {
        ApplicationContext.run(configuration).close();
        write("V1__plan.sql", "CREATE TABLE plan (code text PRIMARY KEY, name text NOT NULL, seats integer);\n");

        assertPageShows(failure().replace(name(), "shop"));
    }

    @Test
    void databaseThatHasTablesAlready() throws IOException, SQLException {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE customer (id bigint)");
        }

        assertPageShows(failure().replace(name(), "shop"));
    }

    private void write(String name, String sql) throws IOException {
        Files.writeString(migrations.resolve(name), sql);
    }

    private String name() {
        return database.url().replaceAll(".*/|\\?.*", "");
    }

    private String failure() {
        Throwable cause =
                catchThrowable(() -> ApplicationContext.run(configuration).close());
        while (cause != null && !(cause instanceof DatabaseNotReady)) {
            cause = cause.getCause();
        }
        assertThat(cause).isNotNull();
        return String.valueOf(cause.getMessage());
    }

    private static void assertPageShows(String message) throws IOException {
        assertThat(Files.readString(PAGE))
                .contains(message.lines()
                        .map(line -> ("    " + line).stripTrailing())
                        .collect(Collectors.joining("\n")));
    }
}
