package dev.seedbed.cli.command;

import dev.seedbed.cli.context.Wanted;
import dev.seedbed.engine.prepare.Preparation;
import dev.seedbed.engine.prepare.PreparationSettings;
import dev.seedbed.micronaut.ServiceDatabase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;

/** A command that prepares databases: the named one, else all that the service prepares, together. */
@Command
abstract class PreparingCommand extends ServiceCommand {

    PreparingCommand(Session session, Wanted wanted) {
        super(session, wanted);
    }

    @Override
    int run(Databases databases) throws Exception {
        new PreparationRun(databases, console()).prepare(preparations(databases));
        return ExitCode.DONE;
    }

    final Map<ServiceDatabase, Preparation> preparations(Databases databases) {
        Map<ServiceDatabase, Preparation> preparations = new LinkedHashMap<>();
        for (ServiceDatabase database : chosen(databases)) {
            preparations.put(database, preparation(database));
        }
        return preparations;
    }

    List<ServiceDatabase> chosen(Databases databases) {
        return databases.chosen(this::settings);
    }

    PreparationSettings settings(PreparationSettings configured) {
        return Look.preparing(configured);
    }

    Preparation preparation(ServiceDatabase database) {
        return database.preparation();
    }
}
