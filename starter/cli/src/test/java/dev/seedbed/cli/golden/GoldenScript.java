package dev.seedbed.cli.golden;

import dev.seedbed.cli.TestProject;
import dev.seedbed.cli.TestServer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Commands and what they answer: {@code $ db …}, then standard output, then standard error with {@code ! } before each
 * line, then {@code [exit 3]} where it is not zero. {@code $ sql …} runs a statement, and shows the first column of its
 * rows. What varies from run to run has a name in angle brackets.
 */
record GoldenScript(List<String> commands) {

    private static final Pattern BLANKS = Pattern.compile(" +(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

    static GoldenScript read(String text) {
        return new GoldenScript(
                text.lines().filter(line -> line.startsWith("$ ")).toList());
    }

    /** Runs it, and writes down what happened. */
    String run(TestProject project) {
        List<String> lines = new ArrayList<>();
        for (String command : commands) {
            lines.add(command);
            if (command.startsWith("$ sql ")) {
                lines.addAll(TestServer.texts(project.database(), command.substring("$ sql ".length())));
            } else {
                lines.addAll(answer(project, arguments(command, project)));
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private static String[] arguments(String command, TestProject project) {
        return BLANKS.splitAsStream(command.substring("$ db".length()).strip())
                .map(word -> word.replace("\"", "")
                        .replace("<project>", project.folder().toString()))
                .filter(word -> !word.isEmpty())
                .toArray(String[]::new);
    }

    private static List<String> answer(TestProject project, String... arguments) {
        TestProject.Answer answer = project.run(arguments);
        List<String> lines = new ArrayList<>();
        steady(answer.output(), project).lines().forEach(lines::add);
        steady(answer.errors(), project).lines().forEach(line -> lines.add(("! " + line).stripTrailing()));
        if (answer.exitCode() != 0) {
            lines.add("[exit " + answer.exitCode() + "]");
        }
        return lines;
    }

    private static String steady(String text, TestProject project) {
        return text.replace(project.folder().toString(), "<project>")
                .replaceAll("\\b" + project.database() + "\\b", "<database>")
                .replaceAll(":" + TestServer.port() + "\\b", ":<port>")
                .replaceAll("PostgreSQL \\d+(\\.\\d+)?", "PostgreSQL <server>")
                .replaceAll("\\d{4}-\\d\\d-\\d\\d[ T]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z?", "<time>")
                .replaceAll("\\b\\d+ ms\\b", "<ms> ms")
                .replaceAll("(\"(?:executionMs|totalMs|ms)\" : )\\d+", "$1<ms>")
                .replaceAll("seedbed \\d[\\w.-]*", "seedbed <version>")
                .replaceAll("\\bpid \\d+", "pid <pid>")
                .replace("as \"" + System.getProperty("user.name") + "\" on the client", "as \"<user>\" on the client")
                .replace("\"osUser\" : \"" + System.getProperty("user.name") + "\"", "\"osUser\" : \"<user>\"");
    }
}
