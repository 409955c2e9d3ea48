package dev.seedbed.engine.operate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.engine.TestServer;
import dev.seedbed.engine.TestServer.TestDatabase;
import dev.seedbed.engine.prepare.Outcome;
import dev.seedbed.engine.prepare.Preparation;
import dev.seedbed.engine.prepare.TestService;
import dev.seedbed.engine.prepare.ToldProblem;
import dev.seedbed.engine.problem.Problem;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An empty database takes the place of one that is in use. */
class RecreateTest {

    @TempDir
    Path temporary;

    private final TestDatabase other = TestServer.newDatabase();
    private TestService service;

    @BeforeEach
    void aService() {
        service = TestService.in(temporary).environment("dev").migration("V1__plan.sql", "create table plan (id int);");
    }

    @Test
    void theDatabaseIsEmptyAndStampedAndTheNextStartPreparesIt() {
        service.start();
        service.execute("create schema other; create table other.left_over (id int); insert into plan values (1)");
        String before = oid();

        Recreate.Doomed doomed = recreate(Protection.full());

        assertThat(doomed.database()).isEqualTo(service.database.name());
        assertThat(doomed.objects().tables())
                .contains(
                        new Destruction.Table("public", "plan", 1, true),
                        new Destruction.Table("other", "left_over", 0, true));
        assertThat(oid()).isNotEqualTo(before);
        assertThat(service.query("select string_agg(relname, ' ') from pg_class where relkind = 'r'"
                        + " and relnamespace::regnamespace::text !~ '^(pg_|information)'"))
                .isEqualTo("seedbed_state");
        assertThat(service.query("select stamp from seedbed_state")).isEqualTo("dev");
        assertThat(besides()).isEmpty();
        assertThat(service.start().outcome()).isEqualTo(Outcome.INITIALISED);
        assertThat(service.tables()).isEqualTo("plan");
    }

    @Test
    void theRecordOfItsEnvironmentsStays() {
        service.start();
        service.environmentChange().to("qa");
        String changes = "select jsonb_agg(h) from seedbed_environment_history h";
        String before = service.query(changes);

        recreate(Protection.full());

        assertThat(service.query(changes)).isEqualTo(before).contains("\"dev\"", "\"qa\"");
    }

    @Test
    void theRecordOfItsEnvironmentsStaysInASchemaThatTheNextStartWouldCreate() {
        service.inSchema("shop").start();
        service.environmentChange().to("qa");
        String changes = "select jsonb_agg(h) from shop.seedbed_environment_history h";
        String before = service.query(changes);

        recreate(Protection.full());

        assertThat(service.query(changes)).isEqualTo(before).contains("\"dev\"", "\"qa\"");
        assertThat(service.query("select stamp from shop.seedbed_state")).isEqualTo("qa");
        assertThat(service.environment("qa").start().outcome()).isEqualTo(Outcome.INITIALISED);
        assertThat(service.query("select to_regclass('shop.plan')")).isEqualTo("shop.plan");
    }

    @Test
    void connectedSessionsAreListedAndEnded() throws SQLException {
        service.start();
        try (Connection somebody = service.database.connect();
                Statement statement = somebody.createStatement()) {
            statement.execute("set application_name = 'a report'");
            statement.execute("begin; lock table plan");

            Recreate.Doomed asked = doomed(Protection.full());
            assertThat(asked.sessions()).singleElement().satisfies(session -> {
                assertThat(session.application()).isEqualTo("a report");
                assertThat(session.user()).isEqualTo("postgres");
                assertThat(session.toString())
                        .matches("server process \\d+, user \"postgres\", \"a report\", from (127\\.0\\.0\\.1|::1)");
            });
            assertThat(somebody.isValid(5)).isTrue();

            assertThat(recreate(Protection.full()).sessions()).isEqualTo(asked.sessions());
            assertThat(somebody.isValid(5)).isFalse();
        }
    }

    @Test
    void sessionsThatReconnectAtOnceDoNotStopIt() throws Exception {
        service.start();
        String before = oid();
        Crowd crowd = Crowd.at(service.database);
        try {
            recreate(Protection.full());
            crowd.awaitReturn();
        } finally {
            crowd.leave();
        }

        assertThat(oid()).isNotEqualTo(before);
        assertThat(besides()).isEmpty();
        assertThat(service.start().outcome()).isEqualTo(Outcome.INITIALISED);
    }

    @Test
    void whatBelongsToTheDatabaseItselfIsKept() {
        String name = service.database.name();
        String role = name + "_keeper";
        other.execute("create role " + role);
        other.execute("create role " + name + "_reader");
        other.execute("drop database " + name);
        other.execute("create database " + name + " owner " + role
                + " template template0 encoding 'LATIN1' locale_provider libc lc_collate 'C' lc_ctype 'C'"
                + " connection limit 17");
        other.execute("grant temporary on database " + name + " to " + name + "_reader with grant option");
        other.execute("revoke connect on database " + name + " from public");
        other.execute("alter database " + name + " set search_path to \"$user\", public, \"odd name\"");
        other.execute("alter database " + name + " set work_mem to '7MB'");
        other.execute("alter role " + role + " in database " + name + " set statement_timeout to '11s'");
        other.execute("comment on database " + name + " is 'it''s ours'");
        service.start();
        String before = particulars();

        recreate(Protection.full());

        assertThat(particulars()).isEqualTo(before).contains("LATIN1", "17", "it's ours", "7MB", "odd name", "11s");
        other.execute("drop database " + name);
        other.execute("drop role " + name + "_reader");
        other.execute("drop role " + role);
    }

    @Test
    void whatAKilledRunHasLeftIsClearedAway() {
        service.start();
        other.execute("create database " + service.database.name() + "_seedbed_new");
        other.execute("create database " + service.database.name() + "_seedbed_old");

        recreate(Protection.full());

        assertThat(besides()).isEmpty();
    }

    @Test
    void aLongNameLeavesRoomForTheOneBesideIt() {
        String name = "n".repeat(60) + other.name().replaceAll("\\D", "");
        String cut = name.substring(0, Math.min(63, name.length()));
        other.execute("create database " + cut);
        TestService longer = TestService.of(
                        new TestDatabase(service.database.url().replace(service.database.name(), cut)),
                        service.folder())
                .environment("dev");
        longer.start();

        try (Preparation preparation = longer.preparation()) {
            assertThat(new Recreate(preparation).run(Protection.full()).database())
                    .isEqualTo(cut);
        }

        assertThat(longer.tables()).isEmpty();
        other.execute("drop database " + cut);
    }

    @Test
    void aProtectedDatabaseIsNotRecreated() {
        service.environment("prod").start();

        assertThat(refused(Protection.full()))
                .isEqualTo(
                        """
                        default: db recreate is refused: The database "test" (schema "public") belongs to the environment "prod", which is protected.
                          Why:  What the command destroys does not come back by itself. Missing: --allow-protected=prod.
                          Next: If this is the wrong database, correct the datasource's URL.
                                If it is the right one: db recreate --allow-protected=prod. Nothing was changed.""");

        recreate(Protection.allowing("prod"));
        assertThat(service.query("select stamp from seedbed_state")).isEqualTo("prod");
    }

    @Test
    void aDatabaseThatBelongsToNoEnvironmentIsNotRecreated() {
        assertThat(refused(Protection.full())).contains("belongs to no environment, so its data may be anyone's.");
    }

    @Test
    void aUserWhoMayNotDoesNot() {
        String user = service.database.name() + "_user";
        other.execute("create role " + user + " login");
        other.execute("alter database " + service.database.name() + " owner to " + user);
        service.as(user).start();

        assertThat(ToldProblem.by(service, () -> recreate(Protection.full())).text())
                .isEqualTo(
                        """
                        default: The user "user" may not recreate the database "test".
                          Why:  ERROR: permission denied to create database
                          Next: Make it the owner of the database, and let it create databases: ALTER ROLE "user" CREATEDB. To end the sessions of others it also needs pg_signal_backend. db reset needs none of these. Nothing was changed.""");
        assertThat(service.tables()).isEqualTo("plan");

        other.execute("alter role " + user + " createdb");
        recreate(Protection.full());
        assertThat(service.start().outcome()).isEqualTo(Outcome.INITIALISED);
        other.execute("drop database " + service.database.name());
        other.execute("drop role " + user);
    }

    private Recreate.Doomed recreate(Protection protection) {
        try (Preparation preparation = service.preparation()) {
            return new Recreate(preparation).run(protection);
        }
    }

    private Recreate.Doomed doomed(Protection protection) {
        try (Preparation preparation = service.preparation()) {
            return new Recreate(preparation).destruction(protection);
        }
    }

    private String refused(Protection protection) {
        String before = oid();
        String text = ToldProblem.by(service, () -> recreate(protection))
                .of(Problem.Kind.REFUSED)
                .text();
        assertThat(ToldProblem.by(service, () -> doomed(protection)).text()).isEqualTo(text);
        assertThat(oid()).isEqualTo(before);
        return text;
    }

    private String oid() {
        return service.query("select oid from pg_database where datname = current_database()");
    }

    private String besides() {
        return other.query(
                "select datname from pg_database where datname like '" + service.database.name() + "\\_seedbed%'");
    }

    private String particulars() {
        return other.query(
                "select concat_ws('|', pg_get_userbyid(datdba), pg_encoding_to_char(encoding), datcollate, datctype,"
                        + " datconnlimit, array(select a::text from unnest(datacl) a order by 1), shobj_description(d.oid, 'pg_database'),"
                        + " array(select concat(setrole::regrole, setconfig) from pg_db_role_setting where setdatabase = d.oid order by 1))"
                        + " from pg_database d where datname = '" + service.database.name() + "'");
    }
}
