package dev.seedbed.engine.prepare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Init scripts that can't be used. */
class BadInitSqlTest extends AbstractRefusedStartTest {

    @BeforeEach
    void migrations() {
        service.migration("V11__plan.sql", PLAN).migration("V12__account.sql", ACCOUNT);
    }

    @Test
    void noHeader() {
        service.init("--\n-- PostgreSQL database dump\n--\n" + PLAN);

        assertThatStarting()
                .isEqualTo(
                        """
                        default: db/init.sql does not say which version it stands for
                          Why:  Without it nobody knows which migrations the script already contains, and which come after it.
                          Next: If it holds everything up to version 12, make this its first line:
                                -- seedbed:version 12""");
    }

    @Test
    void aMalformedHeader() {
        service.init("-- a dump\n-- seedbed:version twelve\n" + PLAN);

        assertThatStarting()
                .isEqualTo(
                        """
                        default: db/init.sql:2: this is not a version header: -- seedbed:version twelve
                          Why:  The header is "seedbed:version" and a version of the migrations: digits, with dots or underscores between them.
                          Next: Write it like this:
                                -- seedbed:version 12""");
    }

    @Test
    void anEmptyFile() {
        service.init("");

        assertThatStarting()
                .isEqualTo(
                        """
                        default: db/init.sql contains no statement
                          Why:  The file is empty, or holds nothing but comments and blank lines.
                          Next: Write the SQL into it, for example with pg_dump --no-owner --no-privileges, or remove the file.""");
    }

    @Test
    void aDirectory() throws IOException {
        service.init("");
        Path script = service.path("db/init.sql");
        Files.delete(script);
        Files.createDirectory(script);

        assertThatStarting()
                .isEqualTo(
                        """
                        default: db/init.sql is a directory
                          Why:  A script is one file, and there is a directory of its name.
                          Next: Rename the directory, or name a file in it where the script is configured.""");
    }

    @Test
    void aSyntaxErrorInStatement412() {
        service.init("-- seedbed:version 12\n" + PLAN + "\n" + "insert into plan\n  values (default);\n".repeat(0)
                + "select 1;\n".repeat(410) + "insert into plan (id)\n  values (1)\n  returnin id;\n");

        assertThatStarting()
                .isEqualTo(
                        """
                        default: db/init.sql:415: syntax error at or near "returnin", in statement 412 (line 413): insert into plan (id) values (1) returnin id
                          Why:  PostgreSQL refused the statement (SQLSTATE 42601).
                          Next: Correct the script there and start again.""");
    }

    @Test
    void aDumpThatCarriesTheHistory() {
        service.init("-- seedbed:version 12\n" + PLAN
                + "\nCREATE TABLE public.flyway_schema_history (\n    installed_rank integer NOT NULL\n);\n");

        assertThatStarting()
                .isEqualTo(
                        """
                        default: db/init.sql:3: a script must not contain: CREATE TABLE public.flyway_schema_history ( installed_rank integer NOT NULL )
                          Why:  The table flyway_schema_history records what was done to a database; its rows from another database would say something untrue about this one.
                          Next: Dump again with pg_dump -T flyway_schema_history, or take its statements out of the script.""");
    }
}
