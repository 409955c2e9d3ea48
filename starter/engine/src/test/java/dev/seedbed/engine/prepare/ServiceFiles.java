package dev.seedbed.engine.prepare;

import dev.seedbed.engine.jdbc.script.ScriptSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/** The files of a test's service, in a folder of its own: migrations, and perhaps an init SQL. */
record ServiceFiles(Path folder) {

    private static final String MIGRATIONS = "db/migration/";
    private static final String INIT = "db/init.sql";

    static ServiceFiles in(Path temporary) {
        try {
            Path folder = Files.createTempDirectory(temporary, "service");
            Files.createDirectories(folder.resolve(MIGRATIONS));
            return new ServiceFiles(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same files in a folder beside this one. */
    ServiceFiles copy() {
        ServiceFiles copy = in(Objects.requireNonNull(folder.getParent()));
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                copy.write(folder.relativize(file).toString(), Files.readAllBytes(file));
            }
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void migration(String name, String sql) {
        write(MIGRATIONS + name, sql.getBytes(StandardCharsets.UTF_8));
    }

    void withoutMigration(String name) {
        try {
            Files.delete(folder.resolve(MIGRATIONS + name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void init(String sql) {
        write(INIT, sql.getBytes(StandardCharsets.UTF_8));
    }

    void write(String name, byte[] content) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where Flyway finds the migrations. */
    String migrationLocation() {
        return "filesystem:" + folder.resolve("db/migration");
    }

    String initLocation() {
        return "filesystem:" + folder.resolve(INIT);
    }

    Optional<ScriptSource> init() {
        Path file = folder.resolve(INIT);
        return Files.exists(file) ? Optional.of(ScriptSource.file(file)) : Optional.empty();
    }
}
