package dev.seedbed.micronaut;

import dev.seedbed.engine.prepare.PreparationReport;

/**
 * Published once for each datasource when the service's databases are ready, seeds included: listeners may use every
 * repository. It comes before the listeners of {@code StartupEvent} and, unless the preparation runs in the background,
 * before the port opens.
 *
 * @param report what was found and done
 */
public record DatabasePrepared(PreparationReport report) {

    public String datasource() {
        return report.datasource();
    }
}
