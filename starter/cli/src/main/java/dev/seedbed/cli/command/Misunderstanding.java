package dev.seedbed.cli.command;

import dev.seedbed.engine.problem.Problem;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.UnmatchedArgumentException;

/** A line that makes no sense, told with what would. */
final class Misunderstanding {

    private static final int NEAREST = 3;

    private Misunderstanding() {}

    static Problem of(CommandLine.ParameterException wrong) {
        CommandSpec command = wrong.getCommandLine().getCommandSpec();
        return wrong instanceof UnmatchedArgumentException unmatched
                ? of(unmatched, command)
                : new Problem(
                        String.valueOf(wrong.getMessage()), "The command line could not be understood.", help(command));
    }

    private static Problem of(UnmatchedArgumentException unmatched, CommandSpec command) {
        String first = unmatched.getUnmatched().get(0);
        if (first.startsWith("-")) {
            String option = first.replaceFirst("(?s)=.*", ""); // its value may be a secret
            return new Problem(
                    command.qualifiedName() + " has no option " + option + ".",
                    isTree(command)
                            ? "A command's options stand behind its name: db status " + option + "."
                            : "It has " + options(command) + ".",
                    help(command));
        }
        if (!isTree(command)) {
            return new Problem(
                    command.qualifiedName() + " does not know what to do with \"" + first + "\".",
                    "It has " + options(command) + ".",
                    help(command));
        }
        List<String> nearest = unmatched.getSuggestions();
        return new Problem(
                "There is no command \"" + first + "\".",
                nearest.isEmpty()
                        ? "No command has such a name."
                        : "The nearest are " + nearest.stream().limit(NEAREST).collect(Collectors.joining(", ")) + ".",
                "See them all: " + command.qualifiedName() + " --help.");
    }

    private static boolean isTree(CommandSpec command) {
        return command.parent() == null;
    }

    private static String options(CommandSpec command) {
        return command.options().stream().map(OptionSpec::longestName).sorted().collect(Collectors.joining(", "));
    }

    private static String help(CommandSpec command) {
        return "See how it is used: " + command.qualifiedName() + " --help.";
    }
}
