package dev.seedbed.engine.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreparationTest {

    @TempDir
    Path temporary;

    private TestService service;

    @BeforeEach
    void service() {
        service = TestService.in(temporary)
                .migration("V1__plan.sql", "create table plan (id int primary key);")
                .migration("V2__account.sql", "create table account (id int primary key);")
                .migration("R__view.sql", "create or replace view plans as select id from plan;");
    }

    @Test
    void anEmptyDatabaseIsMigratedToHead() {
        PreparationReport report = service.start();

        assertThat(report.outcome()).isEqualTo(Outcome.INITIALISED);
        assertThat(report.state()).isEqualTo(DatabaseState.Name.AT_HEAD);
        assertThat(report.version()).isEqualTo("2");
        assertThat(service.history()).isEqualTo("1 SQL t\n2 SQL t\nview SQL t");
        assertThat(service.tables()).isEqualTo("account\nplan");
    }

    @Test
    void aDatabaseAtHeadIsToldByOneStatement() {
        service.start();

        PreparationReport report = service.start();

        assertThat(report.outcome()).isEqualTo(Outcome.AT_HEAD);
        assertThat(report.steps()).extracting(PreparationReport.Timing::name).containsExactly("inspect");
    }

    @Test
    void theInitSqlIsLoadedAndTheMigrationsAfterItRun() {
        service.init("-- seedbed:version 1\ncreate table plan (id int primary key);\ninsert into plan values (7);\n");

        PreparationReport report = service.start();

        assertThat(report.outcome()).isEqualTo(Outcome.INITIALISED);
        assertThat(service.history()).isEqualTo("1 BASELINE t\n2 SQL t\nview SQL t");
        assertThat(service.query("select id from plan")).isEqualTo("7");
    }

    @Test
    void anOldDatabaseIsMigratedToHead() {
        service.start();
        service.migration("V3__more.sql", "alter table plan add column name text;");

        PreparationReport report = service.start();

        assertThat(report.outcome()).isEqualTo(Outcome.MIGRATED);
        assertThat(report.version()).isEqualTo("3");
        assertThat(report.steps()).extracting(PreparationReport.Timing::name).contains("migrate 3");
    }

    @Test
    void anOlderReplicaStartsBesideANewerOneWithAWarning() {
        TestService newer = service.replica().migration("V3__more.sql", "alter table plan add column name text;");
        newer.start();

        PreparationReport report = service.start();

        assertThat(report.state()).isEqualTo(DatabaseState.Name.AHEAD);
        assertThat(report.warnings())
                .containsExactly(
                        "the database is ahead of this code (at 3, the code ends at 2): a newer version of"
                                + " the service has migrated it, or a migration file is missing here. Not in this code: 3 (more)");
        assertThat(newer.start().steps()).hasSize(1);
    }
}
