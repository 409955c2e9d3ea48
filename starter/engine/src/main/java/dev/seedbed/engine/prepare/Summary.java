package dev.seedbed.engine.prepare;

import dev.seedbed.engine.seed.SeedReport;
import dev.seedbed.engine.seed.SeedState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A preparation in one line: where, what was done to the schema, and how the seeds came out. */
final class Summary {

    private Summary() {}

    static String of(PreparationReport report) {
        String place = "PostgreSQL " + report.server() + " " + report.database() + "/" + report.schema()
                + (report.version().isEmpty() ? ", no version" : " at " + report.version());
        long workedMs = Math.max(0, report.totalMs() - report.seedMs() - report.waitedMs());
        return place + " (" + waited(report) + schema(report) + workedMs + " ms)" + seeds(report);
    }

    private static String waited(PreparationReport report) {
        return report.waitedMs() == 0 ? "" : "waited for another process for " + report.waitedMs() + " ms, ";
    }

    private static String schema(PreparationReport report) {
        List<String> done = new ArrayList<>();
        long migrations = 0;
        for (PreparationReport.Timing step : report.steps()) {
            switch (step.step().kind()) {
                case INIT, ADOPT -> done.add(step.name());
                case MIGRATE -> migrations++;
                case INSPECT, READ_MIGRATIONS, LOCK, TRACKING, ENVIRONMENT, CALLBACK, UNDO, STAMP, RESET, SEED -> {}
            }
        }
        if (migrations > 0) {
            done.add((done.isEmpty() ? "" : "+") + migrations + (migrations == 1 ? " migration" : " migrations"));
        }
        if (!done.isEmpty()) {
            return String.join(", ", done) + " in ";
        }
        return switch (report.outcome()) {
            case INITIALISED -> "set up in ";
            case AT_HEAD, WAITED, MIGRATED, SEEDED, ADOPTED, FAILED -> "nothing to do in ";
        };
    }

    private static String seeds(PreparationReport report) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        int all = 0;
        for (SeedReport seed : report.seeds()) {
            if (seed.state() != SeedState.OTHER_ENVIRONMENT) {
                counts.merge(said(seed), 1, Integer::sum);
                all++;
            }
        }
        if (all == 0) {
            return "";
        }
        List<String> parts = new ArrayList<>();
        counts.forEach((what, count) -> parts.add(count + " " + what));
        return ", " + all + (all == 1 ? " seed (" : " seeds (") + String.join(", ", parts) + ")"
                + (report.seeds().stream().anyMatch(SeedReport::ran) ? " in " + report.seedMs() + " ms" : "");
    }

    private static String said(SeedReport seed) {
        return switch (seed.state()) {
            case APPLIED -> seed.ran() ? "ran" : "unchanged";
            case FAILED -> "failed";
            case REFUSED -> "refused";
            case PENDING, CHANGED, OTHER_ENVIRONMENT -> "pending";
        };
    }
}
