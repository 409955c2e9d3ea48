package dev.seedbed.engine.schema.scratch;

import dev.seedbed.engine.JavaProcess;
import dev.seedbed.engine.TestServer.TestDatabase;
import dev.seedbed.engine.jdbc.JdbcUrl;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Creates a scratch database, writes its name to a file, and lives until it is killed. */
public final class ScratchProcess {

    private ScratchProcess() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        LeasedScratchServer server =
                LeasedScratchServer.open(JdbcUrl.of(arguments[0], null, null)).orElseThrow();
        ScratchDatabase scratch =
                server.create(new OriginalDatabase("encoding 'UTF8'", "lc_collate 'C' lc_ctype 'C'", List.of()));
        Path file = Path.of(arguments[1]);
        Path unfinished = Path.of(arguments[1] + ".unfinished");
        Files.writeString(unfinished, scratch.name());
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        Thread.currentThread().join();
    }

    static Process start(TestDatabase original, Path file) throws IOException {
        return JavaProcess.of(ScratchProcess.class, original.url(), file.toString());
    }
}
