package dev.seedbed.bench.start;

import dev.seedbed.bench.database.Migrations;
import dev.seedbed.bench.database.Server;
import dev.seedbed.bench.process.ClassPath;
import dev.seedbed.bench.process.Service;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The same service with different things on its class path and in its configuration. */
enum Variant {
    BARE("bare service"),
    SEEDBED("Seedbed"),
    SEEDBED_CONFIGURED("Seedbed, flyway.datasources.*"),
    SEEDBED_BESIDE("Seedbed, and micronaut-flyway"),
    FLYWAY_IDLE("micronaut-flyway, not configured"),
    FLYWAY("micronaut-flyway");

    private final String title;

    Variant(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    String database(int migrations) {
        return name().toLowerCase(java.util.Locale.ROOT) + "_" + migrations;
    }

    Service service(Server server, Migrations migrations, String... options) {
        List<String> jvm = new ArrayList<>(List.of("-XX:TieredStopAtLevel=1"));
        jvm.addAll(List.of(options));
        Map<String, String> configuration = new HashMap<>(server.datasource(database(migrations.count())));
        if (this == FLYWAY || this == SEEDBED_CONFIGURED || this == SEEDBED_BESIDE) {
            configuration.put("flyway.datasources.default.enabled", "true");
            configuration.put("flyway.datasources.default.locations", "classpath:db/migration");
        }
        return Service.java(classPath().with(migrations.jar()), jvm, SmallService.class, configuration);
    }

    private ClassPath classPath() {
        ClassPath all = ClassPath.withSeedbedAndMicronautFlyway();
        return switch (this) {
            case SEEDBED, SEEDBED_CONFIGURED -> all.withoutMicronautFlyway();
            case SEEDBED_BESIDE -> all;
            case FLYWAY, FLYWAY_IDLE -> all.withoutSeedbed();
            case BARE -> all.withoutSeedbed().withoutMicronautFlyway().withoutFlyway();
        };
    }
}
