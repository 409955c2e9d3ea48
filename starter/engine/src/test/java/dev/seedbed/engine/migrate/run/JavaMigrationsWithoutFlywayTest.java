package dev.seedbed.engine.migrate.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seedbed.engine.migrate.file.MigrationFiles;
import dev.seedbed.engine.problem.Problem;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JavaMigrationsWithoutFlywayTest {

    @TempDir
    Path classPath;

    @Test
    void javaMigrationStopsTheStartInsteadOfBeingSkipped() throws IOException {
        write("V4__Fill.class", "V4__Fill$1.class", "R__View.class");

        assertThatThrownBy(() -> Extensions.NONE.migrations(files()))
                .isInstanceOf(Problem.class)
                .hasMessage(
                        """
                        There are Java migrations, and Flyway is not on the class path.
                          Why:  They implement an interface of flyway-core, so they cannot run without it: %s, %s
                          Next: Add the dependency org.flywaydb:flyway-core, or remove these classes. Nothing was changed."""
                                .formatted(place("R__View.class"), place("V4__Fill.class")));
    }

    @Test
    void otherClassesAndFilesAreNoMigrations() throws IOException {
        write("Helper.class", "View.class", "V1__account.sql", "V4__Fill$1.class");

        assertThat(Extensions.NONE.migrations(files())).isEmpty();
    }

    private void write(String... names) throws IOException {
        Path folder = Files.createDirectories(classPath.resolve("db/migration"));
        for (String name : names) {
            Files.writeString(folder.resolve(name), "");
        }
    }

    private MigrationFiles files() throws IOException {
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classPath.toUri().toURL()}, null)) {
            return MigrationFiles.find(List.of("classpath:db/migration"), false, loader);
        }
    }

    private String place(String name) throws IOException {
        return files().all().stream()
                .filter(file -> file.name().equals(name))
                .findFirst()
                .orElseThrow()
                .place();
    }
}
