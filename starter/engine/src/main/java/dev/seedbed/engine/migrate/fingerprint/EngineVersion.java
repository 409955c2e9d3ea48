package dev.seedbed.engine.migrate.fingerprint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Which version of Seedbed this is, and of its rules for migrations. */
public final class EngineVersion {

    private static final String UNKNOWN = "unknown";

    private EngineVersion() {}

    public static String seedbed() {
        return read(EngineVersion.class.getResourceAsStream("seedbed-version.txt"));
    }

    /** Grows whenever the same files and history may mean something else than before. */
    public static String migrationRules() {
        return "1";
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
