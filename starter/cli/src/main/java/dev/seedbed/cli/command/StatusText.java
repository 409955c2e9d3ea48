package dev.seedbed.cli.command;

import dev.seedbed.cli.output.Console;
import dev.seedbed.cli.output.Style;
import dev.seedbed.cli.output.Table;
import dev.seedbed.cli.output.Text;
import dev.seedbed.micronaut.status.ServiceStatus;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How one database stands, on a screen. */
final class StatusText {

    private StatusText() {}

    static void print(ServiceStatus.Datasource datasource, Console console) {
        String state = datasource.state() == null ? "unknown" : datasource.state();
        console.print(console.output().paint(Style.BOLD, datasource.name()) + "  "
                + console.output().paint(style(datasource.status()), state));
        Table table = Table.indented();
        if (datasource.server() != null) {
            table.row("server", datasource.server());
            table.row("database", datasource.database() + ", schema " + datasource.schema());
            table.row("environment", environment(datasource));
            table.row("version", version(datasource));
            if (!datasource.pending().isEmpty()) {
                table.row(Text.plain("pending"), new Text(String.join(", ", datasource.pending()), Style.YELLOW));
            }
            if (!datasource.seeds().isEmpty()) {
                table.row("seeds", seeds(datasource));
            }
        } else {
            table.row("environment", datasource.environment());
        }
        console.print(table);
        for (String warning : datasource.warnings()) {
            console.print("  " + console.output().paint(Style.YELLOW, "warning") + "  " + warning);
        }
        if (datasource.problem() != null) {
            problem(datasource.problem(), console);
        }
    }

    private static void problem(ServiceStatus.Trouble problem, Console console) {
        console.print("");
        console.print("  " + console.output().paint(Style.RED, problem.happened()));
        console.print("    Why:  " + problem.why().replace("\n", "\n          "));
        console.print("    Next: " + problem.next().replace("\n", "\n          "));
    }

    private static String environment(ServiceStatus.Datasource datasource) {
        return datasource.environment() + ", the database is "
                + (datasource.stamp() == null ? "not stamped" : "stamped " + datasource.stamp());
    }

    private static String version(ServiceStatus.Datasource datasource) {
        String current = datasource.current() == null ? "none" : datasource.current();
        String head = datasource.head() == null ? "none" : datasource.head();
        return current + Look.mark(String.valueOf(datasource.state()), current, head)
                + (current.equals(head) ? "" : ", head is " + head);
    }

    private static String seeds(ServiceStatus.Datasource datasource) {
        Map<String, Long> counts = datasource.seeds().stream()
                .collect(Collectors.groupingBy(ServiceStatus.Seed::state, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(count -> count.getValue() + " "
                        + count.getKey().toLowerCase(Locale.ROOT).replace("other_environment", "of other environments"))
                .collect(Collectors.joining(", "));
    }

    private static Style style(ServiceStatus.Status status) {
        return switch (status) {
            case READY -> Style.GREEN;
            case BEHIND -> Style.YELLOW;
            case FAILED -> Style.RED;
        };
    }
}
