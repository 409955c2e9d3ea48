package dev.seedbed.cli.command;

import dev.seedbed.cli.output.Json;
import dev.seedbed.engine.problem.Problem;
import dev.seedbed.micronaut.ServiceDatabase;
import dev.seedbed.micronaut.status.ServiceStatus;
import dev.seedbed.micronaut.status.StatusOf;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How databases stand, in the endpoint's shape, with what a command has to add to each. */
final class StatusAnswer {

    private final Databases databases;
    private final List<ServiceStatus.Status> statuses = new ArrayList<>();
    private final List<Map<String, @Nullable Object>> datasources = new ArrayList<>();

    StatusAnswer(Databases databases) {
        this.databases = databases;
    }

    /** As it stands now. */
    StatusAnswer look(ServiceDatabase database, ServiceStatus.@Nullable Startup startup) {
        return add(standing(database, startup));
    }

    /** As it stands now, after something was done to it. */
    StatusAnswer look(ServiceDatabase database, Record done) {
        return add(standing(database, null), "done", done);
    }

    StatusAnswer add(ServiceStatus.Datasource datasource) {
        statuses.add(datasource.status());
        datasources.add(Json.members(datasource));
        return this;
    }

    StatusAnswer add(ServiceStatus.Datasource datasource, String name, Object more) {
        add(datasource);
        datasources.get(datasources.size() - 1).put(name, more);
        return this;
    }

    /** The worst of them. */
    ServiceStatus.Status status() {
        return statuses.stream().max(Comparator.naturalOrder()).orElse(ServiceStatus.Status.READY);
    }

    Map<String, @Nullable Object> json() {
        Map<String, @Nullable Object> json = Json.members(new ServiceStatus(
                status(), databases.application().orElse(null), StatusOf.time(Instant.now()), List.of()));
        json.put("datasources", datasources);
        return json;
    }

    private static ServiceStatus.Datasource standing(
            ServiceDatabase database, ServiceStatus.@Nullable Startup startup) {
        try {
            return StatusOf.database(database.datasource(), Look.at(database).found(), startup);
        } catch (Problem problem) {
            return StatusOf.unknown(
                    database.datasource(), database.settings().environment().name(), problem, startup);
        }
    }
}
