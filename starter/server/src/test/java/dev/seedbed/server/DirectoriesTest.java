package dev.seedbed.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoriesTest {

    private static final int SEVERAL = 4;

    /** As projects do that start at the same time and find what a third one has left. */
    @Test
    void severalMayDeleteTheSame(@TempDir Path folder) throws Exception {
        Path directory = filled(folder.resolve("left"));
        Callable<Path> deletion = () -> {
            Directories.delete(directory);
            return directory;
        };

        ExecutorService threads = Executors.newFixedThreadPool(SEVERAL);
        try {
            for (Future<Path> deleted : threads.invokeAll(List.of(deletion, deletion, deletion, deletion))) {
                assertThat(deleted.get()).doesNotExist();
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void linksAreDeletedAndNotFollowed(@TempDir Path folder) throws IOException {
        Path elsewhere = filled(folder.resolve("elsewhere"));
        Path directory = filled(folder.resolve("left"));
        Files.createSymbolicLink(directory.resolve("link"), elsewhere);

        Directories.delete(directory);

        assertThat(directory).doesNotExist();
        assertThat(elsewhere.resolve("3").resolve("7")).exists();
    }

    private static Path filled(Path directory) throws IOException {
        List<Path> files = new ArrayList<>();
        for (int sub = 0; sub < 20; sub++) {
            Path within = Files.createDirectories(directory.resolve(String.valueOf(sub)));
            for (int file = 0; file < 50; file++) {
                files.add(Files.createFile(within.resolve(String.valueOf(file))));
            }
        }
        assertThat(files).hasSize(1_000);
        return directory;
    }
}
