package dev.seedbed.cli.command;

import io.micronaut.context.ApplicationContextBuilder;
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

    void applyTo(ApplicationContextBuilder builder) {
        if (environment != null) {
            builder.environments(environment.split(","));
        }
    }
}
