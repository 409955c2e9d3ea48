package dev.seedbed.server;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * A small process that outlives those that use a server: it waits until the operating system has let go of the last
 * one's lock, killed or not, gives the next one some seconds to come, and stops the server.
 */
final class ServerWatch {

    static final Duration GRACE = Duration.ofSeconds(5);

    private final ServerDirectory directory;
    private final ServerCommands commands;
    private final Duration grace;

    private ServerWatch(ServerDirectory directory, Binaries binaries, Duration grace) {
        this.directory = directory;
        this.commands = new ServerCommands(binaries, directory);
        this.grace = grace;
    }

    /** Starts one, unless there is one; call it with the use lock held. */
    static void begin(ServerDirectory directory, Duration grace) throws IOException {
        if (isWatched(directory)) {
            return;
        }
        List<String> command = new ArrayList<>();
        Path ownSession = Path.of("/usr/bin/setsid");
        if (Files.isExecutable(ownSession)) {
            command.add(ownSession.toString()); // Ctrl-C is for the tests
        }
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx24m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath(),
                ServerWatch.class.getName(),
                directory.path().toString(),
                Binaries.ofThisPlatform().directory().toString(),
                Long.toString(grace.toMillis())));
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .directory(directory.path().toFile())
                .start();
        process.getOutputStream().close();
    }

    private static boolean isWatched(ServerDirectory directory) throws IOException {
        try (FileChannel watch = open(directory.watchLock());
                FileLock lock = watch.tryLock()) {
            return lock == null;
        }
    }

    private static String classPath() throws IOException {
        try {
            return new File(ServerWatch.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .getPath();
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    /** The directory, the programs, the milliseconds to wait for another user. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        ServerDirectory directory = new ServerDirectory(Path.of(arguments[0]));
        ServerWatch watch = new ServerWatch(
                directory, Binaries.at(Path.of(arguments[1])), Duration.ofMillis(Long.parseLong(arguments[2])));
        try (FileChannel file = open(directory.watchLock());
                FileLock lock = file.tryLock()) {
            if (lock != null) {
                watch.untilNobodyUsesIt();
            }
        }
    }

    private void untilNobodyUsesIt() throws IOException, InterruptedException {
        boolean stopped = false;
        while (!stopped) {
            awaitLastUser();
            Thread.sleep(grace.toMillis());
            stopped = stopIfUnused();
        }
    }

    private void awaitLastUser() throws IOException {
        try (FileChannel use = open(directory.useLock())) {
            use.lock(); // let go of when the file is closed
        }
    }

    private boolean stopIfUnused() throws IOException {
        try (FileChannel change = open(directory.changeLock());
                FileChannel use = open(directory.useLock())) {
            change.lock();
            if (use.tryLock() == null) {
                return false;
            }
            return commands.stop("fast", Duration.ofSeconds(20))
                    || commands.stop("immediate", Duration.ofSeconds(10))
                    || !Files.exists(directory.postmasterFile());
        }
    }

    private static FileChannel open(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }
}
