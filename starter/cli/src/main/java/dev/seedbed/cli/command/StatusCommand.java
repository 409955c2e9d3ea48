package dev.seedbed.cli.command;

import dev.seedbed.cli.context.Wanted;
import dev.seedbed.engine.prepare.DatabaseStatus;
import dev.seedbed.engine.problem.Problem;
import dev.seedbed.micronaut.ServiceDatabase;
import dev.seedbed.micronaut.status.ServiceStatus;
import dev.seedbed.micronaut.status.StatusOf;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code db status}: how the databases stand. */
@Command(
        name = "status",
        description = "Shows how each database stands against the code. Ends with 3 where one is not at head.",
        footer = {"Examples:", "  db status", "  db status --json"})
final class StatusCommand extends ServiceCommand {

    @Option(names = "--json", description = "As JSON, in the shape of the endpoint.")
    private boolean json;

    StatusCommand(Session session) {
        super(session, Wanted.CONFIGURATION);
    }

    @Override
    int run(Databases databases) {
        List<ServiceStatus.Datasource> found = new ArrayList<>();
        boolean unreachable = false;
        for (ServiceDatabase database : databases.chosen(Look::preparing)) {
            String name = database.datasource();
            try {
                DatabaseStatus status = Look.at(database).found();
                found.add(StatusOf.database(name, status, Optional.empty()));
            } catch (Problem problem) {
                unreachable = true;
                found.add(
                        StatusOf.unknown(name, database.settings().environment().name(), problem, Optional.empty()));
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
            found.forEach(datasource -> StatusText.print(datasource, console()));
        }
        if (unreachable) {
            return ExitCode.FAILED;
        }
        return status.status() == ServiceStatus.Status.READY ? ExitCode.DONE : ExitCode.NOT_AT_HEAD;
    }
}
