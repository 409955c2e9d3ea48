package dev.seedbed.cli.command;

import dev.seedbed.cli.output.Console;
import dev.seedbed.cli.output.Table;
import dev.seedbed.engine.prepare.PendingSeeds;
import dev.seedbed.engine.prepare.Preparation;
import dev.seedbed.engine.prepare.PreparationReport;
import dev.seedbed.engine.prepare.Preparations;
import dev.seedbed.micronaut.ServiceDatabase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Prepares databases as a service's start does, all under their locks, and tells what was done to each. */
final class Together {

    /** What every preparation goes through, whatever it does. */
    private static final Set<String> ALWAYS = Set.of("inspect", "read migrations", "lock");

    private final Databases databases;
    private final Console console;

    Together(Databases databases, Console console) {
        this.databases = databases;
        this.console = console;
    }

    void prepare(Map<ServiceDatabase, Preparation> wanted) {
        Map<String, ServiceDatabase> byName = new LinkedHashMap<>();
        wanted.keySet().forEach(database -> byName.put(database.datasource(), database));
        List<Preparation> preparations = new ArrayList<>(wanted.values());
        try (Preparations together = new Preparations()) {
            for (PendingSeeds pending : together.prepare(preparations, this::tell)) {
                ServiceDatabase database = byName.get(pending.datasource());
                if (database != null) {
                    try (SeedBar bar = new SeedBar(pending, console)) {
                        bar.begin();
                        tell(databases.seed(pending, database));
                    }
                }
            }
        } finally {
            preparations.forEach(Preparation::close);
        }
    }

    private void tell(PreparationReport report) {
        Table steps = Table.indented();
        report.steps().stream()
                .filter(step -> !ALWAYS.contains(step.name()))
                .forEach(step -> steps.row(step.name(), step.ms() + " ms"));
        console.print(steps);
        report.warnings().forEach(warning -> console.warn(report.datasource() + ": " + warning));
        console.print(report.datasource() + ": " + report.summary());
    }
}
