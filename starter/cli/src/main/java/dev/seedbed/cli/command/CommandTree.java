package dev.seedbed.cli.command;

import dev.seedbed.cli.output.Console;
import dev.seedbed.engine.problem.Problem;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** All commands. A line that begins with the name of one has only that one made: most of its time would go into the others. */
public final class CommandTree {

    private static final Map<String, Function<Session, Callable<Integer>>> COMMANDS = new LinkedHashMap<>();

    static {
        COMMANDS.put("init", InitCommand::new);
        COMMANDS.put("status", StatusCommand::new);
        COMMANDS.put("current", CurrentCommand::new);
        COMMANDS.put("history", HistoryCommand::new);
        COMMANDS.put("show", ShowCommand::new);
        COMMANDS.put("plan", PlanCommand::new);
        COMMANDS.put("diff", DiffCommand::new);
        COMMANDS.put("create", CreateCommand::new);
        COMMANDS.put("uncommit", UncommitCommand::new);
        COMMANDS.put("migrate", MigrateCommand::new);
        COMMANDS.put("rollback", RollbackCommand::new);
        COMMANDS.put("stamp", StampCommand::new);
        COMMANDS.put("adopt", AdoptCommand::new);
        COMMANDS.put("seed", SeedCommand::new);
        COMMANDS.put("reset", ResetCommand::new);
        COMMANDS.put("recreate", RecreateCommand::new);
        COMMANDS.put("wait", WaitCommand::new);
        COMMANDS.put("set-environment", SetEnvironmentCommand::new);
        COMMANDS.put("completion", CompletionCommand::new);
    }

    private CommandTree() {}

    /** Runs a line, and tells the exit code. */
    public static int run(Session session, String... arguments) {
        return of(session, arguments).execute(arguments);
    }

    /** The tree with all of its commands. */
    static CommandLine whole(Session session) {
        return of(session);
    }

    private static CommandLine of(Session session, String... arguments) {
        CommandLine tree = new CommandLine(new DbCommand(session));
        if (arguments.length > 0 && COMMANDS.containsKey(arguments[0])) {
            add(tree, session, arguments[0]);
        } else {
            COMMANDS.keySet().forEach(name -> add(tree, session, name));
            tree.addSubcommand(new CommandLine.HelpCommand());
        }
        Console console = session.console();
        return tree.setOut(new PrintWriter(console.output().stream(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(console.error().stream(), true, StandardCharsets.UTF_8))
                .setColorScheme(
                        CommandLine.Help.defaultColorScheme(console.output().coloured() ? Ansi.ON : Ansi.OFF))
                .setParameterExceptionHandler((wrong, line) -> usage(console, wrong))
                .setExecutionExceptionHandler((failure, command, line) -> failed(console, failure, command));
    }

    private static void add(CommandLine tree, Session session, String name) {
        Function<Session, Callable<Integer>> command = COMMANDS.get(name);
        if (command != null) {
            tree.addSubcommand(name, command.apply(session));
        }
    }

    private static int usage(Console console, CommandLine.ParameterException wrong) {
        Problem problem = Misunderstanding.of(wrong).is(Problem.Kind.USAGE);
        console.problem(problem);
        return ExitCode.of(problem);
    }

    private static int failed(Console console, Exception failure, CommandLine command) {
        if (command.getCommand() instanceof ServiceCommand service && service.isVerbose()) {
            failure.printStackTrace(console.error().stream());
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Problem problem) {
                console.problem(problem);
                return ExitCode.of(problem);
            }
        }
        console.problem(Unexplained.of(failure, command.getCommandSpec().qualifiedName()));
        return ExitCode.FAILED;
    }
}
