package dev.seedbed.engine.operate.locks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.seedbed.engine.migrate.Version;
import dev.seedbed.engine.operate.RollbackAim;
import dev.seedbed.engine.prepare.Aim;
import dev.seedbed.engine.prepare.Preparation;
import dev.seedbed.engine.prepare.TestService;
import dev.seedbed.engine.prepare.ToldProblem;
import dev.seedbed.engine.problem.Problem;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The locks that migrations take, found by running them elsewhere. */
class LockStudyTest {

    @TempDir
    Path temporary;

    private TestService service;

    @BeforeEach
    void aService() {
        service = TestService.in(temporary)
                .migration(
                        "V1__shop.sql",
                        "create table account (id int primary key, name text, plan int);"
                                + " create table plan (id int primary key);");
        service.to(Aim.version(Version.of("1")));
    }

    @Test
    void eachStatementsLocksAndRewritesAreMeasured() {
        service.migration(
                "V2__many.sql",
                """
                select count(*) from plan;
                insert into plan values (1);
                create index account_name on account (name);
                alter table account add constraint to_plan foreign key (plan) references plan (id);
                alter table account add column note text;
                alter table account alter column plan type bigint;
                create table brand_new (id int);
                alter table brand_new alter column id type bigint;
                """);

        assertThat(lines())
                .containsExactly(
                        "migrate 2",
                        "select count(*) from plan: ACCESS_SHARE public.plan",
                        "insert into plan values (1): ROW_EXCLUSIVE public.plan",
                        "create index account_name on account (name): SHARE public.account; blocks writers;"
                                + " CREATE INDEX CONCURRENTLY, alone in its migration",
                        "alter table account add constraint to_plan foreign key (plan) references plan (id):"
                                + " SHARE_ROW_EXCLUSIVE public.account, SHARE_ROW_EXCLUSIVE public.plan; blocks writers;"
                                + " ADD CONSTRAINT … NOT VALID, and VALIDATE CONSTRAINT in the next migration",
                        "alter table account add column note text: ACCESS_EXCLUSIVE public.account; blocks readers",
                        "alter table account alter column plan type bigint: ACCESS_EXCLUSIVE public.account,"
                                + " ACCESS_EXCLUSIVE public.plan; rewrites public.account; blocks readers; add a column of the new type, fill it in portions, and"
                                + " take it in the old one's place",
                        "create table brand_new (id int): none",
                        "alter table brand_new alter column id type bigint: none");
        assertThat(service.history()).isEqualTo("1 SQL t");
        assertThat(service.tables()).isEqualTo("account\nplan");
        assertThat(scratches()).isEmpty();
        assertThat(service.isLocked()).isFalse();
    }

    @Test
    void aStatementOutsideOfATransactionIsSeenAtWork() {
        service.migration("V2__index.sql", "create index concurrently account_name on account (name);");

        assertThat(lines())
                .containsExactly(
                        "migrate 2, outside of a transaction",
                        "create index concurrently account_name on account (name): SHARE_UPDATE_EXCLUSIVE public.account");
    }

    @Test
    void theSafeFormsBlockNobody() {
        service.migration(
                        "V2__not_valid.sql",
                        "alter table account add constraint named check (name is not null) not valid;")
                .migration("V3__valid.sql", "alter table account validate constraint named;")
                .migration("V4__not_null.sql", "alter table account alter column name set not null;");

        assertThat(lines())
                .contains("alter table account validate constraint named: SHARE_UPDATE_EXCLUSIVE public.account");
    }

    @Test
    void whereNobodyIsConnectedTheDatabaseIsCopiedWithItsRows() {
        service.execute("insert into account select generate_series(1, 5)");
        service.migration(
                "V2__check.sql",
                "do $$ begin if (select count(*) from account) <> 5 then raise 'no rows';" + " end if; end $$;");

        assertThat(study().made()).isEqualTo(LockStudy.Made.COPIED);
    }

    @Test
    void whereSomebodyIsConnectedTheDatabaseIsBuiltFromTheCode() throws SQLException {
        service.migration("V2__index.sql", "create index account_name on account (name);");
        try (Connection somebody = service.database.connect()) {
            LockStudy.Report report = study();

            assertThat(somebody.isValid(1)).isTrue();
            assertThat(report.made()).isEqualTo(LockStudy.Made.REPLAYED);
            assertThat(report.migrations().get(0).statements().get(0).locks())
                    .containsExactly(new StatementLocks.TableLock("public.account", LockMode.SHARE));
        }
        assertThat(scratches()).isEmpty();
    }

    @Test
    void whatTheCodeCannotBuildIsSaid() throws SQLException {
        TestService adopted =
                TestService.in(temporary).migration("V2__index.sql", "create index account_name on account (name);");
        adopted.execute("create table account (id int, name text)");
        adopted.adopting("1").to(Aim.version(Version.of("2")));
        adopted.migration("V3__more.sql", "alter table account add column more int;");
        service = adopted;
        try (Connection somebody = adopted.database.connect()) {
            Problem problem = catchThrowableOfType(Problem.class, this::study);

            assertThat(somebody.isValid(1)).isTrue();
            assertThat(adopted.normalised(String.valueOf(problem.getMessage())))
                    .isEqualTo(
                            """
                            default: No scratch database could be built to measure the locks in.
                              Why:  Somebody is connected to "test", or it is large, so it can't be copied; and the code can't build version 2 from nothing:
                                    default: Migration 2 (index) failed (V2__index.sql, line 1).
                                    ERROR: relation "account" does not exist
                                    The statement begins: create index account_name on account (name)
                              Next: Let nobody be connected for a moment, or take db plan without --locks. Nothing was changed.""");
        }
        assertThat(scratches()).isEmpty();
    }

    @Test
    void aMigrationThatFailsThereIsNamed() {
        service.migration("V2__bad.sql", "alter table account add column id int;");

        assertThat(ToldProblem.by(service, this::study).text())
                .isEqualTo(
                        """
                        default: Migration 2 (bad) failed in the scratch copy.
                          Why:  ERROR: column "id" of relation "account" already exists
                          Next: It would most likely fail in the database as well: correct V2__bad.sql. Nothing was changed.""");
        assertThat(scratches()).isEmpty();
    }

    @Test
    void codeIsRunAndNotMeasured() {
        service.flyway("java", "2", configuration -> configuration.javaMigrations(new V2__Code()))
                .migration("V3__index.sql", "create index made_id on made_by_code (id);");

        assertThat(lines())
                .containsExactly(
                        "migrate 2, not measured: " + V2__Code.class.getName() + " is code, not SQL",
                        "migrate 3",
                        "create index made_id on made_by_code (id): SHARE public.made_by_code; blocks writers;"
                                + " CREATE INDEX CONCURRENTLY, alone in its migration");
    }

    @Test
    void atHeadThereIsNothingToMeasure() {
        assertThat(study()).isEqualTo(new LockStudy.Report(LockStudy.Made.NOT_NEEDED, List.of()));
    }

    @Test
    void undosOfARollbackAreMeasured() {
        service.migration("V2__index.sql", "create index account_name on account (name);")
                .migration("U2__index.sql", "drop index account_name;")
                .migration("U1__shop.sql", "drop table account; drop table plan;");
        service.to(Aim.version(Version.of("2")));

        assertThat(lines(study(RollbackAim.base())))
                .containsExactly(
                        "undo 2",
                        "drop index account_name: ACCESS_EXCLUSIVE public.account; blocks readers",
                        "undo 1",
                        "drop table account: ACCESS_EXCLUSIVE public.account; blocks readers",
                        "drop table plan: ACCESS_EXCLUSIVE public.plan; blocks readers");
        assertThat(service.history()).isEqualTo("1 SQL t\n2 SQL t");
        assertThat(scratches()).isEmpty();
    }

    @Test
    void undoThatFailsThereIsNamed() {
        service.migration("U1__shop.sql", "drop table plans;");

        assertThat(ToldProblem.by(service, () -> study(RollbackAim.steps(1))).text())
                .isEqualTo(
                        """
                        default: The undo of migration 1 (shop) failed in the scratch copy.
                          Why:  ERROR: table "plans" does not exist
                          Next: It would most likely fail in the database as well: correct U1__shop.sql. Nothing was changed.""");
        assertThat(scratches()).isEmpty();
    }

    @Test
    void rollbackThatWouldStopIsNotMeasured() {
        assertThat(ToldProblem.by(service, () -> study(RollbackAim.steps(1))).text())
                .isEqualTo(
                        """
                        default: There is no undo file for 1 (shop).
                          Why:  A version is undone by the file that says how, and by nothing else.
                          Next: Write U1__shop.sql, or stay above. Nothing was changed.""");
    }

    @Test
    void aUserWhoMayNotCreateDatabasesIsToldSo() {
        String user = service.database.name() + "_user";
        service.execute("create role " + user + " login; grant all on schema public to " + user
                + "; grant all on all tables in schema public to " + user);
        service.migration("V2__index.sql", "create index account_name on account (name);")
                .as(user);

        Problem problem = catchThrowableOfType(Problem.class, this::study);

        assertThat(problem.getMessage())
                .isEqualTo(
                        """
                        default: No scratch database could be made to measure the locks in.
                          Why:  ERROR: permission denied to create database
                          Next: The user needs CREATEDB for it; or take db plan without --locks. Nothing was changed.""");
        service.execute("drop owned by " + user + "; drop role " + user);
    }

    /** A migration that is Java code. */
    static final class V2__Code extends BaseJavaMigration {
        @Override
        public void migrate(Context context) throws Exception {
            try (Statement statement = context.getConnection().createStatement()) {
                statement.execute("create table made_by_code (id int)");
            }
        }
    }

    private LockStudy.Report study() {
        try (Preparation preparation = service.preparation()) {
            return new LockStudy(preparation).run();
        }
    }

    private LockStudy.Report study(RollbackAim aim) {
        try (Preparation preparation = service.preparation()) {
            return new LockStudy(preparation).run(aim);
        }
    }

    private List<String> lines() {
        return lines(study());
    }

    private static List<String> lines(LockStudy.Report report) {
        return report.migrations().stream()
                .flatMap(migration -> Stream.concat(
                        Stream.of(migration.title()
                                + (migration.transactional() ? "" : ", outside of a transaction")
                                + migration
                                        .unmeasured()
                                        .map(why -> ", not measured: " + why)
                                        .orElse("")),
                        migration.statements().stream().map(LockStudyTest::line)))
                .toList();
    }

    private static String line(StatementLocks found) {
        String locks = found.locks().isEmpty()
                ? "none"
                : String.join(
                        ", ",
                        found.locks().stream()
                                .map(lock -> lock.mode() + " " + lock.table())
                                .toList());
        return found.sql() + ": " + locks
                + (found.rewritten().isEmpty() ? "" : "; rewrites " + String.join(", ", found.rewritten()))
                + (found.blocksReaders() ? "; blocks readers" : found.blocksWriters() ? "; blocks writers" : "")
                + found.safer().map(form -> "; " + form).orElse("");
    }

    private String scratches() {
        return service.query(
                "select datname from pg_database where datname like '" + service.database.name() + "\\_seedbed%'");
    }
}
