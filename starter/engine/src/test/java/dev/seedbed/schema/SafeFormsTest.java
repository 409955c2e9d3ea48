package dev.seedbed.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.engine.TestServer;
import dev.seedbed.engine.TestServer.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

class SafeFormsTest {

    private final TestDatabase from = TestServer.newDatabase();
    private final TestDatabase to = TestServer.newDatabase();

    @Test
    void indexesAreBuiltWhileOthersWrite() throws SQLException {
        from.execute("create table account (id int, mail text); create index account_mail on account (mail)");
        to.execute("create table account (id int, mail text); create index account_mail on account (lower(mail))");

        assertThat(safeScript())
                .isEqualTo(
                        """
                        SET check_function_bodies = off;
                        SET search_path = '';
                        -- A statement that does not get its lock in this time fails, instead of making others wait behind it.
                        -- Then compare again, and run what is left.
                        SET lock_timeout = '5s';
                        -- In parts: some statements can't run in a transaction with others.

                        -- Is built while others write; if it fails, it leaves an invalid index to be dropped.
                        CREATE INDEX CONCURRENTLY account_mail_new ON public.account USING btree (lower(mail));

                        -- Waits for those who use the index, and does not make others wait.
                        DROP INDEX CONCURRENTLY public.account_mail;

                        BEGIN;

                        ALTER INDEX public.account_mail_new RENAME TO account_mail;

                        COMMIT;

                        RESET search_path;
                        RESET check_function_bodies;
                        RESET lock_timeout;
                        """);
        arrives();
    }

    @Test
    void constraintsAreValidatedWhileOthersWrite() throws SQLException {
        from.execute("create table plan (id int primary key); create table account (id int, plan int, mail text)");
        to.execute(
                """
                create table plan (id int primary key);
                create table account (id int not null, plan int, mail text check (mail <> ''),
                    primary key (id), foreign key (plan) references plan);""");

        assertThat(safeScript())
                .contains(
                        " CHECK ((mail <> ''::text)) NOT VALID;",
                        "VALIDATE CONSTRAINT account_mail_check;",
                        " FOREIGN KEY (plan) REFERENCES public.plan(id) NOT VALID;",
                        "VALIDATE CONSTRAINT account_plan_fkey;",
                        "CREATE UNIQUE INDEX CONCURRENTLY account_pkey ON public.account (id);",
                        "ADD CONSTRAINT account_pkey PRIMARY KEY USING INDEX account_pkey;",
                        "ALTER TABLE public.account VALIDATE CONSTRAINT account_id_not_null");
        arrives();
    }

    private String safeScript() throws SQLException {
        try (Connection one = from.connect();
                Connection other = to.connect()) {
            return SchemaDiff.between(one, other, DiffOptions.defaults().safely())
                    .script();
        }
    }

    private void arrives() throws SQLException {
        try (Connection one = from.connect();
                Connection other = to.connect();
                Statement statement = one.createStatement()) {
            SchemaDiff diff =
                    SchemaDiff.between(one, other, DiffOptions.defaults().safely());
            for (SchemaChange change : diff.changes()) {
                statement.execute(change.sql());
            }
            assertThat(SchemaDiff.between(one, other).changes()).isEmpty();
        }
    }
}
