package dev.seedbed.cli.command;

import dev.seedbed.cli.context.Wanted;
import dev.seedbed.engine.prepare.Draft;
import dev.seedbed.engine.prepare.Preparation;
import dev.seedbed.engine.problem.Problem;
import dev.seedbed.micronaut.ServiceDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code db plan}: what migrate and seed would do. */
@Command(
        name = "plan",
        description = "Shows what migrate and seed would do, statement by statement; changes nothing.",
        footer = {"Examples:", "  db plan", "  db plan --json"})
final class PlanCommand extends ServiceCommand {

    @Option(names = "--json", description = "As JSON.")
    private boolean json;

    PlanCommand(Session session) {
        super(session, Wanted.BEANS);
    }

    private record Answer(List<Drafts.Shown> datasources) {}

    @Override
    int run(Databases databases) {
        List<Drafts.Shown> shown = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (ServiceDatabase database : databases.chosen(Look::preparing)) {
            try (Preparation preparation = database.preparation()) {
                Draft draft = preparation.draft();
                shown.add(Drafts.Shown.of(draft));
                draft.problem()
                        .map(problem -> problem.about(draft.datasource()))
                        .ifPresent(problems::add);
            }
        }
        if (json) {
            console().json(new Answer(shown));
        } else {
            shown.forEach(draft -> Drafts.print(draft, console()));
        }
        problems.forEach(console()::problem);
        Optional<Problem> first = problems.stream().findFirst();
        return first.map(ExitCode::of).orElse(ExitCode.DONE);
    }
}
