package dev.seedbed.cli.command;

import dev.seedbed.cli.context.Wanted;
import dev.seedbed.cli.output.Bar;
import dev.seedbed.engine.operate.diff.DiffProgress;
import dev.seedbed.engine.operate.diff.SchemaComparison;
import dev.seedbed.engine.operate.diff.SchemaSide;
import dev.seedbed.schema.DiffOptions;
import dev.seedbed.schema.SchemaDiff;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code db diff FROM TO}: the script from one schema to another. */
@Command(
        name = "diff",
        description = {
            "Prints the SQL script that brings the schema FROM to the schema TO; changes nothing.",
            "",
            "A schema is live (the datasource's database), migrations or migrations:VERSION (replayed in a scratch"
                    + " database), init (the init SQL, loaded into a scratch database), or the URL of a database. Exit"
                    + " code 0 if there is no difference, 3 if there is one."
        },
        footer = {
            "Examples:",
            "  db diff live migrations",
            "  db diff migrations:12 migrations",
            "  db diff live postgresql://kim@db.example.org/shop --safe",
            "  db diff live migrations --rename account.mail=email > change.sql"
        })
final class DiffCommand extends ServiceCommand {

    /** What takes less time shows no progress. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    @Parameters(
            index = "0",
            paramLabel = "FROM",
            completionCandidates = SideNames.class,
            description = "The schema that the script is for.")
    private String from = "";

    @Parameters(
            index = "1",
            paramLabel = "TO",
            completionCandidates = SideNames.class,
            description = "The schema that it is brought to.")
    private String to = "";

    @Option(
            names = "--safe",
            description = "Write statements that do not block other sessions for long, such as CREATE INDEX"
                    + " CONCURRENTLY.")
    private boolean safe;

    @Option(names = "--reverse", description = "Print the script from TO to FROM.")
    private boolean reverse;

    @Option(
            names = "--rename",
            paramLabel = "OLD=NEW",
            description = "A table or column that has another name in TO: client=customer, account.mail=email. May be"
                    + " given several times.")
    private List<String> renames = List.of();

    @Option(
            names = "--schema",
            paramLabel = "NAME",
            description = "Compare only this schema (default: all). May be given several times.")
    private List<String> schemas = List.of();

    @Option(
            names = "--privileges",
            negatable = true,
            description = "Whether owners and privileges are compared (default: yes, unless FROM or TO is made in a"
                    + " scratch database).")
    private @Nullable Boolean privileges;

    DiffCommand(Session session) {
        super(session, Wanted.BEANS);
    }

    @Override
    int run(Databases databases) {
        SchemaSide before = SideArgument.read("FROM", from, databases);
        SchemaSide after = SideArgument.read("TO", to, databases);
        DiffOptions options = options(before, after);
        SchemaDiff diff =
                reverse ? compare(databases, after, before, options) : compare(databases, before, after, options);
        if (reverse) {
            DiffText.show(diff, after, before, console());
        } else {
            DiffText.show(diff, before, after, console());
        }
        return diff.isEmpty() ? ExitCode.DONE : ExitCode.DIFFERENT;
    }

    private SchemaDiff compare(Databases databases, SchemaSide before, SchemaSide after, DiffOptions options) {
        SchemaComparison comparison =
                new SchemaComparison(() -> databases.one(Look::preparing).preparation(), databases::scratchServer);
        databases.whenStopped(comparison::close);
        long barFrom = System.nanoTime() + PATIENCE.toNanos();
        try (LiveBar bar = new LiveBar(
                () -> comparison
                        .progress()
                        .filter(progress -> System.nanoTime() > barFrom)
                        .map(DiffCommand::bar),
                console())) {
            bar.begin();
            return comparison.compare(before, after, options);
        }
    }

    private static Bar bar(DiffProgress progress) {
        return new Bar(progress.stage(), progress.done(), progress.total(), "");
    }

    private DiffOptions options(SchemaSide before, SchemaSide after) {
        DiffOptions options = DiffOptions.defaults().onlySchemas(schemas.toArray(String[]::new));
        boolean withRoles = privileges == null ? !before.isScratch() && !after.isScratch() : privileges;
        if (!withRoles) {
            options = options.withoutRoles();
        }
        if (safe) {
            options = options.safely();
        }
        for (RenameArgument rename : RenameArgument.read(renames, reverse)) {
            options = options.renaming(rename.from(), rename.to());
        }
        return options;
    }
}
