package dev.seedbed.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerLeaseTest {

    private final Path temporary;

    ServerLeaseTest(@TempDir Path temporary) {
        this.temporary = temporary;
    }

    @AfterEach
    void leaveNoServerBehind() throws IOException {
        new PostgresServer(directory(), ServerPurpose.TEST, List.of()).stop();
        Directories.delete(MemoryPlace.of(directory()));
    }

    @Test
    void secondStartFindsTheDataAndThePortOfTheFirst() throws SQLException {
        int port;
        try (ServerLease first = take()) {
            port = first.server().port();
            first.server().createDatabaseIfMissing("default");
            execute(first.server(), "CREATE TABLE kept AS SELECT 42 AS answer");
        }
        assertThat(directory().postmasterFile()).doesNotExist();

        try (ServerLease second = take()) {
            second.server().createDatabaseIfMissing("default");
            assertThat(second.server().port()).isEqualTo(port);
            assertThat(single(second.server(), "SELECT answer FROM kept")).isEqualTo("42");
        }
    }

    @Test
    void portThatIsTakenIsReplacedByAnother() throws IOException {
        int port;
        try (ServerLease first = take()) {
            port = first.server().port();
        }
        try (ServerSocket taken = new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
                ServerLease second = take()) {
            assertThat(second.server().port()).isNotEqualTo(taken.getLocalPort());
        }
    }

    @Test
    void serverOfAKilledProcessIsTakenOverAndStoppedInTheEnd() throws IOException {
        ServerProcess killed = ServerProcess.use(directory().path());
        killed.kill();
        assertThat(directory().postmasterFile()).exists();

        try (ServerProcess next = ServerProcess.use(directory().path())) {
            assertThat(next.port()).isEqualTo(killed.port());
            assertThat(next.foundTheServer()).isTrue();
        }
        assertThat(directory().postmasterFile()).doesNotExist();
    }

    @Test
    void twoProcessesShareOneServerAndTheLastStopsIt() throws IOException {
        try (ServerProcess second = startTwoAndEndTheFirst()) {
            assertThat(directory().postmasterFile()).exists();
            assertThat(second.foundTheServer()).isTrue();
        }
        assertThat(directory().postmasterFile()).doesNotExist();
    }

    @Test
    void noteOfAKilledServerWhoseNumberIsAnotherProgramsNowIsIgnored() throws IOException {
        take().close();
        Files.writeString(
                directory().postmasterFile(),
                ProcessHandle.current().pid() + "\n" + directory().data() + "\n1\n5432\n\n127.0.0.1\n\nready\n");

        try (ServerLease next = take()) {
            assertThat(next.wasRunning()).isFalse();
        }
    }

    @Test
    void dataDirectoryThatWasNeverFinishedIsMadeAnew() throws IOException {
        Files.createDirectories(directory().unfinishedData().resolve("base"));

        try (ServerLease lease = take()) {
            assertThat(lease.wasRunning()).isFalse();
        }
    }

    @Test
    void serverListensOnLoopbackOnlyAndAsksForThePassword() throws SQLException {
        try (ServerLease lease = take()) {
            lease.server().createDatabaseIfMissing("default");

            assertThat(single(lease.server(), "SHOW listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(single(lease.server(), "SHOW unix_socket_directories")).isEmpty();
            assertThatThrownBy(() ->
                            DriverManager.getConnection(lease.server().jdbcUrl("default"), RunningServer.USER, "guess"))
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void datasourceOfAnyNameGetsADatabase() throws SQLException {
        try (ServerLease lease = take()) {
            String name = "read \"only\" copy/ü";
            lease.server().createDatabaseIfMissing(name);
            lease.server().createDatabaseIfMissing(name);

            try (Connection connection = DriverManager.getConnection(
                    lease.server().jdbcUrl(name),
                    RunningServer.USER,
                    lease.server().password())) {
                assertThat(connection.getCatalog()).isEqualTo(name);
            }
        }
    }

    @Test
    void placeInMemoryGoesWhenItsProjectWasCleaned() throws IOException {
        assumeTrue(Files.isWritable(Path.of("/dev/shm")), "no place in memory here");
        take().close();
        assumeTrue(Files.isSymbolicLink(directory().data()), "too little room in memory");
        Path place = MemoryPlace.of(directory());

        MemoryPlace.deleteIfNobodys(place, Duration.ofMinutes(-1));
        assertThat(directory().data()).isDirectory();
        Directories.delete(directory().path());
        MemoryPlace.deleteIfNobodys(place, Duration.ofMinutes(-1));
        assertThat(place).doesNotExist();
    }

    @Test
    void brokenDataDirectoryIsSaidWithTheServersOwnWords() throws IOException {
        take().close();
        Files.writeString(directory().data().resolve("PG_VERSION"), "9.6\n");

        assertThatThrownBy(this::take)
                .isInstanceOf(ServerFailure.class)
                .hasMessageContaining(
                        "The PostgreSQL server for test in " + directory().path() + " did not start.")
                .hasMessageContaining("The data directory was initialized by PostgreSQL version 9.6")
                .hasMessageContaining("delete that directory and start again");
    }

    private ServerProcess startTwoAndEndTheFirst() throws IOException {
        try (ServerProcess first = ServerProcess.use(directory().path())) {
            assertThat(first.foundTheServer()).isFalse();
            return ServerProcess.use(directory().path());
        }
    }

    private ServerDirectory directory() {
        return new ServerDirectory(temporary.resolve("seedbed with a blank/test"));
    }

    private ServerLease take() {
        return ServerLease.take(directory(), ServerPurpose.TEST, List.of());
    }

    private static void execute(RunningServer server, String sql) throws SQLException {
        try (Connection connection = connect(server);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String single(RunningServer server, String query) throws SQLException {
        try (Connection connection = connect(server);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    private static Connection connect(RunningServer server) throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl("default"), RunningServer.USER, server.password());
    }
}
