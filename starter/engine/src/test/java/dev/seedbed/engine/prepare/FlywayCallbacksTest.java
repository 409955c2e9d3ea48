package dev.seedbed.engine.prepare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Callbacks hear from us what they hear from Flyway, in the same order. */
class FlywayCallbacksTest {

    @TempDir
    Path temporary;

    private TestService ours;

    @BeforeEach
    void aService() {
        ours = TestService.in(temporary)
                .migration("V1__plan.sql", "create table plan (id int primary key); insert into plan values (1);")
                .migration("V2__account.sql", "create table account (id int primary key);")
                .migration("R__view.sql", "create or replace view plans as select id from plan;");
    }

    @Test
    void onAnEmptyDatabase() {
        assertThatBothHearTheSame();
    }

    @Test
    void whereNothingIsPending() {
        TestService theirs = ours.elsewhere();
        ours.start();
        theirs.plainFlyway().migrate();

        assertThat(heardFromUs(ours)).isEqualTo(heardFromFlyway(theirs)).isNotEmpty();
    }

    @Test
    void whereOnlyVersionedMigrationsArePending() {
        ours.without("R__view.sql");

        assertThatBothHearTheSame();
    }

    @Test
    void whenAMigrationFails() {
        ours.migration("V2__account.sql", "create table account (id int); select broken;");

        assertThatBothHearTheSame();
    }

    @Test
    void whenAMigrationOutsideOfATransactionFails() {
        ours.migration("V2__index.sql", "create index concurrently broken on nothing (id);")
                .without("V2__account.sql");

        assertThatBothHearTheSame();
    }

    @Test
    void whenASchemaIsMissing() {
        ours.inSchema("shop");

        assertThatBothHearTheSame();
    }

    @Test
    void whenABaselineIsMade() {
        ours.flyway("baseline-on-migrate", "true", configuration -> configuration.baselineOnMigrate(true));
        TestService theirs = ours.elsewhere();
        ours.execute("create table plan (id int)");
        theirs.execute("create table plan (id int)");

        assertThat(heardFromUs(ours)).isEqualTo(heardFromFlyway(theirs)).contains("beforeBaseline");
    }

    @Test
    void whenNothingIsValidated() {
        ours.flyway("validate-on-migrate", "false", configuration -> configuration.validateOnMigrate(false));

        assertThatBothHearTheSame();
    }

    @Test
    void callbacksInFilesRunToo() {
        ours.migration(
                        "beforeMigrate.sql",
                        "create table if not exists calls (id serial, event text);"
                                + " insert into public.calls (event) values ('beforeMigrate');")
                .migration("afterEachMigrate.sql", "insert into public.calls (event) values ('afterEachMigrate');")
                .migration("afterVersioned.sql", "insert into public.calls (event) values ('afterVersioned');")
                .migration(
                        "afterMigrate__end.sql",
                        "insert into public.calls (event) values (current_user || ' ' ||" + " current_schema());")
                .migration("V2__account.sql", "create schema other; set search_path = other;");

        ours.start();

        assertThat(ours.query("select event from public.calls order by id"))
                .isEqualTo(
                        """
                        beforeMigrate
                        afterEachMigrate
                        afterEachMigrate
                        afterVersioned
                        afterEachMigrate
                        postgres public""");
    }

    @Test
    void aCallbackMayCreateTheSchemaItself() {
        ours.inSchema("shop")
                .migration("beforeCreateSchema.sql", "create schema shop; comment on schema shop is 'ours';");

        ours.start();

        assertThat(ours.query("select obj_description('shop'::regnamespace, 'pg_namespace')"))
                .isEqualTo("ours");
        assertThat(ours.query("select count(*) from shop.flyway_schema_history where type = 'SCHEMA'"))
                .isEqualTo("0");
    }

    private void assertThatBothHearTheSame() {
        TestService theirs = ours.elsewhere();

        assertThat(heardFromUs(ours)).isEqualTo(heardFromFlyway(theirs)).isNotEmpty();
    }

    private static List<String> heardFromUs(TestService service) {
        Recorder recorder = new Recorder();
        service.callback(recorder);
        return recorder.during(service::start);
    }

    private static List<String> heardFromFlyway(TestService service) {
        Recorder recorder = new Recorder();
        service.callback(recorder);
        return recorder.during(() -> service.plainFlyway().migrate());
    }

    private static final class Recorder implements Callback {

        private final List<String> heard = new ArrayList<>();

        List<String> during(ThrowingCallable run) {
            Throwable failure = catchThrowable(run);
            heard.add(failure == null ? "done" : "failed");
            return heard;
        }

        @Override
        public boolean supports(Event event, Context context) {
            return true;
        }

        @Override
        public boolean canHandleInTransaction(Event event, Context context) {
            return true;
        }

        @Override
        public void handle(Event event, Context context) {
            heard.add(event.getId()
                    + (context.getMigrationInfo() == null
                            ? ""
                            : " " + context.getMigrationInfo().getScript())
                    + (context.getStatement() == null
                            ? ""
                            : " "
                                    + context.getStatement()
                                            .getSql()
                                            .lines()
                                            .findFirst()
                                            .orElse("")));
        }

        @Override
        public String getCallbackName() {
            return "recorder";
        }
    }
}
