package dev.seedbed.engine.seed.upsert;

import java.util.ArrayList;
import java.util.List;

/**
 * Remembers a hash of each row's key, so that of two rows with one key the first can be named when the server, which holds
 * no row numbers, has refused the second. It remembers two million rows, in sixteen megabytes, and no more.
 */
final class KeyTrail {

    private static final int CHUNK = 1 << 13;
    private static final int MOST_CHUNKS = 1 << 8;
    private static final long SEED = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private final List<long[]> chunks = new ArrayList<>();
    private long rows;
    private long hash = SEED;

    void mix(byte[] bytes, int from, int to) {
        long mixed = hash;
        for (int i = from; i < to; i++) {
            mixed = (mixed ^ bytes[i]) * PRIME;
        }
        // so that ("a", "bc") is another key than ("ab", "c")
        hash = (mixed ^ '\t') * PRIME;
    }

    void endRow() {
        int chunk = (int) (rows / CHUNK);
        if (chunk < MOST_CHUNKS) {
            if (chunk == chunks.size()) {
                chunks.add(new long[CHUNK]);
            }
            chunks.get(chunk)[(int) (rows % CHUNK)] = hash;
        }
        rows++;
        hash = SEED;
    }

    /** The first row with the key of that row; zero where that is not known. */
    long firstLike(long row) {
        long remembered = Math.min(rows, (long) chunks.size() * CHUNK);
        if (row < 1 || row > remembered) {
            return 0;
        }
        long wanted = at(row);
        for (long earlier = 1; earlier < row; earlier++) {
            if (at(earlier) == wanted) {
                return earlier;
            }
        }
        return 0;
    }

    private long at(long row) {
        return chunks.get((int) ((row - 1) / CHUNK))[(int) ((row - 1) % CHUNK)];
    }
}
