package dev.seedbed.engine.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;

/** Migration files that can't be read or do not run. */
class BadMigrationTest extends AbstractRefusedStartTest {

    @Test
    void twoFilesWithOneVersion() {
        service.migration("V1__plan.sql", PLAN)
                .migration("V2__account.sql", ACCOUNT)
                .migration("V2__customer (old).sql", ACCOUNT);

        assertThatStarting()
                .isEqualTo(
                        """
                        default: Two migrations have the version 2.
                          Why:  db/migration/V2__account.sql
                                db/migration/V2__customer (old).sql
                          Next: Give one of them the next free version; nothing was changed.""");
    }

    @Test
    void twoFilesWithOneVersionInAnArchive() throws IOException {
        Path jar = temporary.resolve("a service.jar");
        try (JarOutputStream archive = new JarOutputStream(Files.newOutputStream(jar))) {
            for (String name : List.of("", "V2__account.sql", "V2__customer.sql")) {
                archive.putNextEntry(new ZipEntry("db/migration/" + name));
                archive.write((name.isEmpty() ? "" : ACCOUNT).getBytes(StandardCharsets.UTF_8));
            }
        }
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            service.flyway("locations", "classpath:db/migration", configuration -> new FluentConfiguration(loader)
                    .dataSource(configuration.getDataSource())
                    .locations("classpath:db/migration"));

            assertThatStarting()
                    .isEqualTo(
                            """
                            default: Two migrations have the version 2.
                              Why:  db/migration/V2__account.sql (a service.jar)
                                    db/migration/V2__customer.sql (a service.jar)
                              Next: Give one of them the next free version; nothing was changed.""");
        }
    }

    @Test
    void twoRepeatableFilesWithOneDescription() {
        service.file("db/migration/R__view.sql", "select 1;").file("db/migration/more/R__view.sql", "select 2;");

        assertThatStarting()
                .isEqualTo(
                        """
                        default: Two repeatable migrations have one description.
                          Why:  db/migration/R__view.sql
                                db/migration/more/R__view.sql
                          Next: Rename one of them; nothing was changed.""");
    }

    @Test
    void aFileThatIsNotUtf8() {
        service.migration("V1__plan.sql", PLAN)
                .file(
                        "db/migration/V2__country.sql",
                        "select 1;\nselect 'Österreich';".getBytes(StandardCharsets.ISO_8859_1));

        assertThatStarting()
                .isEqualTo(
                        """
                        default: The migration V2__country.sql is not written in the encoding that is configured for it.
                          Why:  It holds bytes that do not exist in UTF-8, or in what flyway.datasources.<name>.encoding says instead.
                          Next: Save the file as UTF-8 (for example: iconv -f LATIN1 -t UTF-8), or name its encoding there; nothing was changed.""");
    }

    @Test
    void aFailingStatementIsShownWithAllThatTheServerSays() {
        service.migration("V1__plan.sql", PLAN).start();
        service.migration(
                "V2__plans.sql",
                "insert into plan values (1);\n\ninsert into plan (id)\nvalues (2),\n       (1);\n" + ACCOUNT);

        assertThatStarting()
                .isEqualTo(
                        """
                        default: Migration 2 (plans) failed (V2__plans.sql, line 3).
                          Why:  ERROR: duplicate key value violates unique constraint "plan_pkey"
                                Detail: Key (id)=(1) already exists.
                                The statement begins: insert into plan (id) values (2), (1)
                          Next: Correct the file and start again. The migration was rolled back whole; what came before it is kept.""");
    }

    @Test
    void aMigrationThatCommitsByItselfIsNotSaidToBeRolledBackWhole() {
        service.migration("V1__plan.sql", PLAN).start();
        service.migration("V2__plans.sql", "BEGIN;\ninsert into plan values (1);\nCOMMIT;\nselect 1 / 0;");

        assertThatStarting()
                .isEqualTo(
                        """
                        default: Migration 2 (plans) failed (V2__plans.sql, line 4).
                          Why:  ERROR: division by zero
                                The statement begins: select 1 / 0
                                It ends its transaction by itself, at line 3 (COMMIT), so a part of it may remain.
                          Next: Undo that part, correct the file and start again. What came before the migration is kept.""");
        assertThat(service.query("select id from plan")).isEqualTo("1");
    }

    @Test
    void aMisspeltFunctionIsShownWithThePositionAndTheHint() {
        service.migration("V1__plan.sql", PLAN).start();
        service.migration("V2__upper.sql", "select 1;\nselect uper(\n  'a');");

        assertThatStarting()
                .isEqualTo(
                        """
                        default: Migration 2 (upper) failed (V2__upper.sql, line 2).
                          Why:  ERROR: function uper(unknown) does not exist
                                Hint: No function matches the given name and argument types. You might need to add explicit type casts.
                                Position: 8
                                The statement begins: select uper( 'a')
                          Next: Correct the file and start again. The migration was rolled back whole; what came before it is kept.""");
    }

    @Test
    void aStatementWithoutAnEnd() {
        service.migration("V1__plan.sql", PLAN).start();
        service.migration("V2__quote.sql", "insert into plan values ('1);");

        assertThatStarting()
                .isEqualTo(
                        """
                        default: V2__quote.sql:1: the string that begins here has no end
                          Why:  The script ended before it did: an end is missing, or the file has been cut off.
                          Next: Close it, or dump the file again if it is not complete.""");
    }

    @Test
    void aPlaceholderWithoutValue() {
        service.migration("V1__plan.sql", PLAN).start();
        service.migration("V2__tier.sql", "comment on table plan is '${tier}';");

        assertThatStarting()
                .isEqualTo(
                        """
                        default: V2__tier.sql has the placeholder ${tier}, which has no value.
                          Why:  Placeholders are replaced before a migration runs.
                          Next: Set flyway.datasources.<name>.placeholders.tier, or, if the text is meant as it is, write placeholderReplacement=false into a file beside the script, of its name with .conf behind it.""");
    }

    @Test
    void anEmptyFileIsAppliedAsFlywayDoes() {
        service.migration("V1__nothing.sql", "").start();

        assertThat(service.history()).isEqualTo("1 SQL t");
        assertThat(service.plainFlyway().migrate().migrationsExecuted).isZero();
    }

    @Test
    void aMigrationOutsideOfATransactionThatBreaks() {
        service.migration("V1__plan.sql", "create table plan (id int); insert into plan values (1), (1);")
                .start();
        service.migration("V2__index.sql", "create unique index concurrently plan_id on plan (id);");

        assertThat(message(service))
                .isEqualTo(
                        """
                        default: Migration 2 (index) failed (V2__index.sql, line 1).
                          Why:  ERROR: could not create unique index "plan_id"
                                Detail: Key (id)=(1) is duplicated.
                                The statement begins: create unique index concurrently plan_id on plan (id)
                          Next: It ran outside of a transaction, so a part of it may remain. Undo that part, delete its row from the history (the next start names both), correct the file and start again.""");
        assertThatStarting()
                .isEqualTo(
                        """
                        default: The database "test" (schema "public") has a migration that broke half-way: 2 (index).
                          Why:  V2__index.sql runs outside of a transaction, and the history does not say that it came to its end.
                                Left-over invalid indexes: public.plan_id.
                          Next: Undo what it left behind, and let it run again:
                                  DROP INDEX CONCURRENTLY public.plan_id;
                                  DELETE FROM "public"."flyway_schema_history" WHERE installed_rank = 2;
                                If it did come to its end:
                                  UPDATE "public"."flyway_schema_history" SET success = true WHERE installed_rank = 2;""");
    }
}
