package dev.seedbed.cli.command;

import dev.seedbed.cli.context.Wanted;
import dev.seedbed.engine.prepare.DatabaseState;
import dev.seedbed.engine.prepare.Mode;
import dev.seedbed.engine.prepare.Preparation;
import dev.seedbed.engine.prepare.PreparationReport;
import dev.seedbed.engine.prepare.Preparations;
import dev.seedbed.engine.problem.Problem;
import dev.seedbed.micronaut.ServiceDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;

/** {@code db current}: the version alone. */
@Command(
        name = "current",
        description = "Shows the version that the database is at, and whether that is head.",
        footer = {"Example:", "  db current", "  12 (head)"})
final class CurrentCommand extends ServiceCommand {

    CurrentCommand(Session session) {
        super(session, Wanted.CONFIGURATION);
    }

    private record Answer(List<Version> datasources) {}

    private record Version(String name, String state, String current, String head) {}

    @Override
    int run(Databases databases) {
        List<Version> versions = new ArrayList<>();
        List<ServiceDatabase> chosen = databases.chosen(Look::preparing);
        for (ServiceDatabase database : chosen) {
            versions.add(atHead(database).orElseGet(() -> found(database)));
        }
        if (isJson()) {
            console().json(new Answer(versions));
        } else {
            versions.forEach(
                    version -> console().print((chosen.size() > 1 ? version.name() + ": " : "") + spoken(version)));
        }
        return ExitCode.DONE;
    }

    /** Asked as a start that changes nothing would ask: at head that is one statement. */
    private static Optional<Version> atHead(ServiceDatabase database) {
        List<PreparationReport> reports = new ArrayList<>();
        try (Preparation preparation =
                        database.preparation().with(database.settings().in(Mode.VALIDATE));
                Preparations together = new Preparations()) {
            together.prepare(List.of(preparation), reports::add);
        } catch (Problem elsewhere) {
            return Optional.empty(); // the whole look says where, or why there is none
        }
        return reports.stream()
                .filter(report -> report.state() == DatabaseState.Name.AT_HEAD)
                .map(report -> new Version(
                        report.datasource(), report.state().name(), orNone(report.version()), orNone(report.version())))
                .findFirst();
    }

    private static String orNone(String version) {
        return version.isEmpty() ? "none" : version;
    }

    private static Version found(ServiceDatabase database) {
        Look look = Look.at(database);
        return new Version(look.datasource(), look.found().state().name(), look.current(), look.head());
    }

    private static String spoken(Version version) {
        return version.current() + Look.mark(version.state(), version.current(), version.head());
    }
}
