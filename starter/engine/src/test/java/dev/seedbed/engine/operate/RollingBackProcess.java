package dev.seedbed.engine.operate;

import dev.seedbed.engine.JavaProcess;
import dev.seedbed.engine.TestServer.TestDatabase;
import dev.seedbed.engine.prepare.Preparation;
import dev.seedbed.engine.prepare.TestService;
import java.io.IOException;
import java.nio.file.Path;

/** Rolls the database of a test's service back to its base in a process of its own, which a test can kill. */
public final class RollingBackProcess {

    private RollingBackProcess() {}

    public static void main(String[] arguments) {
        TestService service = TestService.of(new TestDatabase(arguments[0]), Path.of(arguments[1]))
                .environment("dev");
        try (Preparation preparation = service.preparation()) {
            new Rollback(preparation).run(RollbackAim.base(), Protection.full());
        }
    }

    static Process of(TestService service) throws IOException {
        return JavaProcess.of(
                RollingBackProcess.class,
                service.database.url(),
                service.folder().toString());
    }
}
