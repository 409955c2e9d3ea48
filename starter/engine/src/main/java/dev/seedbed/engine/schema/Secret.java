package dev.seedbed.engine.schema;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * A value that can be compared and not read: two are equal if the values were.
 *
 * <p>It keeps a digest with a salt of this process, so that neither a heap dump nor a message gives the value away.
 */
public final class Secret {

    private static final byte[] SALT = new SecureRandom().generateSeed(16);

    private final String digest;

    private Secret(String digest) {
        this.digest = digest;
    }

    public static Secret of(String value) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(SALT);
            return new Secret(HexFormat.of().formatHex(sha.digest(value.getBytes(StandardCharsets.UTF_8))));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Secret secret && secret.digest.equals(digest);
    }

    @Override
    public int hashCode() {
        return digest.hashCode();
    }

    @Override
    public String toString() {
        return "(hidden)";
    }
}
