package dev.seedbed.cli.command;

import dev.seedbed.cli.context.Wanted;
import dev.seedbed.engine.operate.Rollback;
import dev.seedbed.engine.operate.locks.LockStudy;
import dev.seedbed.engine.prepare.DryRun;
import dev.seedbed.engine.prepare.Preparation;
import dev.seedbed.micronaut.ServiceDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code db plan}: what migrate and seed, or rollback, would do. */
@Command(
        name = "plan",
        description = "Shows what migrate and seed would do, statement by statement; changes nothing.",
        footer = {
            "Examples:",
            "  db plan",
            "  db plan --locks",
            "  db plan --rollback --to 9",
            "  db plan --rollback --locks"
        })
final class PlanCommand extends ServiceCommand {

    @Option(
            names = "--locks",
            description =
                    "Show the lock that each statement takes, on which table, and whether it rewrites the table: measured"
                            + " in a scratch database, which is dropped again.")
    private boolean locks;

    @Option(names = "--rollback", description = "Show what rollback would do, with its options --to and --steps.")
    private boolean rollback;

    @Mixin
    private final RollbackOptions down = new RollbackOptions();

    PlanCommand(Session session) {
        super(session, Wanted.BEANS);
    }

    private record Locks(List<LocksText.Shown> datasources) {}

    @Override
    int run(Databases databases) {
        if (rollback || down.isGiven()) {
            ServiceDatabase database = databases.one(Look::preparing);
            return locks
                    ? locks(List.of(database), study -> study.run(down.aim()))
                    : DryRuns.show(List.of(undoing(database)), console());
        }
        List<ServiceDatabase> chosen = databases.chosen(Look::preparing);
        return locks
                ? locks(chosen, LockStudy::run)
                : DryRuns.show(chosen.stream().map(PlanCommand::dryRun).toList(), console());
    }

    private DryRun undoing(ServiceDatabase database) {
        try (Preparation preparation = database.preparation()) {
            return new Rollback(preparation).dryRun(down.aim());
        }
    }

    private static DryRun dryRun(ServiceDatabase database) {
        try (Preparation preparation = database.preparation()) {
            return preparation.dryRun();
        }
    }

    private int locks(List<ServiceDatabase> chosen, Function<LockStudy, LockStudy.Report> measure) {
        List<LocksText.Shown> shown = new ArrayList<>();
        for (ServiceDatabase database : chosen) {
            try (Preparation preparation = database.preparation()) {
                shown.add(LocksText.Shown.of(database.datasource(), measure.apply(new LockStudy(preparation))));
            }
        }
        if (isJson()) {
            console().json(new Locks(shown));
        } else {
            shown.forEach(found -> LocksText.print(found, console()));
        }
        return ExitCode.DONE;
    }
}
