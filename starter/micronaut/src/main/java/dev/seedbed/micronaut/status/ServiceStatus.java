package dev.seedbed.micronaut.status;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The endpoint's JSON. Every field is always there, {@code null} where there is nothing to say.
 *
 * @param status the worst of its datasources'
 * @param application the service's name
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record ServiceStatus(
        Status status, @Nullable String application, String inspectedOn, List<Datasource> datasources) {

    /** From the best to the worst. */
    public enum Status {
        READY,
        BEHIND,
        PREPARING,
        FAILED
    }

    /**
     * One datasource.
     *
     * @param environmentChanges the changes that people have made to the database's environment, the oldest first; null where
     *     they can't be read
     * @param state null where its database could not be looked at, with everything else that a look tells
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Datasource(
            String name,
            Status status,
            @Nullable String state,
            String environment,
            @Nullable String stamp,
            @Nullable List<EnvironmentChange> environmentChanges,
            @Nullable String server,
            @Nullable String database,
            @Nullable String schema,
            @Nullable String current,
            @Nullable String head,
            @Nullable String baseline,
            List<String> pending,
            List<Migration> migrations,
            List<Seed> seeds,
            List<String> warnings,
            @Nullable Trouble problem,
            @Nullable Startup startup) {

        /** The same database, as it stands to a service whose start is not over, or failed. */
        Datasource standing(Status other, @Nullable String otherState, @Nullable Trouble why) {
            return new Datasource(
                    name,
                    other,
                    otherState,
                    environment,
                    stamp,
                    environmentChanges,
                    server,
                    database,
                    schema,
                    current,
                    head,
                    baseline,
                    pending,
                    migrations,
                    seeds,
                    warnings,
                    why,
                    startup);
        }
    }

    /**
     * One change of the environment that the database belongs to.
     *
     * @param by the database user
     * @param osUser the user of the operating system who ran the command
     * @param from null for no environment
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record EnvironmentChange(String on, String by, @Nullable String osUser, @Nullable String from, String to) {}

    /**
     * One migration, of the history, the code, or both.
     *
     * @param checksum what was applied; of a pending one what the code has
     * @param codeChecksum what the code has where that is another one
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Migration(
            @Nullable String version,
            String description,
            String type,
            String state,
            @Nullable Integer checksum,
            @Nullable Integer codeChecksum,
            @Nullable String installedOn,
            @Nullable String installedBy,
            @Nullable Integer executionMs,
            @Nullable String reason) {}

    /**
     * One of the code's seeds, with what its last success did.
     *
     * @param inserted null, as the other counts, where the server does not count rows and nobody else has
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Seed(
            String name,
            List<String> environments,
            String version,
            String state,
            @Nullable Long inserted,
            @Nullable Long updated,
            @Nullable Long unchanged,
            @Nullable Long deleted,
            @Nullable String ranOn,
            long executionMs,
            String reason) {}

    /** Why a service would not start on it, or why nothing is known of it. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Trouble(String happened, String why, String next) {}

    /**
     * What this service's start found and did, or is doing.
     *
     * @param outcome null while it goes on
     * @param running the step that is under way
     * @param progress what was last said of that step
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Startup(
            @Nullable String outcome,
            String startedOn,
            long totalMs,
            List<Step> steps,
            @Nullable Step running,
            @Nullable String progress) {}

    /** One step of it. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Step(String name, long ms, boolean failed) {}
}
