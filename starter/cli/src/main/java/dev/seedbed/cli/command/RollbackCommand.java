package dev.seedbed.cli.command;

import dev.seedbed.cli.context.Wanted;
import dev.seedbed.cli.output.Table;
import dev.seedbed.engine.operate.Rollback;
import dev.seedbed.engine.prepare.Preparation;
import dev.seedbed.micronaut.ServiceDatabase;
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
                Drafts.printSql(rollback.draft(down.aim()), console());
            } else {
                tell(database.datasource(), rollback.run(down.aim(), protection.protection()));
            }
        }
        return ExitCode.DONE;
    }

    private void tell(String datasource, Rollback.Report report) {
        Table steps = Table.indented();
        report.steps().forEach(step -> steps.row(step.name(), step.ms() + " ms"));
        console().print(steps);
        console()
                .print(datasource + ": at " + report.to().map(Object::toString).orElse("no version") + ", before at "
                        + report.from().map(Object::toString).orElse("no version"));
    }
}
