package dev.seedbed.cli.command;

import dev.seedbed.cli.output.Console;
import dev.seedbed.cli.output.Style;
import dev.seedbed.cli.output.Table;
import dev.seedbed.cli.output.Text;
import dev.seedbed.engine.operate.Finding;
import dev.seedbed.micronaut.status.ServiceStatus;
import java.util.List;

/** How one database stands, on a screen. */
final class StatusText {

    private static final String SERVER = "server";

    private StatusText() {}

    static void print(ServiceStatus.Datasource datasource, List<Finding> checks, Console console) {
        String state = datasource.state() == null ? "unknown" : datasource.state();
        console.print(console.output().paint(Style.BOLD, datasource.name()) + "  "
                + console.output().paint(style(datasource.status()), state));
        print(checks, console);
        for (String warning : datasource.warnings()) {
            console.print("  " + console.output().paint(Style.YELLOW, "warning: ") + warning);
        }
        if (datasource.problem() != null && datasource.state() != null) {
            problem(datasource.problem(), console);
        }
    }

    static void print(List<Finding> checks, Console console) {
        Table table = Table.indented();
        for (Finding check : checks) {
            table.row(mark(check.level()), Text.plain(check.subject()), Text.plain(check.text()));
            check.details().forEach(detail -> table.row("", "", detail));
        }
        console.print(table);
    }

    /** A server that does not answer is a failure; anything else that is wrong is said of the database. */
    static int exitCode(List<Finding> checks) {
        return checks.stream()
                .filter(check -> check.level() == Finding.Level.TROUBLE)
                .map(check -> check.subject().equals(SERVER) ? ExitCode.FAILED : ExitCode.NOT_AT_HEAD)
                .findFirst()
                .orElse(ExitCode.DONE);
    }

    private static Text mark(Finding.Level level) {
        return switch (level) {
            case GOOD -> new Text("✓", Style.GREEN);
            case WARNING -> new Text("!", Style.YELLOW);
            case TROUBLE -> new Text("✗", Style.RED);
        };
    }

    private static void problem(ServiceStatus.Trouble problem, Console console) {
        console.print("");
        console.print("  " + console.output().paint(Style.RED, problem.happened()));
        console.print("    Why:  " + problem.why().replace("\n", "\n          "));
        console.print("    Next: " + problem.next().replace("\n", "\n          "));
    }

    private static Style style(ServiceStatus.Status status) {
        return switch (status) {
            case READY -> Style.GREEN;
            case BEHIND -> Style.YELLOW;
            default -> Style.RED;
        };
    }
}
