package dev.seedbed.cli.command;

import dev.seedbed.cli.context.Wanted;
import dev.seedbed.engine.prepare.Aim;
import dev.seedbed.engine.prepare.Preparation;
import dev.seedbed.engine.prepare.SeedChoice;
import dev.seedbed.micronaut.ServiceDatabase;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code db seed}: the environment's seeds, or those named. */
@Command(
        name = "seed",
        description =
                "Runs the seeds of the environment that have not run or have changed; where seeds are named, those"
                        + " alone. The schema has to be at head.",
        footer = {"Examples:", "  db seed", "  db seed country", "  db seed country --force"})
final class SeedCommand extends PreparingCommand {

    @Parameters(paramLabel = "NAME", arity = "0..*", description = "Only these seeds.")
    private List<String> names = List.of();

    @Option(names = "--force", description = "Also those that have run and would not run again.")
    private boolean force;

    SeedCommand(Session session) {
        super(session, Wanted.BEANS);
    }

    /** A name is one of one datasource's seeds. */
    @Override
    List<ServiceDatabase> chosen(Databases databases) {
        return names.isEmpty() ? super.chosen(databases) : List.of(databases.one(this::settings));
    }

    @Override
    Preparation preparation(ServiceDatabase database) {
        SeedChoice choice = SeedChoice.of(Set.copyOf(names));
        return database.preparation().to(Aim.seeds(force ? choice.forced() : choice));
    }
}
