package dev.seedbed.cli.command;

import dev.seedbed.cli.context.Wanted;
import dev.seedbed.engine.operate.Rollback;
import dev.seedbed.engine.operate.locks.LockStudy;
import dev.seedbed.engine.prepare.Draft;
import dev.seedbed.engine.prepare.Preparation;
import dev.seedbed.micronaut.ServiceDatabase;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code db plan}: what migrate and seed, or rollback, would do. */
@Command(
        name = "plan",
        description = "Shows what migrate and seed would do, statement by statement; changes nothing.",
        footer = {"Examples:", "  db plan", "  db plan --locks", "  db plan --rollback --to 9"})
final class PlanCommand extends ServiceCommand {

    @Option(
            names = "--locks",
            description =
                    "Shows the lock that each pending statement takes, and on which table, and whether it writes the"
                            + " table anew: measured in a scratch database, which is dropped again.")
    private boolean locks;

    @Option(names = "--rollback", description = "Shows what rollback would do; --to and --steps are its own.")
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
            return Drafts.show(List.of(undoing(databases.one(Look::preparing))), console());
        }
        List<ServiceDatabase> chosen = databases.chosen(Look::preparing);
        return locks
                ? locks(chosen)
                : Drafts.show(chosen.stream().map(PlanCommand::draft).toList(), console());
    }

    private Draft undoing(ServiceDatabase database) {
        try (Preparation preparation = database.preparation()) {
            return new Rollback(preparation).draft(down.aim());
        }
    }

    private static Draft draft(ServiceDatabase database) {
        try (Preparation preparation = database.preparation()) {
            return preparation.draft();
        }
    }

    private int locks(List<ServiceDatabase> chosen) {
        List<LocksText.Shown> shown = new ArrayList<>();
        for (ServiceDatabase database : chosen) {
            try (Preparation preparation = database.preparation()) {
                shown.add(LocksText.Shown.of(database.datasource(), new LockStudy(preparation).run()));
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
