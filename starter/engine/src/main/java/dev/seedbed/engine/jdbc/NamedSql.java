package dev.seedbed.engine.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** SQL that lives in a {@code .sql} file beside the class that runs it. */
public final class NamedSql {

    private NamedSql() {}

    public static String read(Class<?> beside, String name) {
        try (InputStream stream = beside.getResourceAsStream(name + ".sql")) {
            if (stream == null) {
                throw new IllegalStateException("no " + name + ".sql beside " + beside.getName());
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An identifier as PostgreSQL reads it back literally. */
    public static String quoted(String identifier) {
        return '"' + identifier.replace("\"", "\"\"") + '"';
    }

    /** A text as PostgreSQL reads it back literally, whatever the session's settings; {@code null} as itself. */
    public static String literal(@Nullable String text) {
        return text == null ? "null" : "E'" + text.replace("\\", "\\\\").replace("'", "''") + '\'';
    }
}
