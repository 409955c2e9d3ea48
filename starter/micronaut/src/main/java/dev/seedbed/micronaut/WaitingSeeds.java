package dev.seedbed.micronaut;

import dev.seedbed.engine.jdbc.ConnectionSource;
import dev.seedbed.engine.prepare.PendingSeeds;
import dev.seedbed.engine.prepare.PreparationReport;
import dev.seedbed.engine.prepare.Preparations;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Preparations whose schemas are at head, and whose seeds wait for the service's start. Their locks are kept until the
 * seeds have run, or until something goes wrong.
 */
final class WaitingSeeds implements AutoCloseable {

    private final SeedRuns runs;
    private final List<Waiting> waiting = new ArrayList<>();
    private final List<Preparations> held = new ArrayList<>();

    private record Waiting(PendingSeeds seeds, ConnectionSource source) {}

    WaitingSeeds(SeedRuns runs) {
        this.runs = runs;
    }

    /** Keeps what is left to do, and the locks with it. */
    synchronized void keep(Preparations together, Map<PendingSeeds, ConnectionSource> pending) {
        held.add(together);
        for (Map.Entry<PendingSeeds, ConnectionSource> left : pending.entrySet()) {
            waiting.add(new Waiting(left.getKey(), left.getValue()));
        }
    }

    /** Runs them all, in their order, and lets the locks go. */
    void run(Consumer<PreparationReport> done) {
        try {
            for (Waiting next : taken()) {
                done.accept(runs.run(next.seeds(), next.source()));
            }
        } finally {
            close();
        }
    }

    private synchronized List<Waiting> taken() {
        List<Waiting> taken = List.copyOf(waiting);
        waiting.clear();
        return taken;
    }

    /** Lets the locks go, whether the seeds have run or not. */
    @Override
    public synchronized void close() {
        waiting.clear();
        for (Preparations together : held) {
            together.close();
        }
        held.clear();
    }
}
