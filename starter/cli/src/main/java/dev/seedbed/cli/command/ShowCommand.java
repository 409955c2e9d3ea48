package dev.seedbed.cli.command;

import dev.seedbed.cli.context.Wanted;
import dev.seedbed.cli.output.Table;
import dev.seedbed.cli.output.Text;
import dev.seedbed.engine.migrate.Migration;
import dev.seedbed.engine.migrate.Version;
import dev.seedbed.engine.problem.Problem;
import dev.seedbed.micronaut.status.ServiceStatus;
import dev.seedbed.micronaut.status.StatusOf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code db show VERSION}: one migration. */
@Command(
        name = "show",
        description = "Shows one migration: what it is, where it comes from, and when it was applied.",
        footer = {"Examples:", "  db show 12", "  db show head"})
final class ShowCommand extends ServiceCommand {

    @Parameters(paramLabel = "VERSION", completionCandidates = VersionNames.class, description = "A version, or head.")
    private String version = "";

    ShowCommand(Session session) {
        super(session, Wanted.CONFIGURATION);
    }

    @Override
    int run(Databases databases) {
        Look look = Look.at(databases.one(Look::preparing));
        int index = index(look);
        ServiceStatus.Migration shown = StatusOf.database(look.datasource(), look.found(), null)
                .migrations()
                .get(index);
        if (isJson()) {
            console().json(shown);
        } else {
            show(shown, look.found().migrations().all().get(index).script());
        }
        return ExitCode.DONE;
    }

    /** The last of that version: before it there may be rows of times when it was undone. */
    private int index(Look look) {
        Version wanted = Versions.read(version, look.found().head());
        List<Migration> all = look.found().migrations().all();
        for (int index = all.size() - 1; index >= 0; index--) {
            if (Optional.of(wanted).equals(Optional.ofNullable(all.get(index).version()))) {
                return index;
            }
        }
        throw new Problem(
                        "There is no migration of version " + wanted + ".",
                        all.isEmpty()
                                ? "Neither the database nor the code has any."
                                : "Database and code know " + known(all) + ".",
                        "Take one of those, or head.")
                .is(Problem.Kind.USAGE);
    }

    private static String known(List<Migration> all) {
        return all.stream()
                .flatMap(migration -> Optional.ofNullable(migration.version()).stream())
                .distinct()
                .map(Version::toString)
                .collect(Collectors.joining(", "));
    }

    private void show(ServiceStatus.Migration migration, String script) {
        Table table = Table.indented();
        List<Text[]> rows = new ArrayList<>();
        add(rows, "version", migration.version());
        add(rows, "description", migration.description());
        add(rows, "type", migration.type());
        add(rows, "script", script);
        rows.add(new Text[] {Text.plain("state"), HistoryCommand.state(migration.state())});
        add(rows, "reason", migration.reason());
        add(rows, "checksum", migration.checksum());
        add(rows, "in the code", migration.codeChecksum());
        add(rows, "applied on", Times.local(migration.installedOn()));
        add(rows, "by", migration.installedBy());
        add(rows, "took", migration.executionMs() == null ? null : migration.executionMs() + " ms");
        rows.forEach(table::row);
        console().print(table);
    }

    private static void add(List<Text[]> rows, String name, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            rows.add(new Text[] {Text.plain(name), Text.plain(value.toString())});
        }
    }
}
