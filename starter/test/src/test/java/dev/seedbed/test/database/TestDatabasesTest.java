package dev.seedbed.test.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seedbed.postgres.ServerAccess;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TestDatabasesTest {

    private static final String DEAD = "seedbed_test_00000000_";

    private final ServerAccess server = ServerView.server();
    private final TestDatabases databases = TestDatabases.on(server, 8);
    private final Administration work = Administration.connect(server, "a test");
    private final String code = UUID.randomUUID().toString().replace("-", "");

    @AfterEach
    void close() {
        work.drop(DatabaseName.template(code));
        work.close();
    }

    @Test
    void firstBecomesTheTemplateAndTheOthersAreItsClones() throws SQLException {
        TestDatabase first = databases.reserve();
        first.provide(code);
        assertThat(first.becomesTemplate()).isTrue();
        execute(first, "CREATE TABLE prepared ()");
        first.keepAsTemplate();

        TestDatabase second = databases.reserve();
        second.provide(code);

        assertThat(second.becomesTemplate()).isFalse();
        execute(second, "SELECT FROM prepared");
        execute(first, "SELECT FROM prepared");
        first.close();
        second.close();
    }

    @Test
    void otherCodeHasAnotherTemplate() {
        TestDatabase first = databases.reserve();
        first.provide(code);
        first.keepAsTemplate();

        TestDatabase other = databases.reserve();
        other.provide("f" + code);

        assertThat(other.becomesTemplate()).isTrue();
        first.close();
        other.close();
    }

    @Test
    void templateIsMadeWhileSomebodyIsStillConnected() throws SQLException {
        TestDatabase first = databases.reserve();
        first.provide(code);
        try (Connection lingering = connect(first)) {
            first.keepAsTemplate();
            assertThat(lingering.isValid(1)).isFalse();
        }
        assertThat(work.exists(DatabaseName.template(code))).isTrue();
        first.close();
    }

    /** As one that was about to connect when the database was shut: nobody could see it to throw it out. */
    @Test
    void whoeverIsFoundInADatabaseThatIsToBeRenamedOrCopiedIsThrownOut() throws SQLException {
        TestDatabase first = databases.reserve();
        first.create();
        String copy = DatabaseName.next();
        String renamed = DatabaseName.next();
        try (Connection late = connect(first)) {
            assertThat(work.copy(first.name(), copy)).isTrue();
            assertThat(late.isValid(1)).isFalse();
        }
        try (Connection late = connect(first)) {
            work.rename(first.name(), renamed);
            assertThat(late.isValid(1)).isFalse();
        }
        assertThat(work.exists(renamed)).isTrue();
        work.drop(copy);
        work.drop(renamed);
        first.close();
    }

    @Test
    void preparationThatFailedLeavesNoTemplateAndTheNextOneTriesAgain() {
        TestDatabase failed = databases.reserve();
        failed.provide(code);
        failed.preparationFailed();
        failed.close();
        assertThat(work.exists(DatabaseName.template(code))).isFalse();

        TestDatabase next = databases.reserve();
        next.provide(code);
        assertThat(next.becomesTemplate()).isTrue();
        next.close();
    }

    @Test
    void templateThatSomebodyDroppedIsMadeAnew() {
        TestDatabase first = databases.reserve();
        first.provide(code);
        first.keepAsTemplate();
        first.close();
        work.drop(DatabaseName.template(code));

        for (int clonesMadeAhead = 0; clonesMadeAhead < 10; clonesMadeAhead++) {
            TestDatabase next = databases.reserve();
            next.provide(code);
            boolean madeAnew = next.becomesTemplate();
            next.close();
            if (madeAnew) {
                return;
            }
        }
        throw new AssertionError("A template that is not there was cloned.");
    }

    @Test
    void whatAKilledProcessLeftIsDroppedAndWhatOthersUseIsNot() {
        TestDatabase used = databases.reserve();
        used.create();
        work.create(DEAD + "1");
        work.create(DEAD + "2"); // so a half-made template is called, too

        Sweep.leftOvers(work);

        assertThat(work.exists(DEAD + "1")).isFalse();
        assertThat(work.exists(DEAD + "2")).isFalse();
        assertThat(work.exists(used.name())).isTrue();
        used.close();
    }

    @Test
    void templatesThatRunningTestsUseAreKeptHoweverManyThereAre() {
        List<String> templates = IntStream.range(0, 12)
                .mapToObj(i -> DatabaseName.template(i + code))
                .toList();
        templates.forEach(template -> {
            work.create(template);
            work.noteUse(template);
        });
        String old = DatabaseName.template("old" + code);
        work.create(old);
        work.run("COMMENT ON DATABASE " + old + " IS 'used 2026-01-01T00:00:00Z'");

        Sweep.leftOvers(work);

        assertThat(templates).allMatch(work::exists);
        assertThat(work.exists(old)).isFalse();
        templates.forEach(work::drop);
    }

    @Test
    void databaseThatIsNotOursIsNeverClonedFromNorDropped() {
        assertThatThrownBy(() -> work.copy("postgres", DatabaseName.next()))
                .hasMessage("Not a database of the tests: postgres");
        assertThatThrownBy(() -> work.drop("postgres")).hasMessage("Not a database of the tests: postgres");
        assertThatThrownBy(() -> work.rename("shop", DatabaseName.next()))
                .hasMessage("Not a database of the tests: shop");
    }

    @Test
    void userWhoMayNotCreateDatabasesIsToldWhatToGrant() {
        String role = "plain_" + code.substring(0, 8);
        work.run("CREATE ROLE " + role + " LOGIN PASSWORD 'secret'");
        ServerAccess plain =
                new ServerAccess(server.address(), server.query(), server.database(), role, "secret", false);
        try (Administration asPlain = Administration.connect(plain, "a test")) {
            assertThatThrownBy(() -> asPlain.create(DatabaseName.next()))
                    .hasMessage(
                            """
                            The user %s may not create databases on the test server %s.
                              Why:  ERROR: permission denied to create database
                              Next: Let it: ALTER ROLE %s CREATEDB;"""
                                    .formatted(role, server.address(), role));
        } finally {
            work.run("DROP ROLE " + role);
        }
    }

    @Test
    void wrongPasswordIsSaid() {
        ServerAccess wrong =
                new ServerAccess(server.address(), server.query(), server.database(), server.user(), "guess", false);

        assertThatThrownBy(() -> Administration.connect(wrong, "a test"))
                .hasMessage(
                        """
                        The test server %s does not let the user %s in.
                          Why:  FATAL: password authentication failed for user "%s"
                          Next: Correct seedbed.test.username and seedbed.test.password."""
                                .formatted(server.address(), server.user(), server.user()));
    }

    @Test
    void fullDiskIsSaid() {
        SQLException full = new SQLException("ERROR: could not extend file: No space left on device", "53100");

        assertThat(ServerRefusal.of(server, full))
                .hasMessage(
                        """
                        The test server %s has no room for another database.
                          Why:  ERROR: could not extend file: No space left on device
                          Next: Make room on its disk; databases of tests are called seedbed_test_…,\
                         seedbed_template_… and seedbed_kept_…."""
                                .formatted(server.address()));
    }

    private void execute(TestDatabase database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Connection connect(TestDatabase database) throws SQLException {
        return DriverManager.getConnection(database.url(), server.user(), server.password());
    }
}
