package dev.seedbed.cli.command;

import dev.seedbed.cli.output.Console;
import dev.seedbed.cli.output.Table;
import dev.seedbed.engine.prepare.PendingSeeds;
import dev.seedbed.engine.prepare.Preparation;
import dev.seedbed.engine.prepare.PreparationReport;
import dev.seedbed.engine.prepare.Preparations;
import dev.seedbed.engine.prepare.Step;
import dev.seedbed.micronaut.ServiceDatabase;
import dev.seedbed.micronaut.status.StatusOf;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Prepares databases as a service's start does, all under their locks, and shows what was done to each. */
final class PreparationRun {

    private final Databases databases;
    private final Console console;
    private final List<PreparationReport> reports = new ArrayList<>();

    PreparationRun(Databases databases, Console console) {
        this.databases = databases;
        this.console = console;
    }

    void prepare(Map<ServiceDatabase, Preparation> wanted) {
        try {
            prepareAll(wanted);
        } finally {
            if (!reports.isEmpty()) {
                answer(wanted.keySet());
            }
        }
    }

    private void prepareAll(Map<ServiceDatabase, Preparation> wanted) {
        Map<String, ServiceDatabase> byName = new LinkedHashMap<>();
        wanted.keySet().forEach(database -> byName.put(database.datasource(), database));
        List<Preparation> preparations = new ArrayList<>(wanted.values());
        try (Preparations together = new Preparations()) {
            for (PendingSeeds pending : migrate(together, preparations)) {
                ServiceDatabase database = byName.get(pending.datasource());
                if (database != null) {
                    try (LiveBar bar = new LiveBar(() -> Bars.of(pending), console)) {
                        bar.begin();
                        tell(databases.seed(pending, database));
                    }
                }
            }
        } finally {
            preparations.forEach(Preparation::close);
        }
    }

    private List<PendingSeeds> migrate(Preparations together, List<Preparation> preparations) {
        try (LiveBar bar = new LiveBar(() -> Bars.of(preparations), console)) {
            bar.begin();
            return together.prepare(preparations, this::tell);
        }
    }

    private void tell(PreparationReport report) {
        if (console.isJson()) {
            reports.add(report);
        } else {
            print(report);
        }
    }

    /** Those that something was done to, also where that failed for another one. */
    private void answer(Collection<ServiceDatabase> prepared) {
        StatusAnswer answer = new StatusAnswer(databases);
        for (ServiceDatabase database : prepared) {
            reports.stream()
                    .filter(report -> report.datasource().equals(database.datasource()))
                    .forEach(report -> answer.look(database, StatusOf.startup(report)));
        }
        console.json(answer.json());
    }

    private void print(PreparationReport report) {
        Table steps = Table.indented();
        report.steps().stream()
                .filter(timing -> timing.step() instanceof Step)
                .forEach(timing -> steps.row(timing.name(), timing.ms() + " ms"));
        console.print(steps);
        report.warnings().forEach(warning -> console.warn(report.datasource() + ": " + warning));
        console.print(report.datasource() + ": " + report.summary());
    }
}
