package dev.seedbed.engine.jdbc.lock;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The advisory lock's number for one schema. PostgreSQL keeps advisory locks apart by server and database, so the schema
 * is all that is left to tell.
 */
public record LockKey(long value) {

    public static LockKey ofSchema(String schema) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(("seedbed/" + schema).getBytes(StandardCharsets.UTF_8));
            return new LockKey(ByteBuffer.wrap(digest).getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How {@code pg_locks} shows the upper half of the number. */
    long classId() {
        return value >>> 32;
    }

    /** How {@code pg_locks} shows the lower half of the number. */
    long objectId() {
        return value & 0xFFFFFFFFL;
    }
}
