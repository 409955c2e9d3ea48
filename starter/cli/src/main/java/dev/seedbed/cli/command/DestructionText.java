package dev.seedbed.cli.command;

import dev.seedbed.cli.output.Console;
import dev.seedbed.cli.output.Style;
import dev.seedbed.cli.output.Table;
import dev.seedbed.engine.operate.Destruction;
import dev.seedbed.engine.operate.Session;
import dev.seedbed.engine.prepare.SuggestedCommands;
import dev.seedbed.engine.problem.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What would be destroyed, on a screen. */
final class DestructionText {

    private DestructionText() {}

    /**
     * As JSON has it.
     *
     * @param connected who would be cut off
     */
    private record Shown(
            String name,
            @Nullable String stamp,
            List<Destruction.Table> tables,
            List<String> others,
            List<String> elsewhere,
            List<String> connected) {}

    private record Answer(List<Shown> datasources) {}

    static void tell(String datasource, Destruction destruction, List<Session> connected, Console console) {
        List<String> sessions = connected.stream().map(Session::toString).toList();
        if (console.isJson()) {
            console.json(new Answer(List.of(new Shown(
                    datasource,
                    destruction.stamp().orElse(null),
                    destruction.tables(),
                    destruction.others(),
                    destruction.elsewhere(),
                    sessions))));
        } else {
            print(destruction, console);
            sessions.forEach(session -> console.print("  connected: " + session));
        }
    }

    private static void print(Destruction destruction, Console console) {
        if (destruction.isNothing()) {
            console.print(destruction.database() + " has nothing in it.");
            return;
        }
        long tables = destruction.tables().size();
        console.print(console.output().paint(Style.BOLD, "This would be destroyed: ")
                + tables
                + (tables == 1 ? " table with " : " tables with ")
                + destruction.rows()
                + (destruction.rows() == 1 ? " row" : " rows"));
        Table table = Table.indented();
        for (Destruction.Table doomed : destruction.tables()) {
            table.row(
                    doomed.schema() + "." + doomed.name(),
                    (doomed.exact() ? "" : "about ") + doomed.rows() + (doomed.rows() == 1 ? " row" : " rows"));
        }
        destruction.others().forEach(table::row);
        destruction.elsewhere().forEach(other -> table.row(other + ", which depends on it"));
        console.print(table);
    }

    /** @param command its name */
    static Problem unconfirmed(String command, Destruction destruction, SuggestedCommands commands) {
        return new Problem(
                        "db " + command + " destroys data, and nobody has confirmed it.",
                        destruction.database()
                                + destruction
                                        .stamp()
                                        .map(environment -> " belongs to the environment \"" + environment + "\"")
                                        .orElse(" belongs to no environment")
                                + ". What would go is listed above.",
                        "If that may go: " + commands.again(command, List.of("--confirm")) + ". Nothing was changed.")
                .is(Problem.Kind.REFUSED);
    }
}
