package dev.seedbed.engine.prepare;

import java.util.List;
import java.util.Map;
import org.flywaydb.core.api.callback.BaseCallback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.junit.jupiter.api.Test;

/** What stops a start because of how migrations are named, written or set up, in whole messages. */
class RefusedMigrationsTest extends AbstractRefusedStartTest {

    @Test
    void aShellScript() {
        service.migration("V1__plan.sql", PLAN).migration("V2__backup.sh", "pg_dump");

        assertThatStarting()
                .isEqualTo(
                        """
                        default: V2__backup.sh is a shell script and cannot be run as a migration.
                          Why:  Seedbed runs SQL scripts and Java migrations; Flyway would hand this file to a shell.
                          Next: Write it as SQL or as a Java migration, or move it out of the migration locations. Nothing was changed.""");
    }

    @Test
    void namesThatAreNoMigrationsWhereThatIsChecked() {
        service.flyway(
                        "validate-migration-naming",
                        "true",
                        configuration -> configuration.validateMigrationNaming(true))
                .migration("V1__plan.sql", PLAN)
                .migration("account.sql", ACCOUNT)
                .migration("Vx__more.sql", ACCOUNT);

        assertThatStarting()
                .isEqualTo(
                        """
                        default: 2 files are not named like migrations.
                          Why:  Vx__more.sql: "x" is not a version: digits, with dots or underscores between them
                                account.sql: it begins with no prefix of a migration or callback
                          Next: Rename them, or allow such names with flyway.datasources.<name>.validate-migration-naming: false. Nothing was changed.""");
    }

    @Test
    void twoCallbacksOfOneName() {
        service.migration("V1__plan.sql", PLAN)
                .migration("afterMigrate__x.sql", "select 1;")
                .file("db/migration/more/afterMigrate__x.sql", "select 2;");

        assertThatStarting()
                .isEqualTo(
                        """
                        default: Two files are the callback afterMigrate__x.sql.
                          Why:  db/migration/afterMigrate__x.sql
                                db/migration/more/afterMigrate__x.sql
                          Next: Give one of them another description after the event's name. Nothing was changed.""");
    }

    @Test
    void statementsThatCannotRunInATransactionBesideOthers() {
        service.migration("V1__plan.sql", PLAN).start();
        service.migration("V2__index.sql", ACCOUNT + "\ncreate index concurrently on plan (id);");

        assertThatStarting()
                .isEqualTo(
                        """
                        default: V2__index.sql:2: statements that run in a transaction stand beside others that cannot: create index concurrently on plan (id)
                          Why:  A migration runs either in one transaction or outside of one, and this statement cannot run in one.
                          Next: Give such statements a migration of their own, or allow both in one migration with flyway.datasources.<name>.mixed: true.""");
    }

    @Test
    void aStatementThatNeedsToRunOutsideOfATransaction() {
        service.migration("V1__plan.sql", PLAN).start();
        service.migration("V2__reindex.sql", "reindex table concurrently plan;");

        assertThatStarting()
                .isEqualTo(
                        """
                        default: Migration 2 (reindex) failed (V2__reindex.sql, line 1).
                          Why:  ERROR: REINDEX CONCURRENTLY cannot run inside a transaction block
                                The statement begins: reindex table concurrently plan
                          Next: Let it run outside of a transaction (executeInTransaction=false, in a file beside the script, of its name with .conf behind it) and start again. The migration was rolled back whole; what came before it is kept.""");
    }

    @Test
    void aCallbackThatFails() {
        service.migration("V1__plan.sql", PLAN).migration("beforeMigrate__check.sql", "select 1;\n\nselect broken;");

        assertThatStarting()
                .isEqualTo(
                        """
                        default: The callback beforeMigrate failed (beforeMigrate__check.sql, line 3).
                          Why:  ERROR: column "broken" does not exist
                                Position: 8
                                The statement begins: select broken
                          Next: Correct the callback and start again.""");
    }

    @Test
    void aCallbackInJavaThatFails() {
        service.migration("V1__plan.sql", PLAN).callback(new Failing());

        assertThatStarting()
                .isEqualTo(
                        """
                        default: The callback beforeMigrate failed.
                          Why:  not today
                          Next: Correct the callback and start again.""");
    }

    @Test
    void aMigrationInJavaThatFails() {
        service.migration("V1__plan.sql", PLAN).start();
        service.flyway("java", "2", configuration -> configuration.javaMigrations(new V2__Broken()));

        assertThatStarting()
                .isEqualTo(
                        """
                        default: Migration 2 (Broken) failed (dev.seedbed.engine.prepare.RefusedMigrationsTest$V2__Broken).
                          Why:  there is no plan B
                          Next: Correct the file and start again. The migration was rolled back whole; what came before it is kept.""");
    }

    @Test
    void aTargetThatIsNoMigrations() {
        service.migration("V1__plan.sql", PLAN).flyway("target", "7", configuration -> configuration.target("7"));

        assertThatStarting()
                .isEqualTo(
                        """
                        default: No migration has the version 7, which is the target of migrations.
                          Why:  flyway.datasources.<name>.target names it, and neither the code nor the history knows it.
                          Next: Correct the target, or write 7? to go up to it whether it exists or not. Nothing was changed.""");
    }

    @Test
    void aRowOfAnUnknownType() {
        service.migration("V1__plan.sql", PLAN).start();
        service.execute("update flyway_schema_history set type = 'UNDO_SQL'");
        service.migration("V2__account.sql", ACCOUNT);

        assertThatStarting()
                .isEqualTo(
                        """
                        default: The history has a row of the unknown type "UNDO_SQL" (installed_rank 1, V1__plan.sql).
                          Why:  Neither Seedbed nor the open-source edition of Flyway writes or reads this type.
                          Next: If it is the undo of a migration, change it to DELETE, which has the same effect. Nothing was changed.""");
    }

    @Test
    void aLocationOfAnotherKind() {
        service.flyway("locations", "gcs:bucket", configuration -> configuration.locations("gcs:bucket"));

        assertThatStarting()
                .isEqualTo(
                        """
                        default: The location "gcs:bucket" cannot be read.
                          Why:  Migrations are read from classpath: and filesystem: locations.
                          Next: Correct flyway.datasources.<name>.locations.""");
    }

    @Test
    void aPlaceholderOfAReservedName() {
        service.flyway("placeholders", "x", configuration -> configuration.placeholders(Map.of("flyway:user", "me")));

        assertThatStarting()
                .isEqualTo(
                        """
                        default: The placeholder "flyway:user" cannot be set.
                          Why:  Names that begin with "flyway" are given their values by Flyway and Seedbed.
                          Next: Choose another name in flyway.datasources.<name>.placeholders.""");
    }

    private static final class Failing extends BaseCallback {

        @Override
        public boolean supports(Event event, Context context) {
            return List.of(Event.BEFORE_MIGRATE).contains(event);
        }

        @Override
        public void handle(Event event, Context context) {
            throw new IllegalStateException("not today");
        }
    }

    /** A migration that fails. */
    public static final class V2__Broken extends BaseJavaMigration {

        @Override
        public void migrate(org.flywaydb.core.api.migration.Context context) {
            throw new IllegalStateException("there is no plan B");
        }
    }
}
