package dev.seedbed.engine.operate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.engine.prepare.DryRun;
import dev.seedbed.engine.prepare.DryRunStep;
import dev.seedbed.engine.prepare.Preparation;
import dev.seedbed.engine.prepare.Psql;
import dev.seedbed.engine.prepare.States;
import dev.seedbed.engine.prepare.TestService;
import dev.seedbed.engine.prepare.ToldProblem;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a rollback would run, as a script. */
class RollbackDryRunTest {

    @TempDir
    Path temporary;

    private TestService service;

    @BeforeEach
    void aService() {
        service = UndoableService.in(temporary);
    }

    @Test
    void theDraftIsTheScriptOfWhatWouldRun() throws IOException {
        service.start();
        TestService run = service.elsewhere();
        run.start();
        String before = States.everything(service);
        DryRun dryRun = dryRun(RollbackAim.steps(2));
        assertThat(States.everything(service)).isEqualTo(before);
        assertThat(dryRun.steps()).extracting(DryRunStep::title).containsExactly("undo 3.1", "undo 2");
        assertThat(dryRun.steps().get(1).statements()).containsExactly("drop table account");

        StringBuilder script = new StringBuilder();
        dryRun.writeSql(script);
        Psql.run(service.database, script.toString());
        UndoableService.rollBack(run, RollbackAim.steps(2), Protection.full());

        assertThat(rows(service)).isEqualTo(rows(run));
        assertThat(service.tables()).isEqualTo(run.tables());
    }

    @Test
    void theDraftOfWhatCannotBeUndoneSaysSo() {
        service.without("U3_1__sown.sql").start();

        assertThat(ToldProblem.by(service, () -> dryRun(RollbackAim.steps(1))).text())
                .startsWith("default: There is no undo file for 3.1 (sown).");
    }

    private DryRun dryRun(RollbackAim aim) {
        try (Preparation preparation = service.preparation()) {
            return new Rollback(preparation).dryRun(aim);
        }
    }

    private static String rows(TestService service) {
        return service.query("select concat_ws('|', installed_rank, version, description, type, script, checksum,"
                + " installed_by, success) from flyway_schema_history order by installed_rank");
    }
}
