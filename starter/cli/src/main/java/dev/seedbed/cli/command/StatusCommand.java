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
import java.time.Instant;
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

    @Option(names = "--json", description = "As JSON, in the shape of the endpoint.")
    private boolean json;

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
        if (json) {
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

    private int whole(Databases databases) {
        List<ServiceStatus.Datasource> found = new ArrayList<>();
        boolean unreachable = false;
        for (ServiceDatabase database : databases.chosen(Look::preparing)) {
            String name = database.datasource();
            try {
                DatabaseStatus status = Look.at(database).found();
                found.add(StatusOf.database(name, status, null));
            } catch (Problem problem) {
                unreachable = true;
                found.add(
                        StatusOf.unknown(name, database.settings().environment().name(), problem, null));
            }
        }
        ServiceStatus status = new ServiceStatus(
                found.stream()
                        .map(ServiceStatus.Datasource::status)
                        .max(Comparator.naturalOrder())
                        .orElse(ServiceStatus.Status.READY),
                databases.application().orElse(null),
                StatusOf.time(Instant.now()),
                found);
        if (json) {
            console().json(status);
        } else {
            found.forEach(datasource -> show(datasource, databases));
        }
        if (unreachable) {
            return ExitCode.FAILED;
        }
        return status.status() == ServiceStatus.Status.READY ? ExitCode.DONE : ExitCode.NOT_AT_HEAD;
    }

    private void show(ServiceStatus.Datasource datasource, Databases databases) {
        for (ServiceDatabase database : databases.chosen(Look::preparing)) {
            if (database.datasource().equals(datasource.name())) {
                try (Preparation preparation = database.preparation()) {
                    StatusText.print(datasource, new Checkup(preparation).full(), console());
                }
            }
        }
    }
}
