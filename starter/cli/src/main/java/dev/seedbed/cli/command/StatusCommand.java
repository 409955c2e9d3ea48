package dev.seedbed.cli.command;

import dev.seedbed.cli.context.Wanted;
import dev.seedbed.cli.output.Style;
import dev.seedbed.engine.operate.Checkup;
import dev.seedbed.engine.operate.Finding;
import dev.seedbed.engine.prepare.DatabaseStatus;
import dev.seedbed.engine.prepare.Preparation;
import dev.seedbed.engine.problem.Problem;
import dev.seedbed.micronaut.ServiceDatabase;
import dev.seedbed.micronaut.status.ServiceStatus;
import dev.seedbed.micronaut.status.StatusOf;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code db status}: how the databases stand. */
@Command(
        name = "status",
        description = "Shows how each database stands against the code. Ends with 3 where one is not at head.",
        footer = {"Examples:", "  db status", "  db status --quick", "  db status --json"})
final class StatusCommand extends ServiceCommand {

    @Option(names = "--quick", description = "Only whether it is there and was ever set up: one query.")
    private boolean quick;

    StatusCommand(Session session) {
        super(session, Wanted.CONFIGURATION);
    }

    @Override
    int run(Databases databases) {
        return quick ? quick(databases) : whole(databases);
    }

    private record Glance(String name, List<Finding> checks) {}

    private record Glances(List<Glance> datasources) {}

    private int quick(Databases databases) {
        List<Glance> glances = new ArrayList<>();
        for (ServiceDatabase database : databases.chosen(Look::preparing)) {
            try (Preparation preparation = database.preparation()) {
                glances.add(new Glance(database.datasource(), new Checkup(preparation).quick()));
            }
        }
        if (isJson()) {
            console().json(new Glances(glances));
        } else {
            for (Glance glance : glances) {
                console().print(console().output().paint(Style.BOLD, glance.name()));
                StatusText.print(glance.checks(), console());
            }
        }
        return glances.stream()
                .map(glance -> StatusText.exitCode(glance.checks()))
                .max(Comparator.comparing(code -> code == ExitCode.FAILED ? Integer.MAX_VALUE : code))
                .orElse(ExitCode.DONE);
    }

    /** @param checks what was found about its health */
    private record Seen(ServiceStatus.Datasource datasource, List<Finding> checks) {

        boolean isReached() {
            return datasource.state() != null;
        }
    }

    private int whole(Databases databases) {
        List<Seen> seen = databases.chosen(Look::preparing).stream()
                .map(StatusCommand::look)
                .toList();
        StatusAnswer answer = new StatusAnswer(databases);
        seen.forEach(one -> answer.add(one.datasource(), "checks", one.checks()));
        if (isJson()) {
            console().json(answer.json());
        } else {
            seen.forEach(one -> StatusText.print(one.datasource(), one.checks(), console()));
        }
        if (!seen.stream().allMatch(Seen::isReached)) {
            return ExitCode.FAILED;
        }
        return answer.status() == ServiceStatus.Status.READY ? ExitCode.DONE : ExitCode.NOT_AT_HEAD;
    }

    private static Seen look(ServiceDatabase database) {
        try (Preparation preparation = database.preparation()) {
            return look(database, preparation);
        }
    }

    private static Seen look(ServiceDatabase database, Preparation preparation) {
        String name = database.datasource();
        Checkup checkup = new Checkup(preparation);
        try {
            DatabaseStatus status = preparation.statusLook().look();
            return new Seen(StatusOf.database(name, status, null), checkup.full(status));
        } catch (Problem problem) {
            return new Seen(
                    StatusOf.unknown(name, database.settings().environment().name(), problem.about(name), null),
                    checkup.without(problem));
        }
    }
}
