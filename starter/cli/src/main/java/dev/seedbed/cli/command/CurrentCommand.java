package dev.seedbed.cli.command;

import dev.seedbed.cli.context.Wanted;
import dev.seedbed.micronaut.ServiceDatabase;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code db current}: the version alone. */
@Command(
        name = "current",
        description = "Shows the version that the database is at, and whether that is head.",
        footer = {"Example:", "  db current", "  12 (head)"})
final class CurrentCommand extends ServiceCommand {

    @Option(names = "--json", description = "As JSON.")
    private boolean json;

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
            Look look = Look.at(database);
            versions.add(new Version(look.datasource(), look.found().state().name(), look.current(), look.head()));
        }
        if (json) {
            console().json(new Answer(versions));
        } else {
            versions.forEach(
                    version -> console().print((chosen.size() > 1 ? version.name() + ": " : "") + spoken(version)));
        }
        return ExitCode.DONE;
    }

    private static String spoken(Version version) {
        return version.current() + Look.mark(version.state(), version.current(), version.head());
    }
}
