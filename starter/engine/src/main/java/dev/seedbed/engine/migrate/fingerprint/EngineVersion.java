package dev.seedbed.engine.migrate.fingerprint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Which Seedbed and which Flyway this is, read from resources. */
public final class EngineVersion {

    private static final String UNKNOWN = "unknown";

    private EngineVersion() {}

    public static String seedbed() {
        return read(EngineVersion.class.getResourceAsStream("seedbed-version.txt"));
    }

    /** Flyway writes its version into a resource, which spares loading the class that reads it. */
    public static String flyway(ClassLoader loader) {
        return read(loader.getResourceAsStream("org/flywaydb/core/internal/version.txt"));
    }

    private static String read(@Nullable InputStream resource) {
        if (resource == null) {
            return UNKNOWN;
        }
        try (resource) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
