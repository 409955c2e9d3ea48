package dev.seedbed.cli.command;

import dev.seedbed.cli.file.MigrationFolder;
import dev.seedbed.cli.file.Naming;
import dev.seedbed.micronaut.flyway.FlywaySettings;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the project's migrations are. */
final class ProjectOptions {

    @Option(
            names = "--directory",
            paramLabel = "FOLDER",
            description =
                    "The folder of the migrations, where it is not the first of flyway.datasources.<name>.locations"
                            + " in src/main/resources.")
    @Nullable Path directory;

    @Option(names = "--project", hidden = true, defaultValue = "", description = "The project's folder.")
    private Path project = Path.of("");

    MigrationFolder folder(FlywaySettings settings) {
        Naming naming = Naming.of(settings.properties());
        return directory == null
                ? MigrationFolder.of(project, settings.locations().get(0), naming)
                : MigrationFolder.at(directory, naming);
    }
}
