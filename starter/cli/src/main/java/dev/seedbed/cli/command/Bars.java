package dev.seedbed.cli.command;

import dev.seedbed.cli.output.Bar;
import dev.seedbed.engine.prepare.MigrationProgress;
import dev.seedbed.engine.prepare.PendingSeeds;
import dev.seedbed.engine.prepare.Preparation;
import dev.seedbed.engine.seed.SeedProgress;
import java.util.Collection;
import java.util.Optional;

/** What is drawn while migrations and seeds run. */
final class Bars {

    private Bars() {}

    /** One migration alone is no way to go, and gets no bar. */
    static Optional<Bar> of(Collection<Preparation> preparations) {
        return preparations.stream()
                .flatMap(preparation -> preparation.migrating().stream())
                .filter(progress -> progress.total() > 1)
                .map(Bars::bar)
                .findFirst();
    }

    static Optional<Bar> of(PendingSeeds seeds) {
        return seeds.running().map(Bars::bar);
    }

    private static Bar bar(MigrationProgress running) {
        return new Bar(running.migration(), running.done(), running.total(), "");
    }

    private static Bar bar(SeedProgress running) {
        return new Bar("seed " + running.seed(), running.done(), running.total(), note(running));
    }

    private static String note(SeedProgress running) {
        return (running.perSecond() == 0 ? "" : running.perSecond() + "/s")
                + (running.secondsLeft() < 0 ? "" : ", " + running.secondsLeft() + " s to go");
    }
}
