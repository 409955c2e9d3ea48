package dev.seedbed.cli.command;

import dev.seedbed.cli.context.Wanted;
import dev.seedbed.engine.operate.Recreate;
import dev.seedbed.engine.prepare.Preparation;
import dev.seedbed.micronaut.ServiceDatabase;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code db recreate}: begins anew in a new database of the same name. */
@Command(
        name = "recreate",
        description = "Put an empty database in the place of this one, with its owner, encoding, settings, grants and"
                + " environment, then do what init does. All other connections are ended. Without --confirm it only"
                + " shows what it would destroy, and who is connected.",
        footer = {"Examples:", "  db recreate", "  db recreate --confirm"})
final class RecreateCommand extends ServiceCommand {

    @Option(names = "--confirm", description = "Does it.")
    private boolean confirmed;

    @Mixin
    private final ProtectionOption protection = new ProtectionOption();

    RecreateCommand(Session session) {
        super(session, Wanted.BEANS);
    }

    @Override
    int run(Databases databases) {
        ServiceDatabase database = databases.one(Look::preparing);
        try (Preparation preparation = database.preparation()) {
            Recreate recreate = new Recreate(preparation);
            if (!confirmed) {
                Recreate.Doomed doomed =
                        recreate.destruction(protection.protection().unconfirmed());
                DestructionText.tell(database.datasource(), doomed.objects(), doomed.sessions(), console());
                throw DestructionText.unconfirmed(
                        "recreate", doomed.objects(), database.settings().commands());
            }
            Recreate.Doomed gone = recreate.run(protection.protection());
            gone.sessions().forEach(session -> console().warn("was cut off: " + session));
        }
        new PreparationRun(databases, console()).prepare(Map.of(database, database.preparation()));
        return ExitCode.DONE;
    }
}
