package dev.seedbed.server;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * A small process that outlives those that use a server: it waits until the operating system has released the last
 * one's lock, killed or not, gives the next one some seconds to come, and stops the server. One that is {@linkplain
 * KeptServer kept} runs on for longer.
 */
final class ServerWatch {

    static final Duration GRACE = Duration.ofSeconds(5);

    private static final Duration LOOK_EVERY = Duration.ofMillis(200);

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
        begin(directory, Binaries.ofThisPlatform(), grace);
    }

    static void begin(ServerDirectory directory, Binaries binaries, Duration grace) throws IOException {
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
                KeptServer.ownClassPath(),
                ServerWatch.class.getName(),
                directory.path().toString(),
                binaries.directory().toString(),
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
            stopped = staysUnused(KeptServer.time(directory).orElse(grace)) && stopIfUnused();
        }
    }

    private boolean staysUnused(Duration time) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + time.toNanos();
        for (long left = time.toNanos(); left > 0; left = deadline - System.nanoTime()) {
            Thread.sleep(Math.min(left / 1_000_000 + 1, LOOK_EVERY.toMillis()));
            if (isUsed()) {
                return false;
            }
        }
        return true;
    }

    private boolean isUsed() throws IOException {
        try (FileChannel use = open(directory.useLock());
                FileLock lock = use.tryLock()) {
            return lock == null;
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
            Files.deleteIfExists(directory.keptFor());
            return commands.stop("fast", Duration.ofSeconds(20))
                    || commands.stop("immediate", Duration.ofSeconds(10))
                    || !Files.exists(directory.postmasterFile());
        }
    }

    private static FileChannel open(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }
}
