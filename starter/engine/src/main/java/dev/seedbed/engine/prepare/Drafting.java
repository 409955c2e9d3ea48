package dev.seedbed.engine.prepare;

import dev.seedbed.engine.migrate.MigrationSession;
import dev.seedbed.engine.migrate.SqlText;
import dev.seedbed.engine.problem.Problem;
import dev.seedbed.engine.seed.Ledger;
import dev.seedbed.engine.seed.SeedPreview;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Writes a plan down, step by step, instead of running it. */
final class Drafting {

    private static final List<String> RESET = List.of("reset session authorization", "reset role", "reset all");

    private final String datasource;
    private final Inspection inspection;
    private final MigrationSession session;
    private final Function<String, SeedPreview> seeds;

    /** @param seeds what a seed would do, by name */
    Drafting(String datasource, Inspection inspection, MigrationSession session, Function<String, SeedPreview> seeds) {
        this.datasource = datasource;
        this.inspection = inspection;
        this.session = session;
        this.seeds = seeds;
    }

    Draft of(Plan plan) {
        List<Step> steps = plan instanceof Plan.Run run ? run.steps() : List.of();
        List<String> notes = new ArrayList<>(plan instanceof Plan.Start start ? start.warnings() : List.of());
        if (session.callsBackAlways() && plan instanceof Plan.Run) {
            notes.add("Flyway's callbacks would run as well; they are not shown.");
        }
        return new Draft(
                datasource,
                plan.state(),
                problem(plan).map(problem -> problem.about(datasource)),
                steps.stream().map(this::step).toList(),
                notes);
    }

    private static Optional<Problem> problem(Plan plan) {
        if (plan instanceof Plan.Stop stop) {
            return Optional.of(stop.problem());
        }
        return plan instanceof Plan.Await await ? Optional.of(await.otherwise()) : Optional.empty();
    }

    private DraftStep step(Step step) {
        if (step instanceof Step.LoadInit load) {
            return init(load);
        }
        return step instanceof Step.Seed seed
                ? DraftStep.of(seed, seeds.apply(seed.name()))
                : DraftStep.of(step.title(), text(step));
    }

    private DraftStep init(Step.LoadInit load) {
        List<String> after = new ArrayList<>(RESET);
        after.add(session.baselineText(load.script().version()));
        return DraftStep.of(
                load.title(),
                new SqlText(true, List.of(session.beforeScriptText()), List.of(), after, Optional.empty()),
                load.script().source());
    }

    private SqlText text(Step step) {
        if (step instanceof Step.CreateTables create) {
            return SqlText.of(tables(create));
        }
        if (step instanceof Step.Stamp stamp) {
            return SqlText.of(List.of(stampText(stamp.environment())));
        }
        if (step instanceof Step.Adopt adopt) {
            return SqlText.of(List.of(session.baselineText(adopt.version())));
        }
        return session.text(((Step.Migrate) step).migration());
    }

    private List<String> tables(Step.CreateTables create) {
        List<String> statements = new ArrayList<>();
        if (create.history()) {
            statements.addAll(session.historyText(create.missingSchemas()));
        }
        if (!inspection.hasState()) {
            statements.add(new StateTable(session.historyTable()).createText());
        }
        if (!inspection.hasLedger()) {
            statements.add(new Ledger(session.historyTable().schema()).createText());
        }
        create.stamp().ifPresent(environment -> statements.add(stampText(environment)));
        return statements;
    }

    private String stampText(String environment) {
        return new StateTable(session.historyTable()).stampText(datasource, environment);
    }
}
