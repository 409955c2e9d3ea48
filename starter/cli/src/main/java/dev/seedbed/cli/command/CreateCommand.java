package dev.seedbed.cli.command;

import dev.seedbed.cli.context.Wanted;
import dev.seedbed.cli.file.MigrationFolder;
import dev.seedbed.engine.jdbc.script.ScriptHeader;
import dev.seedbed.engine.migrate.Version;
import dev.seedbed.engine.problem.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code db create DESCRIPTION}: the next migration's files. */
@Command(
        name = "create",
        description =
                "Creates the next migration and the file that undoes it, both empty, for you to write, and the folder"
                        + " if it is missing. Needs no database.",
        footer = {
            "Example:",
            "  db create add last login",
            "  src/main/resources/db/migration/V13__add_last_login.sql",
            "  src/main/resources/db/migration/U13__add_last_login.sql"
        })
final class CreateCommand extends ServiceCommand {

    @Parameters(paramLabel = "DESCRIPTION", arity = "1..*", description = "What it does, in a few words.")
    private List<String> description = List.of();

    @Option(names = "--empty", description = "Create empty files. This is the default.")
    boolean empty;

    @Mixin
    private final ProjectOptions project = new ProjectOptions();

    CreateCommand(Session session) {
        super(session, Wanted.CONFIGURATION);
    }

    @Override
    int run(Databases databases) {
        String words = String.join(" ", description).strip();
        if (words.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw new Problem(
                            "A migration needs a description.",
                            "It becomes part of the file's name, and \"" + words + "\" has no letter.",
                            "Describe in a few words what it does: db create add last login.")
                    .is(Problem.Kind.USAGE);
        }
        MigrationFolder folder = project.folder(databases.migrations());
        String version = folder.nextVersion(initVersion(databases));
        List<String> files =
                folder.create(version, words).stream().map(Path::toString).toList();
        if (isJson()) {
            console().json(new Created(version, files));
        } else {
            files.forEach(console()::print);
        }
        return ExitCode.DONE;
    }

    private record Created(String version, List<String> files) {}

    /** Migrations go on from the version that the init SQL stands for. */
    private static Optional<Version> initVersion(Databases databases) {
        return databases
                .oneOrNone()
                .flatMap(database -> database.source().init().get())
                .map(script -> Version.of(ScriptHeader.read(script, "1").version()));
    }
}
