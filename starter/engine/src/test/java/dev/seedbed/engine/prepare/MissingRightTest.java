package dev.seedbed.engine.prepare;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Roles that may not do what a preparation has to do. */
class MissingRightTest extends AbstractRefusedStartTest {

    private String role;

    @BeforeEach
    void aRoleWithoutRights() {
        role = service.database.name() + "_app";
        service.execute("create role " + role + " login");
        service.as(role).migration("V1__plan.sql", PLAN);
    }

    @AfterEach
    void removeTheRole() {
        service.execute("drop owned by " + role + "; drop role " + role);
    }

    @Test
    void noRightToCreateTables() {
        assertThatStarting()
                .isEqualTo(
                        """
                        default: The user "app" may not create tables in the schema "public".
                          Why:  It has no CREATE right there (since PostgreSQL 15 nobody but the owner has it in "public").
                          Next: GRANT CREATE, USAGE ON SCHEMA "public" TO "app"; or let another user migrate: flyway.datasources.default.url, user and password.""");
    }

    @Test
    void noRightToCreateASchema() {
        service.inSchema("shop");

        assertThatStarting()
                .isEqualTo(
                        """
                        default: The user "app" may not create the schema "shop".
                          Why:  It does not exist in the database "test", and the user has no CREATE right there.
                          Next: GRANT CREATE ON DATABASE "test" TO "app"; or create the schema for it, or let another user migrate: flyway.datasources.default.url, user and password.""");
    }

    @Test
    void noRightToChangeATableOfAnother() {
        service.execute("grant all on schema public to " + role);
        service.start();
        service.execute("alter table plan owner to postgres");
        service.migration("V2__name.sql", "alter table plan add column name text;");

        assertThatStarting()
                .isEqualTo(
                        """
                        default: Migration 2 (name) failed (V2__name.sql, line 1).
                          Why:  ERROR: must be owner of table plan
                                The statement begins: alter table plan add column name text
                          Next: Grant the right, let the owner migrate (flyway.datasources.<name>.url, user and password), or correct the file, and start again. The migration was rolled back whole; what came before it is kept.""");
    }

    @Test
    void noRightToReadTheHistory() {
        service.execute("grant all on schema public to " + role);
        TestService owner = service.replica().as("postgres");
        owner.start();
        service.migration("V2__account.sql", ACCOUNT);

        assertThatStarting()
                .isEqualTo(
                        """
                        default: The database refused a statement of the preparation: the user has no right to it.
                          Why:  ERROR: permission denied for table flyway_schema_history
                          Next: Grant the user that right, or let the owner of these tables migrate: flyway.datasources.<name>.url, user and password.""");
    }

    @Test
    void noRightToWriteTheHistory() {
        service.execute("grant all on schema public to " + role);
        TestService owner = service.replica().as("postgres");
        owner.start();
        service.execute("grant select on flyway_schema_history to " + role);
        service.migration("V2__account.sql", ACCOUNT);

        assertThatStarting()
                .isEqualTo(
                        """
                        default: The database refused a statement of the preparation: the user has no right to it.
                          Why:  ERROR: permission denied for table flyway_schema_history
                          Next: Grant the user that right, or let the owner of these tables migrate: flyway.datasources.<name>.url, user and password.""");
    }

    @Test
    void aReadOnlyServer() {
        service.execute("alter role " + role + " set default_transaction_read_only = on");
        service.execute("grant all on schema public to " + role);

        assertThatStarting()
                .isEqualTo(
                        """
                        default: The database "test" (schema "public") is read-only for the user "app".
                          Why:  default_transaction_read_only is on, so nothing can be written.
                          Next: Turn it off for this user or database (ALTER ROLE … SET default_transaction_read_only = off), or let another user migrate: flyway.datasources.default.url, user and password.""");
    }
}
