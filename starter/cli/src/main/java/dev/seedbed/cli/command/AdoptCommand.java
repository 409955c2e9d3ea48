package dev.seedbed.cli.command;

import dev.seedbed.cli.context.Wanted;
import dev.seedbed.engine.migrate.Version;
import dev.seedbed.engine.operate.Adoption;
import dev.seedbed.engine.prepare.Inspection;
import dev.seedbed.engine.prepare.Preparation;
import dev.seedbed.micronaut.ServiceDatabase;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
            completionCandidates = VersionNames.class,
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
            Adoption.Report report = new Adoption(preparation).at(Optional.of(wanted));
            if (isJson()) {
                answer(databases, database, Done.of(report));
            } else {
                tell(database.datasource(), report);
            }
        }
        return ExitCode.DONE;
    }

    /**
     * As JSON has it.
     *
     * @param baseline null where there was nothing to adopt
     */
    private record Done(String before, @Nullable String baseline, List<String> found) {

        static Done of(Adoption.Report report) {
            return new Done(
                    report.before().name(),
                    report.baseline().map(Object::toString).orElse(null),
                    report.found().stream()
                            .map(Inspection.FoundObject::toString)
                            .toList());
        }
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
