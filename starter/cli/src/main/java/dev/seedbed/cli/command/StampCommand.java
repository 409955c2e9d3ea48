package dev.seedbed.cli.command;

import dev.seedbed.cli.context.Wanted;
import dev.seedbed.engine.migrate.Migration;
import dev.seedbed.engine.operate.VersionStamp;
import dev.seedbed.engine.prepare.Preparation;
import dev.seedbed.micronaut.ServiceDatabase;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code db stamp VERSION}: records a version. */
@Command(
        name = "stamp",
        description =
                "Records that the database is at a version, and runs nothing: for a schema that was brought there by"
                        + " other means. Below the current version it makes the migrations above it pending again.",
        footer = {"Examples:", "  db stamp 12", "  db stamp head"})
final class StampCommand extends ServiceCommand {

    @Parameters(paramLabel = "VERSION", completionCandidates = VersionNames.class, description = "A version, or head.")
    private String version = "";

    @Mixin
    private final ProtectionOption protection = new ProtectionOption();

    StampCommand(Session session) {
        super(session, Wanted.CONFIGURATION);
    }

    @Override
    int run(Databases databases) {
        ServiceDatabase database = databases.one(Look::preparing);
        try (Preparation preparation = database.preparation()) {
            VersionStamp stamp = new VersionStamp(preparation, protection.protection());
            VersionStamp.Report report = Versions.isHead(version) ? stamp.toHead() : stamp.to(Versions.read(version));
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
     * @param from null for no version
     */
    private record Done(
            @Nullable String from, String to, boolean baseline, List<String> recorded, List<String> pendingAgain) {

        static Done of(VersionStamp.Report report) {
            return new Done(
                    report.from().map(Object::toString).orElse(null),
                    report.to().toString(),
                    report.baseline(),
                    report.recorded().stream().map(Migration::shortName).toList(),
                    report.takenBack().stream().map(Migration::shortName).toList());
        }
    }

    private void tell(String datasource, VersionStamp.Report report) {
        if (!report.changed()) {
            console().print(datasource + ": at " + report.to() + " already, nothing was changed");
            return;
        }
        if (report.baseline()) {
            console().print("  baseline " + report.to());
        }
        list("recorded", report.recorded());
        list("pending again", report.takenBack());
        console()
                .print(datasource + ": recorded as being at " + report.to() + ", nothing was run (before: "
                        + report.from().map(Object::toString).orElse("no version") + ")");
    }

    private void list(String what, List<Migration> migrations) {
        if (!migrations.isEmpty()) {
            console()
                    .print("  " + what + ": "
                            + migrations.stream().map(Migration::title).collect(Collectors.joining(", ")));
        }
    }
}
