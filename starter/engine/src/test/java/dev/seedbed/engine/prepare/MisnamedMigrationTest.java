package dev.seedbed.engine.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that looks like a migration and would never run stops the start. */
class MisnamedMigrationTest {

    @TempDir
    Path temporary;

    private TestService service;

    @BeforeEach
    void aService() {
        service = TestService.in(temporary).migration("V1__plan.sql", "create table plan (id int);");
    }

    @Test
    void itIsNamedWithTheExpectedForm() {
        service.migration("V5_oops.sql", "create table oops (id int);");

        assertThat(Told.by(service::start))
                .isEqualTo(
                        """
                        default: A file looks like a migration, but would never run because of the name: V5_oops.sql.
                          Why:  V5_oops.sql: expected V5__oops.sql
                          Next: Rename what is a migration. Exclude what belongs to another tool: seedbed.datasources.default.ignore-files: V5_oops.sql.""");
        assertThat(service.tables()).isEmpty();
    }

    @Test
    void severalAreNamedTogether() {
        service.migration("V5_oops.sql", "select 1;").migration("sub/v6__more.sql", "select 1;");

        assertThat(Told.by(service::start))
                .isEqualTo(
                        """
                        default: 2 files look like migrations, but would never run because of the name: V5_oops.sql, sub/v6__more.sql.
                          Why:  V5_oops.sql: expected V5__oops.sql
                                sub/v6__more.sql: expected V6__more.sql
                          Next: Rename what is a migration. Exclude what belongs to another tool: seedbed.datasources.default.ignore-files: V5_oops.sql.""");
    }

    @Test
    void aDatabaseAtHeadStopsTooBecauseAFileIsNew() {
        service.start();
        service.migration("v2__oops.sql", "select 1;");

        assertThat(Told.by(service::start)).contains("v2__oops.sql: expected V2__oops.sql");
        assertThat(Told.by(() -> service.preparation().statusLook().look()))
                .contains("v2__oops.sql: expected V2__oops.sql");
    }

    @Test
    void whatBelongsToOthersIsLeftAlone() {
        service.migration("V5_oops.sql", "select 1;")
                .migration("README.md", "Notes")
                .migration("V6_old.sql.bak", "select 1;")
                .migration("V1__plan.sql.conf", "executeInTransaction=true")
                .migration("afterMigrateApplied.sql", "select 1;")
                .ignoring("V5_*.sql");

        assertThat(service.start().outcome()).isEqualTo(Outcome.INITIALISED);
        assertThat(service.history()).isEqualTo("1 SQL t");
    }

    @Test
    void theCaseOfASuffixDoesNotMatterToFlyway() {
        service.migration("V2__more.SQL", "create table more (id int);");

        assertThat(service.start().outcome()).isEqualTo(Outcome.INITIALISED);
        assertThat(service.tables()).isEqualTo("more\nplan");
    }
}
