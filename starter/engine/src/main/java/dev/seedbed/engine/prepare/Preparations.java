package dev.seedbed.engine.prepare;

import dev.seedbed.engine.jdbc.Transactions;
import dev.seedbed.engine.jdbc.lock.LockQueue;
import dev.seedbed.engine.problem.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * The datasources of one service, prepared together: first all are asked whether they are ready; then the locks of the
 * others are taken, in an order that every process keeps, and let go only when all are done.
 */
public final class Preparations implements AutoCloseable {

    private final Map<LockIdentity, LockQueue.Obtained> locks = new LinkedHashMap<>();

    /** Prepares them all, in their order; the first problem stops everything. */
    public void prepare(List<Preparation> preparations, Consumer<PreparationReport> done) {
        List<Preparation> unready = new ArrayList<>();
        for (Preparation preparation : preparations) {
            if (preparation.isOff()) {
                continue;
            }
            about(preparation, () -> preparation.ready().ifPresentOrElse(done, () -> unready.add(preparation)));
        }
        Map<Preparation, Visit> visits = new LinkedHashMap<>();
        unready.forEach(preparation -> about(preparation, () -> visits.put(preparation, preparation.look())));
        lock(visits);
        visits.forEach((preparation, visit) -> about(preparation, () -> done.accept(goOn(visit))));
    }

    private void lock(Map<Preparation, Visit> visits) {
        Map<LockIdentity, Preparation> wanted = new TreeMap<>();
        visits.forEach((preparation, visit) -> {
            if (visit.wantsLock()) {
                wanted.putIfAbsent(visit.lockIdentity(), preparation);
            }
        });
        wanted.forEach((identity, preparation) -> {
            Visit visit = visits.get(preparation);
            if (visit != null && !locks.containsKey(identity)) {
                about(preparation, () -> locks.put(identity, visit.lock()));
            }
        });
    }

    private PreparationReport goOn(Visit visit) {
        LockQueue.Obtained lock = locks.get(visit.lockIdentity());
        if (lock == null || !visit.wantsLock()) {
            return visit.observe();
        }
        return visit.prepare(lock.lock(), lock.waited());
    }

    private static void about(Preparation preparation, Runnable work) {
        try {
            work.run();
        } catch (Problem problem) {
            throw problem.about(preparation.datasource());
        }
    }

    @Override
    public void close() {
        locks.values().forEach(lock -> Transactions.closeQuietly(lock.lock()));
        locks.clear();
    }
}
