package dev.seedbed.engine.seed.upsert;

/** How many rows were changed, and how many were right already. */
public record SeedCounts(long inserted, long updated, long unchanged, long deleted) {

    public static final SeedCounts NONE = new SeedCounts(0, 0, 0, 0);

    public SeedCounts plus(SeedCounts other) {
        return new SeedCounts(
                inserted + other.inserted,
                updated + other.updated,
                unchanged + other.unchanged,
                deleted + other.deleted);
    }
}
