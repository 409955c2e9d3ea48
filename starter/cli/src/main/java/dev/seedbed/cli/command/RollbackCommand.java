package dev.seedbed.cli.command;

import dev.seedbed.cli.context.Wanted;
import dev.seedbed.cli.output.Table;
import dev.seedbed.engine.migrate.Migration;
import dev.seedbed.engine.migrate.Version;
import dev.seedbed.engine.operate.Rollback;
import dev.seedbed.engine.prepare.Preparation;
import dev.seedbed.micronaut.ServiceDatabase;
import dev.seedbed.micronaut.status.ServiceStatus;
import dev.seedbed.micronaut.status.StatusOf;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code db rollback}: undoes migrations. */
@Command(
        name = "rollback",
        description = "Undoes migrations with their undo files (U12__….sql), from the top down.",
        footer = {
            "Examples:",
            "  db rollback",
            "  db rollback --to 9",
            "  db rollback --to base",
            "  db rollback --steps 2 --dry-run"
        })
final class RollbackCommand extends ServiceCommand {

    @Mixin
    private final RollbackOptions down = new RollbackOptions();

    @Option(names = "--dry-run", description = "Changes nothing, and prints the SQL, for psql.")
    private boolean dryRun;

    @Mixin
    private final ProtectionOption protection = new ProtectionOption();

    RollbackCommand(Session session) {
        super(session, Wanted.CONFIGURATION);
    }

    @Override
    int run(Databases databases) throws Exception {
        ServiceDatabase database = databases.one(Look::preparing);
        try (Preparation preparation = database.preparation()) {
            Rollback rollback = new Rollback(preparation);
            if (dryRun) {
                return isJson()
                        ? DryRuns.show(List.of(rollback.dryRun(down.aim())), console())
                        : DryRuns.printSql(rollback.dryRun(down.aim()), console());
            }
            Rollback.Report report = rollback.run(down.aim(), protection.protection());
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
     * @param from null for no version, as is {@code to}
     * @param undone from the top down
     */
    private record Done(
            @Nullable String from, @Nullable String to, List<String> undone, List<ServiceStatus.Step> steps) {

        static Done of(Rollback.Report report) {
            return new Done(
                    report.from().map(Object::toString).orElse(null),
                    report.to().map(Object::toString).orElse(null),
                    report.undone().stream().map(Migration::shortName).toList(),
                    StatusOf.steps(report.steps()));
        }
    }

    private void tell(String datasource, Rollback.Report report) {
        if (report.undone().isEmpty()) {
            console().print(datasource + ": at " + version(report.to()) + " already, nothing was undone");
            return;
        }
        Table steps = Table.indented();
        report.steps().forEach(step -> steps.row(step.name(), step.ms() + " ms"));
        console().print(steps);
        console().print(datasource + ": at " + version(report.to()) + ", before at " + version(report.from()));
        if (report.seeded() && !report.undone().isEmpty()) {
            console()
                    .progress(datasource
                            + ": seeds that have run do not run again by themselves; what this took of their rows comes"
                            + " back with db seed --force, once the database is at head again");
        }
    }

    private static String version(Optional<Version> version) {
        return version.map(Version::toString).orElse("no version");
    }
}
