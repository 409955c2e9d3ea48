package dev.seedbed.engine.jdbc.script;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a script must not contain. */
class RefusedScriptTest extends AbstractBadScriptTest {

    @Test
    void anotherClientEncoding() {
        assertThatRunning("SET client_encoding = 'LATIN1';")
                .isEqualTo(
                        """
                        db/init.sql:1: a script must not contain: SET client_encoding = 'LATIN1'
                          Why:  Scripts are read and sent as UTF-8, so another encoding would garble what they say.
                          Next: Dump again with pg_dump --encoding=UTF8, or save the file as UTF-8 and take this line out.""");
    }

    @Test
    void commandsOfTransactions() {
        assertThatRunning("CREATE TABLE t (a int);\nBEGIN;\n")
                .isEqualTo(
                        """
                        db/init.sql:2: a script must not contain: BEGIN
                          Why:  The whole script runs in one transaction, together with the record that it ran.
                          Next: Take it out; savepoints may stay.""");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "begin work",
                "START /* a */ TRANSACTION",
                "COMMIT AND CHAIN",
                "End",
                "abort",
                "Rollback",
                "ROLLBACK PREPARED 'x'",
                "prepare -- a\n transaction 'x'",
                "DROP DATABASE IF EXISTS shop",
                "CREATE TABLESPACE fast LOCATION '/x'",
                "ALTER SYSTEM SET work_mem = '1GB'",
                "ALTER DATABASE shop SET TABLESPACE fast",
                "VACUUM (ANALYZE) t",
                "CREATE UNIQUE INDEX CONCURRENTLY i ON t (a)",
                "drop index concurrently i",
                "REINDEX (VERBOSE) DATABASE shop",
                "REINDEX TABLE CONCURRENTLY t",
                "ALTER TABLE t DETACH PARTITION t1 CONCURRENTLY",
                "CLUSTER",
                "DISCARD ALL",
                "SELECT lo_from_bytea(0, 'x')",
                "ALTER LARGE OBJECT 16385 OWNER TO x",
                "GRANT SELECT ON LARGE OBJECT 1 TO x",
                "COPY t (a) TO STDOUT",
                "SET NAMES 'latin1'",
                "set session Client_Encoding to win1252",
                "SET DateStyle = 'German, DMY'",
                "CREATE UNLOGGED TABLE IF NOT EXISTS seedbed_state (a int)",
                "INSERT INTO a.\"seedbed_state\" VALUES (1)",
                "CREATE FOREIGN TABLE x.Seedbed_State (a int) SERVER s"
            })
    void whatMayNotStandInAScript(String statement) {
        assertThatRunning("SELECT 1;\n" + statement + ";")
                .startsWith("db/init.sql:2: a script must not contain: " + statement.replace("\n", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SET client_encoding TO 'UTF8'",
                "SET datestyle = iso, dmy",
                "SAVEPOINT a; ROLLBACK TO SAVEPOINT a",
                "CREATE TABLE t (a int); CREATE INDEX concurrently_used ON t (a); REINDEX TABLE t; CLUSTER t USING concurrently_used",
                "CREATE TABLE my_seedbed_state (a int)",
                "PREPARE p AS SELECT 1; EXECUTE p; DEALLOCATE p"
            })
    void whatOnlyLooksLikeItMay(String statement) {
        assertThatRunning(statement + ";").isEqualTo("no problem");
    }

    @Test
    void connectingToAnotherDatabase() {
        assertThatRunning("SELECT 1;\n\\connect shop\n")
                .isEqualTo(
                        """
                        db/init.sql:2: the psql command \\connect cannot be run
                          Why:  It would leave the database that the service is connected to.
                          Next: Take the line out; pg_dump does not write it without --create (-C).""");
    }

    @Test
    void includingAnotherFile() {
        assertThatRunning("\\i tables.sql\n")
                .isEqualTo(
                        """
                        db/init.sql:1: the psql command \\i cannot be run
                          Why:  A script must be complete in itself: psql reads other files here, a service does not.
                          Next: Put the statements of that file in its place.""");
    }

    @Test
    void creatingADatabase() {
        assertThatRunning("CREATE DATABASE shop\n  WITH TEMPLATE = template0;\n")
                .isEqualTo(
                        """
                        db/init.sql:1: a script must not contain: CREATE DATABASE shop WITH TEMPLATE = template0
                          Why:  The script is run in a database that exists already, and no transaction can create or drop one.
                          Next: Take it out, and the psql command \\connect with it; pg_dump writes both only with --create (-C).""");
    }

    @Test
    void largeObjects() {
        assertThatRunning("SELECT pg_catalog.lo_create('16385');\n")
                .isEqualTo(
                        """
                        db/init.sql:1: a script must not contain: SELECT pg_catalog.lo_create('16385')
                          Why:  Large objects live outside of tables, under numbers that another database may have given away already.
                          Next: Dump without them, pg_dump --no-blobs (--no-large-objects from version 16), or keep such data in bytea columns.""");
    }

    @Test
    void theHistoryTableInTheDump() {
        String expected =
                """
                db/init.sql:1: a script must not contain: %s
                  Why:  The table flyway_schema_history records what was done to a database; its rows from another database would say something untrue about this one.
                  Next: Dump again with pg_dump -T flyway_schema_history, or take its statements out of the script.""";

        assertThatRunning("CREATE TABLE public.flyway_schema_history (installed_rank integer);")
                .isEqualTo(expected.formatted("CREATE TABLE public.flyway_schema_history (installed_rank integer)"));
        assertThatRunning("COPY \"public\".\"flyway_schema_history\" (installed_rank) FROM stdin;\n\\.\n")
                .isEqualTo(expected.formatted("COPY \"public\".\"flyway_schema_history\" (installed_rank) FROM stdin"));
        assertThatRunning("INSERT INTO flyway_schema_history VALUES (1);")
                .isEqualTo(expected.formatted("INSERT INTO flyway_schema_history VALUES (1)"));
    }
}
