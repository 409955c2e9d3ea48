package dev.seedbed.cli.command;

import dev.seedbed.cli.context.Wanted;
import dev.seedbed.engine.prepare.StampChange;
import dev.seedbed.engine.problem.Problem;
import dev.seedbed.micronaut.ServiceDatabase;
import dev.seedbed.micronaut.config.EnvironmentName;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code db stamp-environment NAME}: says whose data a database holds. */
@Command(
        name = "stamp-environment",
        description = "Says which environment the database belongs to. No start ever changes that.",
        footer = {"Example:", "  db stamp-environment dev"})
final class StampEnvironmentCommand extends ServiceCommand {

    @Parameters(paramLabel = "NAME", description = "The environment: dev, staging, prod.")
    private String name = "";

    StampEnvironmentCommand(Session session) {
        super(session, Wanted.CONFIGURATION);
    }

    /**
     * As JSON has it.
     *
     * @param before null for no stamp
     */
    private record Done(@Nullable String before, String stamp) {}

    @Override
    int run(Databases databases) {
        String environment = EnvironmentName.read(name).orElseThrow(() -> new Problem(
                        "\"" + name + "\" is no environment.",
                        "An environment is one name of letters, digits, dots and hyphens: dev, prod-eu.",
                        "Correct it.")
                .is(Problem.Kind.USAGE));
        ServiceDatabase database = databases.one(Look::preparing);
        Optional<String> before =
                new StampChange(database.settings(), database.source(), database.progress()).to(environment);
        if (isJson()) {
            answer(databases, database, new Done(before.orElse(null), environment));
            return ExitCode.DONE;
        }
        console()
                .print(database.datasource() + ": stamped " + environment + ", "
                        + before.map(stamp -> stamp.equals(environment) ? "as before" : "before that " + stamp)
                                .orElse("and not stamped before"));
        return ExitCode.DONE;
    }
}
