package dev.seedbed.engine.jdbc.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScriptSourceTest {

    private static final String DIRECTORY =
            """
            classpath:db/init.sql is a directory
              Why:  A script is one file, and there is a directory of its name.
              Next: Rename the directory, or name a file in it where the script is configured.""";

    private Path directory;

    @BeforeEach
    void useDirectory(@TempDir Path temporary) {
        directory = temporary;
    }

    @Test
    void aResourceThatDoesNotExistIsNone() {
        assertThat(ScriptSource.resource(getClass().getClassLoader(), "db/none.sql"))
                .isEmpty();
    }

    @Test
    void aResourceInADirectoryIsRead() throws IOException {
        Files.writeString(Files.createDirectory(directory.resolve("db")).resolve("init.sql"), "SELECT 1");

        assertThatTheScriptIsRead(directory);
    }

    @Test
    void aResourceInAJarIsRead() throws IOException {
        assertThatTheScriptIsRead(jar("db/init.sql", "SELECT 1"));
    }

    @Test
    void aDirectoryIsNoScript() throws IOException {
        Files.createDirectories(directory.resolve("db/init.sql"));

        assertThatTheDirectoryIsRefused(directory);
    }

    @Test
    void aDirectoryInAJarIsNoScript() throws IOException {
        assertThatTheDirectoryIsRefused(jar("db/init.sql/", ""));
    }

    private static void assertThatTheScriptIsRead(Path classPath) throws IOException {
        try (URLClassLoader loader = loader(classPath)) {
            ScriptSource source = ScriptSource.resource(loader, "db/init.sql").orElseThrow();

            assertThat(source.name()).isEqualTo("classpath:db/init.sql");
            assertThat(source.size()).isEqualTo(8);
            for (int opening = 0; opening < 2; opening++) {
                try (InputStream in = source.open()) {
                    assertThat(in).hasContent("SELECT 1");
                }
            }
        }
    }

    private static void assertThatTheDirectoryIsRefused(Path classPath) throws IOException {
        try (URLClassLoader loader = loader(classPath)) {
            assertThatThrownBy(() -> ScriptSource.resource(loader, "db/init.sql"))
                    .hasMessage(DIRECTORY);
        }
    }

    private static URLClassLoader loader(Path classPath) throws IOException {
        return new URLClassLoader(new URL[] {classPath.toUri().toURL()}, null);
    }

    private Path jar(String entry, String content) throws IOException {
        Path jar = directory.resolve("service.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new JarEntry(entry));
            out.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return jar;
    }
}
