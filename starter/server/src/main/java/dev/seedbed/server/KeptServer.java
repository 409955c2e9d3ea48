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
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A test server whose databases somebody wants to look into after the tests. It runs on for some minutes after its last
 * user, and this class is a program that starts it again after that: with the settings that it had, and nothing but the
 * jar of this module on the class path.
 */
final class KeptServer {

    /** How long it runs on. */
    static final Duration TIME = Duration.ofMinutes(10);

    /** Longer than {@link ServerWatch} takes to see a user. */
    private static final long SEEN_MS = 1_000;

    private KeptServer() {}

    /** Has the server run on for a while after its last user. */
    static void keep(ServerDirectory directory, Duration time) throws IOException {
        Files.writeString(directory.keptFor(), Long.toString(time.toMillis()));
    }

    /** How long the server runs on; empty if nobody wants to look into it. */
    static Optional<Duration> time(ServerDirectory directory) {
        try {
            return Optional.of(Duration.ofMillis(
                    Long.parseLong(Files.readString(directory.keptFor()).strip())));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** The command that starts the server again, for a shell. */
    static String command(ServerDirectory directory, Path programs) throws IOException {
        return List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        ownClassPath(),
                        KeptServer.class.getName(),
                        directory.path().toString(),
                        programs.toString())
                .stream()
                .map(KeptServer::quoted)
                .collect(Collectors.joining(" "));
    }

    /** The jar of this module. */
    static String ownClassPath() throws IOException {
        try {
            return new File(KeptServer.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .getPath();
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    private static String quoted(String word) {
        String mark = File.separatorChar == '/' ? "'" : "\"";
        return word.matches("[\\w./:\\\\-]+") ? word : mark + word.replace("'", "'\\''") + mark;
    }

    /** The directory and the programs; as a third argument how long it is kept, in milliseconds. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        ServerDirectory directory = new ServerDirectory(Path.of(arguments[0]));
        Binaries binaries = Binaries.at(Path.of(arguments[1]));
        Duration time = arguments.length > 2 ? Duration.ofMillis(Long.parseLong(arguments[2])) : TIME;
        if (!Files.exists(directory.data())) {
            System.err.println("The server's data is gone: " + directory.data()
                    + ". The build was cleaned, or the machine was restarted and the data was in memory. Run the tests"
                    + " again.");
            System.exit(1);
        }
        System.exit(start(directory, binaries, time) ? 0 : 1);
    }

    private static boolean start(ServerDirectory directory, Binaries binaries, Duration time)
            throws IOException, InterruptedException {
        try (FileChannel useFile = open(directory.useLock());
                FileLock use = useFile.lock(0, Long.MAX_VALUE, true)) {
            ServerCommands commands = new ServerCommands(binaries, directory);
            if (!use.isValid() || !isUp(directory, commands)) {
                System.err.println("The server did not start.\n" + commands.lastWords());
                return false;
            }
            keep(directory, time);
            ServerWatch.begin(directory, binaries, ServerWatch.GRACE);
            Thread.sleep(SEEN_MS);
        }
        int port = Postmaster.read(directory.postmasterFile())
                .map(Postmaster::port)
                .orElse(0);
        String runsFor = time.toMinutes() > 0 ? time.toMinutes() + " min" : time.toSeconds() + " s";
        System.out.println("PostgreSQL runs at 127.0.0.1:" + port + " for " + runsFor + ".");
        return true;
    }

    private static boolean isUp(ServerDirectory directory, ServerCommands commands) throws IOException {
        try (FileChannel change = open(directory.changeLock());
                FileLock lock = change.lock()) {
            boolean runs = Postmaster.read(directory.postmasterFile())
                    .filter(Postmaster::isAlive)
                    .isPresent();
            return lock.isValid() && (runs || commands.startAgain());
        }
    }

    private static FileChannel open(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }
}
