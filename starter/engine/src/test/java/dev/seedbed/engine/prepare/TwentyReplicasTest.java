package dev.seedbed.engine.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TwentyReplicasTest {

    private static final int REPLICAS = 20;
    private static final int MIGRATIONS = 100;

    @TempDir
    Path temporary;

    @Test
    void eachMigrationRunsOnceHoweverManyReplicasStartAtOnce() {
        TestService service = TestService.in(temporary).migration("V1__run.sql", "create table run (version int);");
        IntStream.rangeClosed(2, MIGRATIONS)
                .forEach(version ->
                        service.migration("V" + version + "__run.sql", "insert into run values (" + version + ");"));

        List<BackgroundStart> starts = IntStream.range(0, REPLICAS)
                .mapToObj(number -> BackgroundStart.of(TestService.of(service.database, service.folder())))
                .toList();
        List<PreparationReport> reports =
                starts.stream().map(BackgroundStart::report).toList();

        assertThat(reports)
                .filteredOn(report -> report.outcome() == Outcome.INITIALISED)
                .hasSize(1);
        assertThat(reports)
                .filteredOn(report -> report.outcome() != Outcome.INITIALISED)
                .extracting(PreparationReport::outcome)
                .hasSize(REPLICAS - 1)
                .isSubsetOf(Outcome.WAITED, Outcome.AT_HEAD);
        assertThat(reports).extracting(PreparationReport::version).containsOnly("100");
        assertThat(service.query("select count(*) || ' ' || count(distinct version) || ' ' || max(version) from run"))
                .isEqualTo("99 99 100");
        assertThat(service.query("select count(*) || ' ' || count(distinct version) from flyway_schema_history"
                        + " where success"))
                .isEqualTo("100 100");
        assertThat(service.isLocked()).isFalse();
    }
}
