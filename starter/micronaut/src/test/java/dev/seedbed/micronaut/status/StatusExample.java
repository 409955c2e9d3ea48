package dev.seedbed.micronaut.status;

import dev.seedbed.micronaut.TestDatabase;
import io.micronaut.json.tree.JsonNode;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Map;

/** Ways to bring a real service and its database into each state that the status can tell of. */
enum StatusExample {
    AT_HEAD("At head", "A database that this start has initialised and seeded: `READY`.", "") {
        @Override
        Map<String, Object> configuration(TestDatabase database) {
            Map<String, Object> configuration = super.configuration(database);
            configuration.put("status-seeds", "true");
            configuration.put("seedbed.datasources.default.seed-locations", "classpath:endpoint/seed");
            return configuration;
        }
    },
    EMPTY(
            "Empty",
            "Somebody has dropped everything since the service started: `BEHIND`.",
            "drop table item, flyway_schema_history, seedbed_state, seedbed_seed_history"),
    UNMANAGED(
            "Unmanaged",
            "Somebody has dropped the history: a service would not start on it, `FAILED`.",
            "drop table flyway_schema_history, seedbed_state, seedbed_seed_history"),
    BEHIND(
            "Behind",
            "A migration is missing, because a backup was restored, say: `BEHIND`.",
            "update flyway_schema_history set version = '0', description = 'before', type = 'BASELINE',"
                    + " script = 'before', checksum = null"),
    AHEAD(
            "Ahead",
            "A newer replica has migrated further: `READY`.",
            "insert into flyway_schema_history"
                    + " values (2, '2', 'price', 'SQL', 'V2__price.sql', 412, 'postgres', now(), 5, true)"),
    DIVERGED(
            "Diverged",
            "The file of an applied migration is another one than it was: `FAILED`.",
            "update flyway_schema_history set checksum = 7"),
    BROKEN(
            "Failed",
            "A migration outside of a transaction broke half-way: `FAILED`.",
            "update flyway_schema_history set success = false"),
    PREPARING(
            "Preparing",
            "With `seedbed.prepare-in-background`, while the first migration runs: `PREPARING`. What is known of the"
                    + " database is told, and the step that is under way.",
            "") {
        @Override
        JsonNode of(TestDatabase database) throws Exception {
            Map<String, Object> configuration = configuration(database);
            configuration.putAll(Barrier.configuration());
            try (Barrier barrier = Barrier.before(database);
                    StatusService service = StatusService.start(configuration, "dev")) {
                JsonNode found = service.eventually("/seedbed", "\"name\":\"migrate 1\"");
                barrier.open();
                service.eventually("/seedbed", "\"status\":\"READY\",\"application\"");
                return found;
            }
        }
    },
    FAILED_PREPARATION(
            "Failed preparation",
            "With `seedbed.prepare-in-background`, after a migration that failed: `FAILED`. The service answers nothing"
                    + " but health and status.",
            "") {
        @Override
        Map<String, Object> configuration(TestDatabase database) {
            Map<String, Object> configuration = super.configuration(database);
            configuration.putAll(Barrier.configuration());
            configuration.put("flyway.datasources.default.locations", "classpath:broken/migration");
            return configuration;
        }

        @Override
        StatusService started(TestDatabase database, Map<String, Object> more) throws Exception {
            StatusService service = super.started(database, more);
            service.eventually("/seedbed", "\"status\":\"FAILED\",\"application\"");
            return service;
        }
    };

    private final String title;
    private final String meaning;
    private final String since;

    /** @param since what happens to the database after the service's start */
    StatusExample(String title, String meaning, String since) {
        this.title = title;
        this.meaning = meaning;
        this.since = since;
    }

    String title() {
        return title;
    }

    String meaning() {
        return meaning;
    }

    Map<String, Object> configuration(TestDatabase database) {
        Map<String, Object> configuration = StatusService.configuration(database);
        configuration.put("seedbed.datasources.default.environment", "dev");
        return configuration;
    }

    /** The endpoint's answer of a service in this state. */
    JsonNode of(TestDatabase database) throws Exception {
        try (StatusService service = started(database, Map.of())) {
            return service.json("/seedbed");
        }
    }

    /** A running service in this state; one that is being prepared is not kept there. */
    StatusService started(TestDatabase database, Map<String, Object> more) throws Exception {
        Map<String, Object> configuration = configuration(database);
        configuration.putAll(more);
        StatusService service = StatusService.start(configuration, "dev");
        if (!since.isEmpty()) {
            try (Connection connection = database.dataSource().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute(since);
            }
        }
        return service;
    }
}
