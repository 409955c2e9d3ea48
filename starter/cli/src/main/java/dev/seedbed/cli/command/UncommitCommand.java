package dev.seedbed.cli.command;

import dev.seedbed.cli.context.Wanted;
import dev.seedbed.cli.file.MigrationFolder;
import dev.seedbed.cli.file.MigrationFolder.MigrationFile;
import dev.seedbed.engine.migrate.Migration;
import dev.seedbed.engine.problem.Problem;
import dev.seedbed.micronaut.flyway.FlywaySettings;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code db uncommit}: removes the last migration's files. */
@Command(
        name = "uncommit",
        description = "Removes the files of the last migration, if this database has not applied it.",
        footer = {"Example:", "  db uncommit"})
final class UncommitCommand extends ServiceCommand {

    private static final String CLASSPATH = "classpath:";

    @Mixin
    private final ProjectOptions project = new ProjectOptions();

    UncommitCommand(Session session) {
        super(session, Wanted.CONFIGURATION);
    }

    @Override
    int run(Databases databases) throws IOException {
        FlywaySettings settings = databases.migrations();
        MigrationFolder folder = project.folder(settings);
        MigrationFile last = folder.last().orElseThrow(() -> new Problem(
                        "There is no migration to remove.",
                        folder + " has none.",
                        "Name their folder if they are elsewhere: --directory.")
                .is(Problem.Kind.USAGE));
        Look look = Look.at(databases.one(Look::preparing));
        appliedTo(look, last).ifPresent(applied -> {
            throw new Problem(
                            last.path().getFileName() + " is applied to the database \""
                                    + look.found().server().database() + "\", and stays.",
                            "A migration that is applied and whose file is missing stops the next start.",
                            "Take it back first: db rollback --steps 1.")
                    .is(Problem.Kind.REFUSED);
        });
        List<Path> files = new ArrayList<>(List.of(last.path()));
        folder.undoOf(last.version()).ifPresent(files::add);
        List<String> removed = new ArrayList<>();
        for (Path file : files) {
            Files.delete(file);
            deleteBuilt(file.getFileName().toString(), settings, databases.classLoader());
            removed.add(file.toString());
            if (!isJson()) {
                console().print("removed " + file);
            }
        }
        if (isJson()) {
            console().json(new Removed(last.version().toString(), removed));
        }
        return ExitCode.DONE;
    }

    private record Removed(String version, List<String> files) {}

    private static Optional<Migration> appliedTo(Look look, MigrationFile file) {
        return look.found().migrations().all().stream()
                .filter(migration -> Optional.of(file.version()).equals(Optional.ofNullable(migration.version())))
                .filter(migration -> migration.applied() != null && migration.state() != Migration.State.UNDONE)
                .findFirst();
    }

    /** What the last build has copied would be applied all the same. */
    private static void deleteBuilt(String name, FlywaySettings settings, ClassLoader classes) throws IOException {
        for (String location : settings.locations()) {
            URL built = location.startsWith(CLASSPATH)
                    ? classes.getResource(location.substring(CLASSPATH.length()) + '/' + name)
                    : null;
            if (built != null && built.getProtocol().equals("file")) {
                try {
                    Files.deleteIfExists(Path.of(built.toURI()));
                } catch (URISyntaxException e) {
                    throw new IOException(e);
                }
            }
        }
    }
}
