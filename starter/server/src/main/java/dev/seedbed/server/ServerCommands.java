package dev.seedbed.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** PostgreSQL's own programs: {@code initdb} and {@code pg_ctl}. */
final class ServerCommands {

    private static final boolean AS_ROOT = isRootOnLinux();

    private static final int BUILTIN_LOCALES_SINCE = 17;

    private final Path programs;
    private final int version;
    private final ServerDirectory directory;

    ServerCommands(Binaries binaries, ServerDirectory directory) {
        this.programs = binaries.programs();
        this.version = binaries.majorVersion();
        this.directory = directory;
    }

    /** The same everywhere: UTF-8, sorted by code point, messages in English, a password asked on every connection. */
    void createData(Path data, String password) throws IOException {
        Directories.delete(data);
        Path passwordFile = Files.createTempFile(directory.path(), "password", ".txt");
        try {
            Files.writeString(passwordFile, password);
            List<String> arguments = new ArrayList<>(List.of(
                    "--pgdata=" + data,
                    "--username=" + RunningServer.USER,
                    "--pwfile=" + passwordFile,
                    "--auth=password",
                    "--encoding=UTF8",
                    "--locale=C",
                    "--no-sync",
                    "--no-instructions"));
            if (version >= BUILTIN_LOCALES_SINCE) {
                arguments.addAll(List.of("--locale-provider=builtin", "--builtin-locale=C.UTF-8"));
            }
            if (!run("initdb", arguments)) {
                throw couldNotCreateData();
            }
        } finally {
            Files.deleteIfExists(passwordFile);
        }
    }

    private ServerFailure couldNotCreateData() {
        String said = lastWords();
        return ServerFailure.isDiskFull(said)
                ? ServerFailure.noRoom(directory.path(), said)
                : new ServerFailure(
                        "PostgreSQL could not set up a data directory in " + directory.path() + ".",
                        said,
                        AS_ROOT
                                ? "PostgreSQL refuses to run as root, and unshare -U is the way round it here: run as an"
                                        + " ordinary user, or set the datasource's URL."
                                : "Set the datasource's URL to use another server.");
    }

    boolean start(List<String> options) throws IOException {
        Files.deleteIfExists(directory.serverLog());
        return run(
                "pg_ctl",
                List.of(
                        "start",
                        "--wait",
                        "--timeout=60",
                        "--pgdata=" + directory.data(),
                        "--log=" + directory.serverLog(),
                        "--options=" + String.join(" ", options)));
    }

    /** With the options that it was started with last. */
    boolean startAgain() throws IOException {
        return run(
                "pg_ctl",
                List.of(
                        "restart",
                        "--wait",
                        "--timeout=60",
                        "--pgdata=" + directory.data(),
                        "--log=" + directory.serverLog()));
    }

    boolean stop(String mode, Duration patience) throws IOException {
        return run(
                "pg_ctl",
                List.of(
                        "stop",
                        "--wait",
                        "--timeout=" + patience.toSeconds(),
                        "--mode=" + mode,
                        "--pgdata=" + directory.data()));
    }

    /** The end of what the programs and the server said last. */
    String lastWords() {
        List<String> lines = new ArrayList<>(lines(directory.commandLog()));
        lines.addAll(lines(directory.serverLog()));
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 8), lines.size()));
    }

    private boolean run(String program, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>();
        if (AS_ROOT) {
            command.addAll(List.of("unshare", "-U")); // no user at all is no root
        }
        command.add(programs.resolve(program).toString());
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(directory.commandLog().toFile())
                .directory(directory.path().toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        return exitCode(builder.start()) == 0;
    }

    private static int exitCode(Process process) throws IOException {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while PostgreSQL's programs ran.", e);
        }
    }

    private static List<String> lines(Path log) {
        try {
            return Files.readAllLines(log);
        } catch (IOException e) {
            return List.of();
        }
    }

    private static boolean isRootOnLinux() {
        try {
            return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }
}
