package dev.seedbed.cli;

import dev.seedbed.micronaut.server.PostgresDatabase;
import dev.seedbed.micronaut.server.PostgresSource;
import dev.seedbed.micronaut.server.Purpose;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Offers the tests' own server for scratch databases, with a separate role that identifies its databases. */
public final class ScratchServerSource implements PostgresSource {

    static final String ROLE = "scratch_server";

    /** A class loader with which the source is found. */
    static ClassLoader classLoader(Path folder) {
        try {
            Path services = Files.createDirectories(folder.resolve("META-INF/services"));
            Files.writeString(services.resolve(PostgresSource.class.getName()), ScratchServerSource.class.getName());
            return new URLClassLoader(new URL[] {folder.toUri().toURL()}, ScratchServerSource.class.getClassLoader());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public PostgresDatabase databaseFor(String datasource, Purpose purpose) {
        throw new IllegalStateException("every datasource of the tests has a URL");
    }

    @Override
    public Optional<PostgresDatabase> scratchServer() {
        return Optional.of(new PostgresDatabase(TestServer.url("postgres", ROLE), ROLE, ""));
    }
}
