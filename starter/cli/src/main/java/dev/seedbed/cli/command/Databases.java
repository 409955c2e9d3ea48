package dev.seedbed.cli.command;

import dev.seedbed.cli.output.Console;
import dev.seedbed.engine.jdbc.ConnectionSource;
import dev.seedbed.engine.prepare.Mode;
import dev.seedbed.engine.prepare.PendingSeeds;
import dev.seedbed.engine.prepare.PreparationReport;
import dev.seedbed.engine.prepare.PreparationSettings;
import dev.seedbed.engine.prepare.SuggestedCommands;
import dev.seedbed.engine.problem.Problem;
import dev.seedbed.micronaut.CommandRun;
import dev.seedbed.micronaut.ServiceDatabase;
import dev.seedbed.micronaut.ServiceDatabases;
import dev.seedbed.micronaut.flyway.FlywaySettings;
import io.micronaut.context.ApplicationContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The databases that a command is about: those that the service prepares, or the one that was named. */
final class Databases implements AutoCloseable {

    private static final String DEFAULT = "default";

    private final ApplicationContext context;
    private final ServiceDatabases service;
    private final Optional<String> named;
    private final SuggestedCommands commands;
    private final Console console;

    Databases(ApplicationContext context, ServiceOptions options, SuggestedCommands commands, Console console) {
        this.context = context;
        this.service = context.findBean(ServiceDatabases.class).orElseThrow(Databases::switchedOff);
        this.named = Optional.ofNullable(options.datasource);
        this.commands = commands;
        this.console = console;
        service.checkConfiguration();
    }

    /** The named one, else all that the service prepares; there is at least one. */
    List<ServiceDatabase> chosen(UnaryOperator<PreparationSettings> change) {
        if (named.isPresent()) {
            return List.of(one(named.get(), change));
        }
        List<ServiceDatabase> all = new ArrayList<>();
        for (String name : service.names()) {
            find(name, settings -> settings.mode() == Mode.OFF ? settings : change.apply(settings))
                    .ifPresent(all::add);
        }
        if (all.isEmpty()) {
            throw new Problem(
                    "This service has no database to prepare.",
                    service.names().isEmpty()
                            ? "No datasource is configured."
                            : "No datasource has migrations, an init SQL or seeds: "
                                    + String.join(", ", service.names()) + ".",
                    "Configure datasources.default.url, or write the first migration: db create add customer.");
        }
        return all;
    }

    /** The named one, else the only one. */
    ServiceDatabase one(UnaryOperator<PreparationSettings> change) {
        List<ServiceDatabase> chosen = chosen(change);
        if (chosen.size() > 1) {
            List<String> names =
                    chosen.stream().map(ServiceDatabase::datasource).toList();
            throw new Problem(
                            "Which datasource?",
                            "The service has " + String.join(", ", names) + ", and this command works with one.",
                            "Name it: --datasource " + names.get(0) + ".")
                    .is(Problem.Kind.USAGE);
        }
        return chosen.get(0);
    }

    /** Where the chosen datasource's migrations lie, whether there are any or not. */
    FlywaySettings migrations() {
        named.ifPresent(this::requireKnown);
        return service.migrations(named.orElse(DEFAULT));
    }

    /** The same as {@link #one}, also where there is nothing yet. */
    Optional<ServiceDatabase> oneOrNone() {
        return find(named.orElse(DEFAULT), settings -> settings);
    }

    /** Connections to any database; {@code name} is what gives the URL, for messages. */
    ConnectionSource at(String name, String url) {
        return service.at(name, url);
    }

    Optional<ConnectionSource> scratchServer() {
        return service.scratchServer();
    }

    /** Something that is done if the command is interrupted. */
    void whenStopped(Runnable cleanup) {
        context.findBean(CommandRun.class).ifPresent(run -> run.whenStopped(cleanup));
    }

    PreparationReport seed(PendingSeeds seeds, ServiceDatabase database) {
        return service.seed(seeds, database);
    }

    Optional<String> application() {
        return context.getProperty("micronaut.application.name", String.class);
    }

    ClassLoader classLoader() {
        return context.getClassLoader();
    }

    private ServiceDatabase one(String name, UnaryOperator<PreparationSettings> change) {
        requireKnown(name);
        return find(name, change)
                .orElseThrow(() -> new Problem(
                        "The datasource \"" + name + "\" has nothing to prepare.",
                        "It is not PostgreSQL, or it has no migrations, no init SQL and no seeds, or Flyway is disabled"
                                + " for it.",
                        "Write its first migration: db create add customer, or take another datasource."));
    }

    private void requireKnown(String name) {
        if (!service.names().contains(name)) {
            throw new Problem(
                            "There is no datasource \"" + name + "\".",
                            service.names().isEmpty()
                                    ? "The service has none."
                                    : "The service has " + String.join(", ", service.names()) + ".",
                            "Take one of those.")
                    .is(Problem.Kind.USAGE);
        }
    }

    private Optional<ServiceDatabase> find(String name, UnaryOperator<PreparationSettings> change) {
        return service.find(
                name,
                settings -> change.apply(settings.suggesting(commands)),
                text -> console.progress(name + ": " + text));
    }

    private static Problem switchedOff() {
        return new Problem(
                "Seedbed is switched off.",
                "seedbed.enabled is false in the service's configuration.",
                "Remove it. To keep a service from preparing its database at its start, set"
                        + " seedbed.datasources.<name>.mode: off.");
    }

    @Override
    public void close() {
        context.close();
    }
}
