package dev.seedbed.bench.dump;

import dev.seedbed.bench.empty.SeedbedMain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Loads a dump and writes down how much memory that took at most: {@code file url init.sql}. */
final class DumpMain {

    private static final Path STATUS = Path.of("/proc/self/status");

    private DumpMain() {}

    public static void main(String... arguments) throws IOException {
        SeedbedMain.main(arguments[1], arguments[2]);
        Files.writeString(Path.of(arguments[0]), peak());
    }

    /** The most that was resident, as Linux tells it. */
    private static String peak() throws IOException {
        if (!Files.isReadable(STATUS)) {
            return "unknown";
        }
        return Files.readAllLines(STATUS).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .map(line -> line.substring("VmHWM:".length()).strip())
                .findFirst()
                .orElse("unknown");
    }
}
