package dev.seedbed.cli.command;

import dev.seedbed.cli.output.Console;
import dev.seedbed.cli.output.Style;
import dev.seedbed.engine.prepare.DryRun;
import dev.seedbed.engine.prepare.DryRunStep;
import dev.seedbed.engine.prepare.Preparation;
import dev.seedbed.engine.problem.Problem;
import dev.seedbed.micronaut.status.ServiceStatus;
import dev.seedbed.micronaut.status.StatusOf;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows what would be done. */
final class DryRuns {

    private DryRuns() {}

    /** As a script for psql. */
    static int printSql(Collection<Preparation> preparations, Console console) throws IOException {
        for (Preparation preparation : preparations) {
            try (preparation) {
                DryRun dryRun = preparation.dryRun();
                if (preparations.size() > 1) {
                    console.print("-- " + dryRun.datasource());
                }
                printSql(dryRun, console);
            }
        }
        return ExitCode.DONE;
    }

    static int printSql(DryRun dryRun, Console console) throws IOException {
        StringBuilder sql = new StringBuilder();
        dryRun.writeSql(sql);
        console.print(
                dryRun.steps().isEmpty()
                        ? sql + "-- nothing to do"
                        : sql.toString().stripTrailing());
        return ExitCode.DONE;
    }

    private record Answer(List<Shown> datasources) {}

    /** For a person or a program; what would stop it is told, and decides how the command ends. */
    static int show(List<DryRun> dryRuns, Console console) {
        List<Shown> shown = dryRuns.stream().map(Shown::of).toList();
        if (console.isJson()) {
            console.json(new Answer(shown));
        } else {
            shown.forEach(dryRun -> print(dryRun, console));
        }
        List<Problem> problems =
                dryRuns.stream().flatMap(dryRun -> dryRun.problem().stream()).toList();
        problems.forEach(console::problem);
        return problems.stream().findFirst().map(ExitCode::of).orElse(ExitCode.DONE);
    }

    /** A dry run, as JSON has it. */
    private record Shown(
            String name, String state, List<Step> steps, List<String> notes, ServiceStatus.@Nullable Trouble problem) {

        /**
         * One step.
         *
         * @param reason why a seed runs
         * @param hidden what it does instead of statements, or why they are not known
         */
        record Step(
                String title,
                @Nullable String reason,
                List<String> statements,
                boolean transactional,
                @Nullable String hidden) {
            static Step of(DryRunStep step) {
                return new Step(
                        step.title(),
                        step.reason().orElse(null),
                        step.statements(),
                        step.transactional(),
                        step.hidden().orElse(null));
            }
        }

        static Shown of(DryRun dryRun) {
            return new Shown(
                    dryRun.datasource(),
                    dryRun.state().name().name(),
                    dryRun.steps().stream().map(Step::of).toList(),
                    dryRun.notes(),
                    dryRun.problem()
                            .map(problem -> StatusOf.trouble(dryRun.datasource(), problem))
                            .orElse(null));
        }
    }

    /** Where the next one begins is to be seen; behind a comment a semicolon would be a part of it. */
    private static String ended(String statement) {
        String last = statement.substring(statement.lastIndexOf('\n') + 1);
        return last.endsWith(";") || last.equals("\\.") || last.contains("--") ? statement : statement + ";";
    }

    /** Step by step, for a person. */
    private static void print(Shown dryRun, Console console) {
        List<String> lines = new ArrayList<>();
        lines.add(console.output().paint(Style.BOLD, dryRun.name()) + "  " + dryRun.state()
                + (dryRun.steps().isEmpty() && dryRun.problem() == null ? ", nothing to do" : ""));
        for (Shown.Step step : dryRun.steps()) {
            lines.add("");
            lines.add("  " + console.output().paint(Style.BOLD, step.title())
                    + (step.transactional() || step.hidden() != null ? "" : " (outside of a transaction)")
                    + (step.reason() == null ? "" : " (" + step.reason() + ")"));
            if (step.hidden() != null) {
                lines.add("    " + step.hidden());
            }
            step.statements()
                    .forEach(statement ->
                            lines.add("    " + ended(statement.strip()).replace("\n", "\n    ")));
        }
        dryRun.notes().forEach(note -> lines.add("\n  note: " + note));
        lines.forEach(console::print);
    }
}
