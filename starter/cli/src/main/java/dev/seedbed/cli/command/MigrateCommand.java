package dev.seedbed.cli.command;

import dev.seedbed.cli.context.Wanted;
import dev.seedbed.engine.prepare.Aim;
import dev.seedbed.engine.prepare.DryRun;
import dev.seedbed.engine.prepare.Preparation;
import dev.seedbed.micronaut.ServiceDatabase;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code db migrate}: the schema, without seeds. */
@Command(
        name = "migrate",
        description =
                "Migrates to head, to a version, or some migrations further. An empty database is initialised first;"
                        + " seeds do not run.",
        footer = {
            "Examples:",
            "  db migrate",
            "  db migrate --to 12",
            "  db migrate --steps 1",
            "  db migrate --dry-run | psql -v ON_ERROR_STOP=1 …"
        })
final class MigrateCommand extends PreparingCommand {

    @ArgGroup
    private @Nullable Reach reach;

    @Option(
            names = "--dry-run",
            description = "Changes nothing, and prints the SQL: run with psql, it leaves the same database.")
    private boolean dryRun;

    /** How far; at most one of them. */
    static final class Reach {
        @Option(
                names = "--to",
                paramLabel = "VERSION",
                completionCandidates = VersionNames.class,
                description = "Up to this version; head is one.")
        private String version = "";

        @Option(
                names = "--steps",
                paramLabel = "N",
                converter = Steps.class,
                description = "So many migrations further.")
        private int steps;
    }

    MigrateCommand(Session session) {
        super(session, Wanted.BEANS);
    }

    @Override
    int run(Databases databases) throws Exception {
        return dryRun ? dryRun(preparations(databases).values()) : super.run(databases);
    }

    private int dryRun(Collection<Preparation> preparations) throws IOException {
        if (!isJson()) {
            return DryRuns.printSql(preparations, console());
        }
        List<DryRun> dryRuns = new ArrayList<>();
        for (Preparation preparation : preparations) {
            try (preparation) {
                dryRuns.add(preparation.dryRun());
            }
        }
        return DryRuns.show(dryRuns, console());
    }

    /** A version is one of one datasource. */
    @Override
    List<ServiceDatabase> chosen(Databases databases) {
        return aim().equals(Aim.head().withoutSeeds())
                ? super.chosen(databases)
                : List.of(databases.one(this::settings));
    }

    @Override
    Preparation preparation(ServiceDatabase database) {
        return database.preparation().to(aim());
    }

    private Aim aim() {
        if (reach == null || Versions.isHead(reach.version)) {
            return Aim.head().withoutSeeds();
        }
        return (reach.version.isEmpty() ? Aim.steps(reach.steps) : Aim.version(Versions.read(reach.version)))
                .withoutSeeds();
    }
}
