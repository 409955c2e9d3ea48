package dev.seedbed.engine.prepare;

import dev.seedbed.engine.JavaProcess;
import dev.seedbed.engine.TestServer.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;

/** Prepares the database of a test's service in a process of its own, which a test can kill. */
public final class PreparingProcess {

    private PreparingProcess() {}

    public static void main(String[] arguments) {
        TestService service = TestService.of(new TestDatabase(arguments[0]), Path.of(arguments[1]))
                .environment(arguments[2]);
        TestSeeds.slow(Integer.parseInt(arguments[3])).forEach(service::seed);
        service.start();
    }

    static Process of(TestService service) throws IOException {
        return of(service, TargetEnvironment.UNSET, 0);
    }

    static Process of(TestService service, String environment, int slowSeeds) throws IOException {
        return JavaProcess.of(
                PreparingProcess.class,
                service.database.url(),
                service.folder().toString(),
                environment,
                String.valueOf(slowSeeds));
    }
}
