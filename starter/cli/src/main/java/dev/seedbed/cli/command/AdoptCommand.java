package dev.seedbed.cli.command;

import dev.seedbed.cli.context.Wanted;
import dev.seedbed.engine.migrate.Version;
import dev.seedbed.engine.operate.Adoption;
import dev.seedbed.engine.prepare.Inspection;
import dev.seedbed.engine.prepare.Preparation;
import dev.seedbed.micronaut.ServiceDatabase;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code db adopt --version V}: takes over a database that has tables and no history. */
@Command(
        name = "adopt",
        description = "Records the version that a database with tables and no history stands for, as its baseline; runs"
                + " nothing. On any other database nothing is changed.",
        footer = {"Example:", "  db adopt --version 12"})
final class AdoptCommand extends ServiceCommand {

    private static final int SHOWN = 20;

    @Option(
            names = "--version",
            paramLabel = "VERSION",
            required = true,
            description = "The version that it is at; head is one.")
    private String version = "";

    AdoptCommand(Session session) {
        super(session, Wanted.CONFIGURATION);
    }

    @Override
    int run(Databases databases) {
        ServiceDatabase database = databases.one(Look::preparing);
        Version wanted = Versions.isHead(version)
                ? Versions.read(version, Look.at(database).found().head())
                : Versions.read(version);
        try (Preparation preparation = database.preparation()) {
            tell(database.datasource(), new Adoption(preparation).at(Optional.of(wanted)));
        }
        return ExitCode.DONE;
    }

    private void tell(String datasource, Adoption.Report report) {
        if (report.baseline().isEmpty()) {
            console()
                    .print(datasource + ": " + report.before() + ", so there is nothing to adopt; nothing was changed");
            return;
        }
        console().print("  found " + found(report));
        console().print(datasource + ": adopted at " + report.baseline().get());
    }

    private static String found(Adoption.Report report) {
        return report.found().stream()
                        .limit(SHOWN)
                        .map(Inspection.FoundObject::toString)
                        .collect(Collectors.joining(", "))
                + (report.found().size() > SHOWN ? " and " + (report.found().size() - SHOWN) + " more" : "");
    }
}
