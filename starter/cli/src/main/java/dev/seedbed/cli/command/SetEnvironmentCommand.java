package dev.seedbed.cli.command;

import dev.seedbed.cli.context.Wanted;
import dev.seedbed.engine.prepare.EnvironmentChange;
import dev.seedbed.engine.problem.Problem;
import dev.seedbed.micronaut.ServiceDatabase;
import dev.seedbed.micronaut.config.EnvironmentName;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code db set-environment NAME}: sets the environment that a database belongs to. */
@Command(
        name = "set-environment",
        description = "Set the environment that the database belongs to. A start never changes it. To take a protected"
                + " environment away from a database, name it with --allow-protected. Each change is recorded in"
                + " seedbed_environment_history, and db status shows it.",
        footer = {"Example:", "  db set-environment dev"})
final class SetEnvironmentCommand extends ServiceCommand {

    @Parameters(paramLabel = "NAME", description = "The environment: dev, staging, prod.")
    private String name = "";

    @Mixin
    private final ProtectionOption protection = new ProtectionOption();

    SetEnvironmentCommand(Session session) {
        super(session, Wanted.CONFIGURATION);
    }

    /**
     * As JSON has it.
     *
     * @param before null for no environment
     */
    private record Done(@Nullable String before, String environment) {}

    @Override
    int run(Databases databases) {
        String environment = EnvironmentName.read(name).orElseThrow(() -> new Problem(
                        "\"" + name + "\" is no environment.",
                        "An environment is one name of letters, digits, dots and hyphens: dev, prod-eu.",
                        "Correct it.")
                .is(Problem.Kind.USAGE));
        ServiceDatabase database = databases.one(Look::preparing);
        Optional<String> before = new EnvironmentChange(
                        database.settings(),
                        database.source(),
                        protection.protection().allowed(),
                        database.progress())
                .to(environment);
        if (isJson()) {
            answer(databases, database, new Done(before.orElse(null), environment));
        } else {
            console().print(database.datasource() + ": " + sentence(before, environment));
        }
        return ExitCode.DONE;
    }

    private static String sentence(Optional<String> before, String environment) {
        if (before.equals(Optional.of(environment))) {
            return "the database belongs to the environment \"" + environment + "\" already, nothing was changed";
        }
        return "the database belongs to the environment \"" + environment + "\" now (before: "
                + before.map(name -> "\"" + name + "\"").orElse("none") + ")";
    }
}
