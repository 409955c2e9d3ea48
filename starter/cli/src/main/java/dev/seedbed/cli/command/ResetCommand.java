package dev.seedbed.cli.command;

import dev.seedbed.cli.context.Wanted;
import dev.seedbed.engine.operate.Destruction;
import dev.seedbed.engine.operate.Reset;
import dev.seedbed.engine.prepare.Preparation;
import dev.seedbed.micronaut.ServiceDatabase;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code db reset}: begins anew in the same database. */
@Command(
        name = "reset",
        description =
                "Drops every object of the service's schemas, then does what init does. Grants, default privileges,"
                        + " extensions and the environment stay. Without --confirm it only shows what it would destroy.",
        footer = {"Examples:", "  db reset", "  db reset --confirm"})
final class ResetCommand extends ServiceCommand {

    @Option(names = "--confirm", description = "Does it.")
    private boolean confirmed;

    @Mixin
    private final ProtectionOption protection = new ProtectionOption();

    ResetCommand(Session session) {
        super(session, Wanted.BEANS);
    }

    @Override
    int run(Databases databases) {
        ServiceDatabase database = databases.one(Look::preparing);
        try (Preparation preparation = database.preparation()) {
            Reset reset = new Reset(preparation);
            if (!confirmed) {
                Destruction destruction =
                        reset.destruction(protection.protection().unconfirmed());
                DestructionText.tell(database.datasource(), destruction, List.of(), console());
                throw DestructionText.unconfirmed(
                        "reset", destruction, database.settings().commands());
            }
            new PreparationRun(databases, console())
                    .prepare(Map.of(database, reset.preparation(protection.protection())));
        }
        return ExitCode.DONE;
    }
}
