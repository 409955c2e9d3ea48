package dev.seedbed.cli.command;

import io.micronaut.context.ApplicationContextBuilder;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What every command takes that works with the service's databases. */
final class ServiceOptions {

    static final String JSON = "--json";

    @Option(
            names = {"-d", "--datasource"},
            paramLabel = "NAME",
            description = "The datasource, where the service has several.")
    @Nullable String datasource;

    @Option(
            names = {"-e", "--environment"},
            paramLabel = "NAME",
            description = "A Micronaut environment to be active, beside those of MICRONAUT_ENVIRONMENTS.")
    @Nullable String environment;

    @Option(
            names = JSON,
            description = "As JSON, in the shape of the endpoint; on standard error, too, an object a line.")
    boolean json;

    @Option(
            names = {"-v", "--verbose"},
            description = "The service's whole log, on standard error, and stack traces.")
    boolean verbose;

    /** The options that select the database, for other commands on it. */
    List<String> selection() {
        List<String> selection = new ArrayList<>();
        if (datasource != null) {
            selection.addAll(List.of("--datasource", datasource));
        }
        if (environment != null) {
            selection.addAll(List.of("--environment", environment));
        }
        return selection;
    }

    void applyTo(ApplicationContextBuilder builder) {
        if (environment != null) {
            builder.environments(environment.split(","));
        }
    }
}
