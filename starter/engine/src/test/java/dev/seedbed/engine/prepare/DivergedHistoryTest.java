package dev.seedbed.engine.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Histories that contradict the code. */
class DivergedHistoryTest extends AbstractRefusedStartTest {

    @BeforeEach
    void aDatabaseAtThree() {
        service.migration("V1__plan.sql", PLAN)
                .migration("V2__account.sql", ACCOUNT)
                .migration("V3__name.sql", "alter table plan add column name text;")
                .migration("R__view.sql", "create or replace view plans as select id from plan;")
                .start();
    }

    @Test
    void aMigrationEditedAfterItWasApplied() {
        service.migration("V3__name.sql", "alter table plan add column name varchar;");

        assertThatStarting()
                .isEqualTo(
                        """
                        default: The database "test" (schema "public") and the code have diverged.
                          Why:  V3__name.sql was changed after it was applied: checksum 891165718 in the history, 34397770 in the code
                          Next: Nothing was changed.
                                Restore the file as it was applied, and put the change into a new migration.""");
    }

    @Test
    void aMissingVersion() {
        service.without("V2__account.sql");

        assertThatStarting()
                .isEqualTo(
                        """
                        default: The database "test" (schema "public") and the code have diverged.
                          Why:  V2__account.sql (2) was applied, and the code does not have it any more
                          Next: Nothing was changed.
                                Restore the missing file, or start the version of the code that has it.""");
    }

    @Test
    void aMissingRepeatableMigration() {
        service.without("R__view.sql");

        assertThatStarting()
                .isEqualTo(
                        """
                        default: The database "test" (schema "public") and the code have diverged.
                          Why:  R__view.sql (repeatable) was applied, and the code does not have it any more
                          Next: Nothing was changed.
                                Restore the missing file, or start the version of the code that has it.
                                If a repeatable migration was deleted on purpose: flyway.datasources.default.ignore-migration-patterns: "repeatable:missing".""");
    }

    @Test
    void aRepeatableMigrationThatWasDeletedOnPurposeIsIgnoredOnRequest() {
        service.without("R__view.sql")
                .flyway(
                        "ignore-migration-patterns",
                        "repeatable:missing",
                        configuration -> configuration.ignoreMigrationPatterns("repeatable:missing"));

        assertThat(service.start().outcome()).isEqualTo(Outcome.AT_HEAD);
    }

    @Test
    void aLateVersion() {
        service.migration("V2.1__late.sql", "create table late (id int);");

        assertThatStarting()
                .isEqualTo(
                        """
                        default: The database "test" (schema "public") and the code have diverged.
                          Why:  V2.1__late.sql (2.1) was never applied, and the database is at 3 already
                          Next: Nothing was changed.
                                Give the late migration a version above the current one, or allow it: flyway.datasources.default.out-of-order: true.""");
    }

    @Test
    void aLateVersionRunsWhereThatIsAllowed() {
        service.migration("V2.1__late.sql", "create table late (id int);")
                .flyway("out-of-order", "true", configuration -> configuration.outOfOrder(true));

        assertThat(service.start().outcome()).isEqualTo(Outcome.MIGRATED);
        assertThat(service.history()).endsWith("2.1 SQL t");
        assertThat(service.start().steps()).hasSize(1);
    }

    @Test
    void aRenamedMigration() {
        service.without("V2__account.sql").migration("V2__customer.sql", ACCOUNT);

        assertThatStarting()
                .isEqualTo(
                        """
                        default: The database "test" (schema "public") and the code have diverged.
                          Why:  version 2 was applied as V2__account.sql, and the code has V2__customer.sql, with the same content
                          Next: Nothing was changed.
                                Give the file its old name back: V2__account.sql.""");
    }

    @Test
    void anotherFileOfTheSameVersion() {
        service.without("V3__name.sql").migration("V3__seats.sql", "alter table plan add column seats int;");

        assertThatStarting()
                .isEqualTo(
                        """
                        default: The database "test" (schema "public") and the code have diverged.
                          Why:  version 3 was applied as V3__name.sql, and the code has V3__seats.sql
                          Next: Nothing was changed.
                                Start the version of the code that has V3__name.sql, or give the code's own file a version above the current one.""");
    }

    @Test
    void aFileInAnotherFolderThatWasEditedToo() {
        service.without("V3__name.sql").migration("sub/V3__name.sql", "alter table plan add column name varchar;");

        assertThatStarting()
                .contains("V3__name.sql was changed after it was applied: checksum 891165718 in the history");
    }

    @Test
    void onADatabaseThatIsNotProtectedAnEditedMigrationCanAlsoBeUndone() {
        service.environmentChange().to("dev");
        service.environment("dev").migration("V3__name.sql", "alter table plan add column name varchar;");

        assertThatStarting()
                .isEqualTo(
                        """
                        default: The database "test" (schema "public") and the code have diverged.
                          Why:  V3__name.sql was changed after it was applied: checksum 891165718 in the history, 34397770 in the code
                          Next: Nothing was changed.
                                Restore the file as it was applied, and put the change into a new migration.
                                On this database, which belongs to "dev", you can also undo the migration, if it has an undo file, and start again: db rollback --to 2; or drop all data and start again: db reset --confirm (add the dependency dev.seedbed:seedbed-cli).""");
    }

    @Test
    void onADatabaseThatIsNotProtectedTheDataCanAlsoBeDropped() {
        service.environmentChange().to("dev");
        service.environment("dev").without("V2__account.sql");

        assertThatStarting()
                .isEqualTo(
                        """
                        default: The database "test" (schema "public") and the code have diverged.
                          Why:  V2__account.sql (2) was applied, and the code does not have it any more
                          Next: Nothing was changed.
                                Restore the missing file, or start the version of the code that has it.
                                On this database, which belongs to "dev", you can also drop all data and start again: db reset --confirm (add the dependency dev.seedbed:seedbed-cli).""");
    }

    @Test
    void onAProtectedDatabaseOnlyTheCodeCanBeCorrected() {
        service.environmentChange().to("prod");
        service.environment("prod").without("V2__account.sql");

        assertThatStarting().endsWith("Restore the missing file, or start the version of the code that has it.");
    }

    @Test
    void severalAtOnceAreAllNamed() {
        service.migration("V1__plan.sql", "create table plan (id bigint);")
                .without("V2__account.sql")
                .migration("V2.1__late.sql", "create table late (id int);");

        assertThatStarting()
                .isEqualTo(
                        """
                        default: The database "test" (schema "public") and the code have diverged.
                          Why:  V1__plan.sql was changed after it was applied: checksum -65026007 in the history, -619738533 in the code
                                V2__account.sql (2) was applied, and the code does not have it any more
                                V2.1__late.sql (2.1) was never applied, and the database is at 3 already
                          Next: Nothing was changed.
                                Restore the file as it was applied, and put the change into a new migration.
                                Restore the missing file, or start the version of the code that has it.
                                Give the late migration a version above the current one, or allow it: flyway.datasources.default.out-of-order: true.""");
    }

    @Test
    void aFailedRow() {
        service.execute("update flyway_schema_history set success = false where version = '3'");

        assertThatStarting()
                .isEqualTo(
                        """
                        default: The database "test" (schema "public") has a migration that broke half-way: 3 (name).
                          Why:  The history has a row for V3__name.sql that says it failed.
                          Next: Undo what it left behind, and let it run again:
                                  DELETE FROM "public"."flyway_schema_history" WHERE installed_rank = 3;
                                If it did come to its end:
                                  UPDATE "public"."flyway_schema_history" SET success = true WHERE installed_rank = 3;""");
    }

    @Test
    void aFutureVersionIsOnlyWarnedOf() {
        service.without("V3__name.sql");

        PreparationReport report = service.start();

        assertThat(report.state()).isEqualTo(DatabaseState.Name.AHEAD);
        assertThat(report.warnings())
                .containsExactly(
                        "the database is ahead of this code (at 3, the code ends at 2): a newer version of"
                                + " the service has migrated it, or a migration file is missing here. Not in this code: 3 (name)");
    }
}
