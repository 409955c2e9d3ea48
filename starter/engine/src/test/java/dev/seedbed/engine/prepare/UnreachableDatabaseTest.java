package dev.seedbed.engine.prepare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seedbed.engine.problem.Problem;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A server, a password, a database, that are not what the datasource says. */
class UnreachableDatabaseTest extends AbstractRefusedStartTest {

    @Test
    void anUnreachableServerIsWaitedForAndThenNamed() throws IOException {
        service.reaching("jdbc:postgresql://127.0.0.1:" + closedPort() + "/shop")
                .connectTimeout(Duration.ofMillis(1_200));

        assertThatStarting()
                .isEqualTo(
                        """
                        default: The server 127.0.0.1:5432 could not be reached within 1200 ms.
                          Why:  Connection to 127.0.0.1:5432 refused. Check that the hostname and port are correct and that the postmaster is accepting TCP/IP connections.
                          Next: Start the server, or correct host and port in the datasource's URL; a server that needs longer to come up wants a higher connect-timeout.""");
        assertThat(service.progress)
                .extracting(service::normalised)
                .containsExactly(
                        "waiting for 127.0.0.1:5432 (Connection to 127.0.0.1:5432 refused. Check that the hostname and port are correct and that the postmaster is accepting TCP/IP connections.), 2 s left");
    }

    @Test
    void aLookDoesNotAdviseToWaitLonger() throws IOException {
        service.reaching("jdbc:postgresql://127.0.0.1:" + closedPort() + "/shop");

        assertThatThrownBy(() -> service.preparation().statusLook().look())
                .isInstanceOf(Problem.class)
                .extracting(problem -> service.normalised(String.valueOf(problem.getMessage())))
                .isEqualTo(
                        """
                        The server 127.0.0.1:5432 could not be reached within 1 s.
                          Why:  Connection to 127.0.0.1:5432 refused. Check that the hostname and port are correct and that the postmaster is accepting TCP/IP connections.
                          Next: Start the server, or correct host and port in the datasource's URL.""");
    }

    @Test
    void aHostThatNobodyKnowsIsSaid() {
        String host = "h".repeat(64); // longer than a name can be, so nobody is asked
        service.reaching("jdbc:postgresql://" + host + "/shop").connectTimeout(Duration.ofMillis(200));

        assertThatStarting()
                .isEqualTo(
                        """
                        default: The server %s:5432 could not be reached within 200 ms.
                          Why:  No host of this name is known.
                          Next: Start the server, or correct host and port in the datasource's URL; a server that needs longer to come up wants a higher connect-timeout."""
                                .formatted(host));
    }

    @Test
    void aWrongPasswordIsSaidAndNeverShown() throws IOException {
        String role = service.database.name() + "_app";
        service.execute("create role " + role + " login password 'the right one'");
        askForPassword(role);
        service.as(role).password("hunter2-wrong");

        assertThatStarting()
                .isEqualTo(
                        """
                        default: The server localhost:5432 does not accept the password.
                          Why:  FATAL: password authentication failed for user "app"
                          Next: Correct the datasource's username or password.""");

        assertThat(service.progress).isEmpty();
        Problem problem = problem(service);
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            assertThat(cause.toString()).doesNotContain("hunter2");
        }
        assertThat(service.password("the right one").preparation().ready()).isEmpty();
        service.execute("drop role " + role);
    }

    @Test
    void aPasswordThatIsNotSetIsNotWaitedFor() throws IOException {
        String role = service.database.name() + "_app";
        service.execute("create role " + role + " login password 'the right one'");
        askForPassword(role);
        service.as(role).password("").connectTimeout(Duration.ofMinutes(10));

        assertThatStarting()
                .isEqualTo(
                        """
                        default: The server localhost:5432 refused the connection.
                          Why:  The server requested SCRAM-based authentication, but the password is an empty string.
                          Next: Correct the datasource's URL, username or password, or the server's configuration.""");
        assertThat(service.progress).isEmpty();
        service.execute("drop role " + role);
    }

    @Test
    void aServerWithoutEncryptionIsNotWaitedFor() {
        service.reaching(service.database.url() + "&sslmode=require").connectTimeout(Duration.ofMinutes(10));

        assertThatStarting()
                .isEqualTo(
                        """
                        default: The server localhost:5432 refused the connection.
                          Why:  The server does not support SSL.
                          Next: Correct the datasource's URL, username or password, or the server's configuration.""");
    }

    @Test
    void aRoleThatDoesNotExistIsSaid() {
        service.as(service.database.name() + "_nobody");

        assertThatStarting()
                .isEqualTo(
                        """
                        default: The server localhost:5432 does not let this user in.
                          Why:  FATAL: role "nobody" does not exist
                          Next: Correct the datasource's username, or the server's pg_hba.conf.""");
    }

    @Test
    void aMissingDatabaseIsNamed() {
        service.reaching(service.database.url().replace(service.database.name(), "Web Shop"));

        assertThatStarting()
                .isEqualTo(
                        """
                        default: The database "Web Shop" does not exist on localhost:5432.
                          Why:  FATAL: database "Web Shop" does not exist
                          Next: Create it (CREATE DATABASE "Web Shop";), or correct the datasource's URL.""");
        assertThat(service.progress).isEmpty();
    }

    @Test
    void twoUrlsThatLeadToDifferentDatabasesAreRefused() {
        service.migration("V1__plan.sql", PLAN)
                .migratingAt(service.database.url().replace(service.database.name(), "postgres"));

        assertThatStarting()
                .isEqualTo(
                        """
                        default: The datasource and flyway.datasources.default.url lead to different databases.
                          Why:  One is "test", the other is "postgres" (or a database of that name on another server).
                          Next: Correct one of the two URLs; nothing was changed.""");
    }

    /** The embedded server trusts local users; of this one it wants a password. */
    private void askForPassword(String role) throws IOException {
        Path rules = Path.of(service.query("show hba_file"));
        synchronized (UnreachableDatabaseTest.class) {
            Files.writeString(rules, "host all " + role + " all scram-sha-256\n" + Files.readString(rules));
        }
        service.execute("select pg_reload_conf()");
        while (!service.query("select count(*) from pg_hba_file_rules where '" + role + "' = any (user_name)")
                .equals("1")) {
            Thread.onSpinWait();
        }
    }

    private static int closedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
