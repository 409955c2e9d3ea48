package dev.seedbed.engine.prepare;

import dev.seedbed.engine.jdbc.script.ScriptRunner;
import dev.seedbed.engine.migrate.MigrationSession;
import dev.seedbed.engine.migrate.SqlText;
import dev.seedbed.engine.problem.Problem;
import dev.seedbed.engine.seed.Ledger;
import dev.seedbed.engine.seed.SeedPreview;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes down what a plan's steps send, instead of running them. */
final class DryRunText implements StepHandler<DryRunStep, RuntimeException> {

    private final Inspection inspection;
    private final MigrationSession session;

    DryRunText(Inspection inspection, MigrationSession session) {
        this.inspection = inspection;
        this.session = session;
    }

    DryRun of(String datasource, Plan plan) {
        List<String> notes = new ArrayList<>(plan.warnings());
        if (session.hasCallbacksOfMigrations() && plan.steps().stream().anyMatch(Step.Migrate.class::isInstance)) {
            notes.add("Callbacks of single migrations and statements (beforeEachMigrate and others) would run as well;"
                    + " they are not shown.");
        }
        return new DryRun(
                datasource,
                plan.state(),
                problem(plan).map(problem -> problem.about(datasource)),
                plan.steps().stream().map(step -> step.handle(this)).toList(),
                notes);
    }

    private static Optional<Problem> problem(Plan plan) {
        if (plan instanceof Plan.Stop stop) {
            return Optional.of(stop.problem());
        }
        return plan instanceof Plan.Await await ? Optional.of(await.otherwise()) : Optional.empty();
    }

    @Override
    public DryRunStep createTables(Step.CreateTables step) {
        List<String> statements = new ArrayList<>();
        if (step.history()) {
            statements.addAll(session.historyText(step.missingSchemas()));
        }
        if (!inspection.hasState()) {
            statements.add(state().createText());
        }
        if (!inspection.hasLedger()) {
            statements.add(new Ledger(session.historyTable().schema()).createText());
        }
        step.environment().ifPresent(name -> statements.add(state().stampText(step.datasource(), name)));
        return DryRunStep.of(step, SqlText.of(statements));
    }

    @Override
    public DryRunStep setEnvironment(Step.SetEnvironment step) {
        return DryRunStep.of(step, SqlText.of(List.of(state().stampText(step.datasource(), step.environment()))));
    }

    private StateTable state() {
        return new StateTable(session.historyTable());
    }

    @Override
    public DryRunStep callback(Step.Callback step) {
        return DryRunStep.of(step, session.text(step.callback()));
    }

    @Override
    public DryRunStep loadInit(Step.LoadInit step) {
        List<String> after = new ArrayList<>(ScriptRunner.RESET);
        after.add(session.baselineText(step.script().version()));
        return DryRunStep.of(
                step,
                new SqlText(true, List.of(session.beforeScriptText()), List.of(), after, Optional.empty()),
                step.script().source());
    }

    @Override
    public DryRunStep adopt(Step.Adopt step) {
        return DryRunStep.of(step, SqlText.of(List.of(session.baselineText(step.version()))));
    }

    @Override
    public DryRunStep migrate(Step.Migrate step) {
        return DryRunStep.of(step, session.pending(step.migration()).text());
    }

    @Override
    public DryRunStep undo(Step.UndoMigration step) {
        return DryRunStep.of(step, step.undo().text());
    }

    @Override
    public DryRunStep stampVersion(Step.StampVersion step) {
        List<String> statements = new ArrayList<>();
        if (step.baseline()) {
            statements.add(session.baselineText(step.version()));
        }
        step.recorded()
                .forEach(migration -> statements.add(session.pending(migration).recordText()));
        step.takenBack()
                .forEach(migration -> statements.add(session.applied(migration).recordUndoneText()));
        return DryRunStep.of(step, SqlText.of(statements));
    }

    @Override
    public DryRunStep dropObjects(Step.DropObjects step) {
        List<String> statements = step.statements();
        inspection.stamp().ifPresent(environment -> {
            statements.add(state().createText());
            statements.add(state().stampText(step.datasource(), environment));
        });
        return DryRunStep.of(step, SqlText.of(statements));
    }

    @Override
    public DryRunStep seed(Step.Seed step) {
        SeedPreview preview = step.planned().seed().preview();
        return DryRunStep.of(
                step, new SqlText(true, List.of(), preview.statements(), List.of(), preview.description()));
    }
}
