package dev.seedbed.engine.schema.ddl.action;

import dev.seedbed.engine.schema.ObjectId;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * What a statement means to those who use the database while it runs.
 *
 * @param locks the strongest lock on each relation
 * @param rewrites the tables whose rows are written again
 * @param scans the tables that are read from beginning to end
 * @param hazards what can go wrong, beyond what follows from the other components
 * @param transactional whether it can run in a transaction with others
 */
public record Effect(
        Map<ObjectId, Lock> locks,
        Set<ObjectId> rewrites,
        Set<ObjectId> scans,
        Set<Hazard> hazards,
        boolean transactional) {

    private static final Effect NONE = new Effect(Map.of(), Set.of(), Set.of(), Set.of(), true);

    public Effect {
        locks = Collections.unmodifiableMap(new LinkedHashMap<>(locks));
        rewrites = Collections.unmodifiableSet(new LinkedHashSet<>(rewrites));
        scans = Collections.unmodifiableSet(new LinkedHashSet<>(scans));
        hazards = hazards.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(hazards));
    }

    /** Locks no table. */
    public static Effect none() {
        return NONE;
    }

    /** Locks one table. */
    public static Effect lock(ObjectId table, Lock lock) {
        return NONE.locking(table, lock);
    }

    public Effect locking(ObjectId table, Lock lock) {
        if (lock == Lock.NONE) {
            return this;
        }
        Map<ObjectId, Lock> more = new LinkedHashMap<>(locks);
        more.merge(table, lock, (one, other) -> one.compareTo(other) >= 0 ? one : other);
        return new Effect(more, rewrites, scans, hazards, transactional);
    }

    public Effect rewriting(ObjectId table) {
        return new Effect(locks, with(rewrites, table), scans, hazards, transactional);
    }

    public Effect scanning(ObjectId table) {
        return new Effect(locks, rewrites, with(scans, table), hazards, transactional);
    }

    public Effect risking(Hazard... more) {
        Set<Hazard> all = EnumSet.noneOf(Hazard.class);
        all.addAll(hazards);
        all.addAll(Set.of(more));
        return new Effect(locks, rewrites, scans, all, transactional);
    }

    public Effect outsideTransaction() {
        return new Effect(locks, rewrites, scans, hazards, false);
    }

    /** Those of the statement, and those that follow from its locks and its work. */
    public Set<Hazard> allHazards() {
        Set<Hazard> all = EnumSet.noneOf(Hazard.class);
        all.addAll(hazards);
        if (!rewrites.isEmpty()) {
            all.add(Hazard.REWRITES);
        }
        if (!scans.isEmpty()) {
            all.add(Hazard.SCANS);
        }
        if (locks.values().stream().anyMatch(Lock::blocksReads)) {
            all.add(Hazard.BLOCKS_READS);
        }
        if (locks.values().stream().anyMatch(Lock::blocksWrites)) {
            all.add(Hazard.BLOCKS_WRITES);
        }
        return all;
    }

    /** Both, for two statements that became one. */
    public Effect and(Effect other) {
        Effect both = this;
        for (Map.Entry<ObjectId, Lock> lock : other.locks.entrySet()) {
            both = both.locking(lock.getKey(), lock.getValue());
        }
        for (ObjectId table : other.rewrites) {
            both = both.rewriting(table);
        }
        for (ObjectId table : other.scans) {
            both = both.scanning(table);
        }
        both = both.risking(other.hazards.toArray(Hazard[]::new));
        return other.transactional ? both : both.outsideTransaction();
    }

    private static Set<ObjectId> with(Set<ObjectId> tables, ObjectId table) {
        Set<ObjectId> more = new LinkedHashSet<>(tables);
        more.add(table);
        return more;
    }
}
