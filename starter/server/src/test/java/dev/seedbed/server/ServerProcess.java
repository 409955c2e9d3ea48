package dev.seedbed.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Another JVM that uses the server of a directory, until it is told to end or killed. */
final class ServerProcess implements AutoCloseable {

    private final Process process;
    private final OutputStream input;
    private final int port;
    private final boolean foundTheServer;

    private ServerProcess(Process process, String answer) {
        this.process = process;
        this.input = process.getOutputStream();
        this.port = Integer.parseInt(answer.substring(0, answer.indexOf(' ')));
        this.foundTheServer = Boolean.parseBoolean(answer.substring(answer.indexOf(' ') + 1));
    }

    static ServerProcess use(Path directory) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ServerProcess.class.getName(),
                        directory.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader output = process.inputReader();
        String answer = output.readLine();
        if (answer == null) {
            throw new IOException("The other JVM ended with exit code " + process.exitValue());
        }
        return new ServerProcess(process, answer);
    }

    public static void main(String[] arguments) throws IOException {
        ServerLease lease = ServerLease.take(new ServerDirectory(Path.of(arguments[0])), ServerPurpose.TEST, List.of());
        Runtime.getRuntime().addShutdownHook(new Thread(lease::close));
        System.out.println(lease.server().port() + " " + lease.wasRunning());
        while (System.in.read() >= 0) {
            // until the other side closes
        }
    }

    int port() {
        return port;
    }

    boolean foundTheServer() {
        return foundTheServer;
    }

    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Lets it end as an application does. */
    @Override
    public void close() throws IOException {
        input.close();
        process.onExit().orTimeout(30, TimeUnit.SECONDS).join();
    }
}
