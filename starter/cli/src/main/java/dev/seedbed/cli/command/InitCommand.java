package dev.seedbed.cli.command;

import dev.seedbed.cli.context.Wanted;
import dev.seedbed.engine.migrate.Version;
import dev.seedbed.engine.prepare.Preparation;
import dev.seedbed.micronaut.ServiceDatabase;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code db init}: what a start does, and a little more where tables are there already. */
@Command(
        name = "init",
        description =
                "Does what the service's start does: an empty database is initialised, migrations and seeds are run."
                        + " A database with tables and no history is taken for one at the version of db/init.sql, or at the one"
                        + " given, and goes on from there.",
        footer = {"Examples:", "  db init", "  db init --version 12"})
final class InitCommand extends PreparingCommand {

    @Option(
            names = "--version",
            paramLabel = "VERSION",
            completionCandidates = VersionNames.class,
            description = "The version that tables without a history stand for; head is one.")
    private @Nullable String version;

    InitCommand(Session session) {
        super(session, Wanted.BEANS);
    }

    /** A version is one of one datasource. */
    @Override
    List<ServiceDatabase> chosen(Databases databases) {
        return version == null ? super.chosen(databases) : List.of(databases.one(this::settings));
    }

    @Override
    Preparation preparation(ServiceDatabase database) {
        return database.preparation().adopting(adopted(database));
    }

    private Optional<Version> adopted(ServiceDatabase database) {
        return Optional.ofNullable(version)
                .map(text -> Versions.isHead(text)
                        ? Versions.read(text, Look.at(database).found().head())
                        : Versions.read(text));
    }
}
