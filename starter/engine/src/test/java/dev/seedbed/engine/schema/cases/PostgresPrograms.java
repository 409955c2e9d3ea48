package dev.seedbed.engine.schema.cases;

import dev.seedbed.engine.TestServer.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** PostgreSQL's own client programs, if this machine has them; Debian's scripts around them are passed by. */
final class PostgresPrograms {

    private static final Path DEBIAN = Path.of("/usr/lib/postgresql");
    private static final Pattern VERSION = Pattern.compile("\\(PostgreSQL\\) (\\d+)");
    private static final Map<String, Integer> VERSIONS = new ConcurrentHashMap<>();

    private PostgresPrograms() {}

    static String path(String program) {
        if (!Files.isDirectory(DEBIAN)) {
            return program;
        }
        try (Stream<Path> versions = Files.list(DEBIAN)) {
            return versions.map(version -> version.resolve("bin").resolve(program))
                    .filter(Files::isExecutable)
                    .map(Path::toString)
                    .max(String::compareTo)
                    .orElse(program);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its major version; 0 if it is not there. */
    static int version(String program) {
        return VERSIONS.computeIfAbsent(program, PostgresPrograms::findVersion);
    }

    private static int findVersion(String program) {
        try {
            Process process = new ProcessBuilder(path(program), "--version")
                    .redirectErrorStream(true)
                    .start();
            process.getOutputStream().close();
            Matcher version =
                    VERSION.matcher(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
            return version.find() ? Integer.parseInt(version.group(1)) : 0;
        } catch (IOException e) {
            return 0;
        }
    }

    /** A database's address as these programs take it. */
    static String address(TestDatabase database) {
        return database.url(CaseDatabase.ADMIN).replace("jdbc:", "");
    }
}
