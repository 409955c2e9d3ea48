package dev.seedbed.engine.prepare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.seedbed.engine.jdbc.lock.LockKey;
import dev.seedbed.engine.jdbc.lock.LockPoller;
import dev.seedbed.engine.jdbc.lock.PreparationLock;
import dev.seedbed.engine.migrate.Version;
import dev.seedbed.engine.operate.Adoption;
import dev.seedbed.engine.operate.Protection;
import dev.seedbed.engine.operate.Rollback;
import dev.seedbed.engine.operate.RollbackAim;
import dev.seedbed.engine.operate.VersionStamp;
import dev.seedbed.engine.problem.Problem;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every connection is closed by the one who opened it, however a preparation or an operation ends. */
class ConnectionOwnersTest {

    @TempDir
    Path temporary;

    private final CountedConnections connections = new CountedConnections();
    private TestService service;

    @BeforeEach
    void aServiceWithAUserForItsSchema() {
        service = TestService.in(temporary)
                .migratingAs("postgres")
                .through(connections::of)
                .migration("V1__plan.sql", "create table plan (id int primary key);");
    }

    @Test
    void afterAStartWithSeeds() throws SQLException {
        service.migration("V2__sown.sql", TestSeeds.TABLE)
                .seed(TestSeeds.sows("country"))
                .start();

        assertThatAllAreClosed();
    }

    @Test
    void afterAStartAtHead() throws SQLException {
        service.start();
        service.start();

        assertThatAllAreClosed();
    }

    @Test
    void whenTheUsersReachDifferentDatabases() throws SQLException {
        service.migratingAt(service.database.url().replace(service.database.name(), "postgres"));

        assertThatItFails(service::start, "lead to different databases");
    }

    @Test
    void whenTheSettingsOfASessionFail() throws SQLException {
        service.flyway("init-sql", "select broken", configuration -> configuration.initSql("select broken"));

        assertThatItFails(service::start, "broken");
    }

    @Test
    void whenASessionCannotBeSetUp() {
        service.openingWith("select broken");

        assertThat(catchThrowable(service::start)).isInstanceOf(Problem.class).hasMessageContaining("broken");
        service.until("not exists (select from pg_stat_activity where datname = current_database()"
                + " and pid <> pg_backend_pid())");
    }

    @Test
    void whenTheLockIsNotFree() throws SQLException {
        service.lockTimeout(Duration.ofMillis(100));
        try (PreparationLock held = new LockPoller(LockKey.ofSchema("public"), Duration.ZERO, said -> {})
                .obtain(service.database.connect(), List.of())
                .lock()) {
            held.at("migrate 7");

            assertThatItFails(service::start, "Another replica");
        }
    }

    @Test
    void whenTheMigrationsCannotBeRead() throws SQLException {
        service.migration("V1__again.sql", "select 1;");

        assertThatItFails(service::start, "V1__again.sql");
    }

    @Test
    void whenThePlanIsToStop() throws SQLException {
        service.execute("create table other (id int)");

        assertThatItFails(service::start, "no migration history");
    }

    @Test
    void whenAnotherProcessDoesNotPrepareTheDatabase() throws SQLException {
        service.mode(Mode.WAIT).lockTimeout(Duration.ofMillis(100));

        assertThatItFails(service::start, "not at head");
    }

    @Test
    void whenAMigrationFails() throws SQLException {
        service.migration("V2__broken.sql", "select broken;");

        assertThatItFails(service::start, "broken");
    }

    @Test
    void whenAMigrationOutsideOfATransactionFails() throws SQLException {
        service.migration("V2__index.sql", "create index concurrently i on nothing (id);");

        assertThatItFails(service::start, "nothing");
    }

    @Test
    void whenTheInitSqlFails() throws SQLException {
        service.init("-- seedbed:version 1\nselect broken;");

        assertThatItFails(service::start, "broken");
    }

    @Test
    void whenACallbackFails() throws SQLException {
        service.migration("afterMigrate.sql", "select broken;");

        assertThatItFails(service::start, "broken");
    }

    @Test
    void whenASeedFails() throws SQLException {
        service.seed(TestSeeds.breaks("country"));

        assertThatItFails(service::start, "country");
    }

    @Test
    void afterADryRun() throws SQLException {
        operating(Preparation::dryRun);

        assertThatAllAreClosed();
    }

    @Test
    void afterAShortLook() throws SQLException {
        operating(Preparation::glance);

        assertThatAllAreClosed();
    }

    @Test
    void afterAStatus() throws SQLException {
        operating(preparation -> preparation.statusLook().look());

        assertThatAllAreClosed();
    }

    @Test
    void whenAStatusCannotBeFound() throws SQLException {
        service.migration("V1__again.sql", "select 1;");

        assertThatItFails(
                () -> operating(preparation -> preparation.statusLook().look()), "V1__again.sql");
    }

    @Test
    void whenWorkUnderTheLockFails() throws SQLException {
        assertThatItFails(
                () -> operating(preparation -> preparation.underLock(place -> {
                    throw new SQLException("broken");
                })),
                "broken");
    }

    @Test
    void whenAnAdoptionIsRefused() throws SQLException {
        service.execute("create table other (id int)");

        assertThatItFails(
                () -> operating(preparation -> new Adoption(preparation).at(Optional.empty())),
                "its version is not given");
    }

    @Test
    void whenAStampIsRefused() throws SQLException {
        assertThatItFails(
                () -> operating(preparation -> new VersionStamp(preparation, Protection.full()).to(Version.of("9"))),
                "There is no version 9");
    }

    @Test
    void whenAnUndoFails() throws SQLException {
        service.environment("dev").start();
        service.migration("U1__plan.sql", "select broken;");

        assertThatItFails(
                () -> operating(preparation -> new Rollback(preparation).run(RollbackAim.steps(1), Protection.full())),
                "broken");
    }

    private void operating(Consumer<Preparation> work) {
        try (Preparation preparation = service.preparation()) {
            work.accept(preparation);
        }
    }

    private void assertThatItFails(ThrowingCallable work, String text) throws SQLException {
        assertThat(catchThrowable(work)).isInstanceOf(Problem.class).hasMessageContaining(text);
        assertThatAllAreClosed();
    }

    private void assertThatAllAreClosed() throws SQLException {
        assertThat(connections.opened()).isPositive();
        assertThat(connections.open()).isZero();
    }
}
