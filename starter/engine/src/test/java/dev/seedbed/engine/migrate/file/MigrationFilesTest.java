package dev.seedbed.engine.migrate.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationFilesTest {

    @TempDir
    Path folder;

    @BeforeEach
    void someFiles() throws IOException {
        for (String name : List.of("V1__a.sql", "more/V2__b.sql", ".git/V3__c.sql")) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "select 1");
        }
    }

    @Test
    void filesOfSubfoldersAreFoundButForHiddenOnes() {
        assertThat(scripts("filesystem:" + folder)).containsExactly("V1__a.sql", "more/V2__b.sql");
    }

    @Test
    void aLocationWithinAnotherOneCountsOnce() {
        assertThat(scripts("filesystem:" + folder + "/more", "filesystem:" + folder, "filesystem:" + folder))
                .containsExactly("V1__a.sql", "more/V2__b.sql");
    }

    @Test
    void wildcardsChooseFoldersAndFiles() {
        assertThat(scripts("filesystem:" + folder + "/m*")).containsExactly("V2__b.sql");
        assertThat(scripts("filesystem:" + folder + "/**/V?__b.sql")).containsExactly("more/V2__b.sql");
    }

    @Test
    void anArchiveNeedsNoEntriesForItsFolders() throws IOException {
        Path jar = folder.resolve("service.jar");
        try (JarOutputStream archive = new JarOutputStream(Files.newOutputStream(jar))) {
            archive.putNextEntry(new ZipEntry("db/migration/V1__a.sql"));
            archive.write("select 1".getBytes(StandardCharsets.UTF_8));
        }

        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            MigrationFiles files = MigrationFiles.find(List.of("classpath:db/migration"), true, loader);

            assertThat(files.all())
                    .singleElement()
                    .returns("V1__a.sql", MigrationFile::script)
                    .returns("db/migration/V1__a.sql (service.jar)", MigrationFile::place);
        }
    }

    private static List<String> scripts(String... locations) {
        return MigrationFiles.find(List.of(locations), true, MigrationFilesTest.class.getClassLoader()).all().stream()
                .map(MigrationFile::script)
                .toList();
    }
}
