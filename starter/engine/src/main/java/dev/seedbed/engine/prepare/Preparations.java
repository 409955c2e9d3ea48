package dev.seedbed.engine.prepare;

import dev.seedbed.engine.problem.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * The datasources of one service, prepared together: first all are asked whether they are ready; then the locks of the
 * others are taken, in an order that every process keeps. A lock is let go when the work under it is done: at the end of
 * {@link #prepare}, or with the {@link PendingSeeds} that are returned from there.
 */
public final class Preparations implements AutoCloseable {

    private final HeldLocks locks = new HeldLocks();

    /**
     * Brings the schemas of them all to head, in their order; the first problem stops everything.
     *
     * @param done is told about each that there is nothing to seed for
     * @return the others, in the order in which they are to be seeded: first those whose lock is held
     */
    public List<PendingSeeds> prepare(List<Preparation> preparations, Consumer<PreparationReport> done) {
        List<PendingSeeds> everyStart = new ArrayList<>();
        List<Preparation> unready = new ArrayList<>();
        for (Preparation preparation : preparations) {
            if (!preparation.isOff()) {
                Optional<SchemaPhase> ready = ready(preparation);
                if (ready.isPresent()) {
                    end(ready.get(), done, everyStart);
                } else {
                    unready.add(preparation);
                }
            }
        }
        List<PendingSeeds> pending = new ArrayList<>();
        if (!unready.isEmpty()) {
            pending.addAll(prepareUnready(unready, done));
        }
        pending.addAll(everyStart);
        return pending;
    }

    private static Optional<SchemaPhase> ready(Preparation preparation) {
        try {
            return preparation.ready();
        } catch (Problem problem) {
            throw problem.about(preparation.datasource());
        }
    }

    private List<PendingSeeds> prepareUnready(List<Preparation> unready, Consumer<PreparationReport> done) {
        Map<Preparation, SchemaPreparation> looked = new LinkedHashMap<>();
        try {
            unready.forEach(preparation -> about(preparation, () -> looked.put(preparation, preparation.look())));
            lock(looked);
            List<PendingSeeds> pending = new ArrayList<>();
            looked.forEach((preparation, schema) -> about(preparation, () -> end(goOn(schema), done, pending)));
            locks.letUnsharedGo();
            return pending;
        } finally {
            looked.values().forEach(SchemaPreparation::close);
        }
    }

    private void lock(Map<Preparation, SchemaPreparation> looked) {
        Map<LockIdentity, Preparation> wanted = new TreeMap<>();
        looked.forEach((preparation, schema) -> {
            if (schema.needsLock()) {
                wanted.putIfAbsent(schema.lockIdentity(), preparation);
            }
        });
        wanted.forEach((identity, preparation) -> {
            SchemaPreparation schema = looked.get(preparation);
            if (schema != null) {
                about(preparation, () -> locks.hold(identity, schema::lock));
            }
        });
    }

    private SchemaPhase goOn(SchemaPreparation schema) {
        return locks.find(schema.lockIdentity())
                .filter(held -> schema.needsLock())
                .map(held -> schema.prepare(held.lock(), held.waited()))
                .orElseGet(schema::observe);
    }

    private void end(SchemaPhase phase, Consumer<PreparationReport> done, List<PendingSeeds> pending) {
        if (phase.isAll()) {
            done.accept(phase.report());
        } else {
            pending.add(phase.pendingSeeds(locks));
        }
    }

    private static void about(Preparation preparation, Runnable work) {
        try {
            work.run();
        } catch (Problem problem) {
            throw problem.about(preparation.datasource());
        }
    }

    /** Lets all locks go, also those of seeds that have not run. */
    @Override
    public void close() {
        locks.close();
    }
}
