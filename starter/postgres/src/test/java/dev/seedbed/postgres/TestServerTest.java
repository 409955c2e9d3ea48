package dev.seedbed.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TestServerTest {

    @Test
    void containerServesWhereDockerAnswers() throws SQLException {
        assumeTrue(ContainerPossible.check(), "Docker does not answer here");
        ServerAccess server = server("container", null).start();

        try (Connection connection = server.connect("a test");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SHOW fsync")) {
            row.next();
            assertThat(row.getString(1)).isEqualTo("off");
        }
        assertThat(server("container", null).start()).isEqualTo(server);
    }

    @Test
    void dockerThatDoesNotAnswerIsSaid() {
        assumeFalse(ContainerPossible.check(), "Docker answers here");

        assertThatThrownBy(() -> server("container", null).start())
                .hasMessage(
                        """
                        seedbed.test.server is container, and Docker does not answer.
                          Why:  Testcontainers found no Docker environment; its log says where it looked.
                          Next: Start Docker, or let seedbed.test.server be embedded.""");
    }

    @Test
    void configuredUrlGoesBeforeEverythingElse() {
        assertThat(server("auto", "jdbc:postgresql://db.example.org/postgres?sslmode=require")
                        .start())
                .returns("jdbc:postgresql://db.example.org/clone%201?sslmode=require", server -> server.url("clone 1"))
                .returns("psql postgresql://tester@db.example.org/clone", server -> server.psql("clone"))
                .hasToString("tester at db.example.org");
    }

    @Test
    void unknownServerIsSaidWithThoseThatThereAre() {
        assertThatThrownBy(() -> server("dockr", null).start())
                .hasMessage(
                        """
                        seedbed.test.server is "dockr".
                          Why:  It can be one of auto, url, container, embedded.
                          Next: Correct it, or leave it out: auto finds the best one.""");
    }

    @Test
    void urlThatIsMissingIsSaid() {
        assertThatThrownBy(() -> server("url", null).start())
                .hasMessage(
                        """
                        seedbed.test.server is url, and there is no URL.
                          Why:  seedbed.test.url is not set.
                          Next: Set seedbed.test.url (SEEDBED_TEST_URL), or let seedbed.test.server be auto.""");
    }

    @Test
    void urlThatIsNoneIsSaidWithoutItsSecrets() {
        assertThatThrownBy(() ->
                        server("url", "jdbc:mysql://db/shop?password=secret").start())
                .hasMessage(
                        """
                        seedbed.test.url is no address of a PostgreSQL server: jdbc:mysql://db/shop.
                          Why:  It has to name host and database.
                          Next: Write it as jdbc:postgresql://localhost:5432/postgres.""");
    }

    private static TestServer server(String kind, @Nullable String url) {
        return new TestServer(
                kind,
                Optional.ofNullable(url),
                Optional.of("tester"),
                Optional.of("secret"),
                System.getProperty("seedbed.test.image", "postgres:17-alpine"));
    }
}
