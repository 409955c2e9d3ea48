package dev.seedbed.cli.command;

import dev.seedbed.cli.context.Wanted;
import dev.seedbed.cli.output.Style;
import dev.seedbed.cli.output.Table;
import dev.seedbed.cli.output.Text;
import dev.seedbed.micronaut.ServiceDatabase;
import dev.seedbed.micronaut.status.ServiceStatus;
import dev.seedbed.micronaut.status.StatusOf;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

/** {@code db history}: every migration of the database and the code. */
@Command(
        name = "history",
        description = "Lists every migration, of the database and of the code: what is applied, since when, and what is"
                + " pending.",
        footer = {"Example:", "  db history --json"})
final class HistoryCommand extends ServiceCommand {

    HistoryCommand(Session session) {
        super(session, Wanted.CONFIGURATION);
    }

    private record Answer(List<History> datasources) {}

    private record History(
            String name, @Nullable String current, @Nullable String head, List<ServiceStatus.Migration> migrations) {}

    @Override
    int run(Databases databases) {
        List<History> histories = databases.chosen(Look::preparing).stream()
                .map(HistoryCommand::history)
                .toList();
        if (isJson()) {
            console().json(new Answer(histories));
        } else {
            histories.forEach(history -> show(history, histories.size() > 1));
        }
        return ExitCode.DONE;
    }

    private static History history(ServiceDatabase database) {
        ServiceStatus.Datasource status =
                StatusOf.database(database.datasource(), Look.at(database).found(), null);
        return new History(status.name(), status.current(), status.head(), status.migrations());
    }

    private void show(History history, boolean named) {
        if (named) {
            console().print(console().output().paint(Style.BOLD, history.name()));
        }
        if (history.migrations().isEmpty()) {
            console().print("Neither the database nor the code has any migration.");
            return;
        }
        Table table = Table.headed("VERSION", "DESCRIPTION", "TYPE", "STATE", "APPLIED ON", "BY", "TIME");
        for (ServiceStatus.Migration migration : history.migrations()) {
            table.row(
                    Text.plain(migration.version() == null ? "-" : migration.version()),
                    Text.plain(migration.description()),
                    Text.plain(migration.type()),
                    state(migration.state()),
                    Text.plain(Times.local(migration.installedOn())),
                    Text.plain(migration.installedBy() == null ? "" : migration.installedBy()),
                    Text.plain(migration.executionMs() == null ? "" : migration.executionMs() + " ms"));
        }
        console().print(table);
    }

    static Text state(String state) {
        Style style =
                switch (state) {
                    case "APPLIED", "BASELINE" -> Style.GREEN;
                    case "PENDING" -> Style.YELLOW;
                    case "FAILED", "EDITED", "MISSING", "LATE" -> Style.RED;
                    default -> Style.DIM;
                };
        return new Text(state.toLowerCase(Locale.ROOT).replace('_', ' '), style);
    }
}
