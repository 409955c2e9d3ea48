package dev.seedbed.engine.schema.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The cases under {@code schema-cases}, in the order of their names. */
final class CaseFiles {

    private CaseFiles() {}

    static List<SchemaCase> all() {
        try (Stream<Path> files = Files.walk(directory())) {
            return files.filter(file -> file.toString().endsWith(".sql"))
                    .sorted()
                    .map(CaseFiles::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those that make sense on a version, and of them those that {@code -Dseedbed.case=} names (a regular expression). */
    static List<SchemaCase> of(int version) {
        String wanted = System.getProperty("seedbed.case", "");
        return all().stream()
                .filter(schemaCase -> schemaCase.runsOn(version))
                .filter(schemaCase -> wanted.isEmpty() || schemaCase.id().matches(wanted))
                .toList();
    }

    static Path directory() {
        URL directory = Objects.requireNonNull(CaseFiles.class.getResource("/schema-cases"));
        try {
            return Path.of(directory.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SchemaCase read(Path file) {
        try {
            Path relative = directory().relativize(file);
            String name = relative.getName(1).toString();
            return SchemaCase.parse(
                    relative.getName(0).toString(),
                    name.substring(0, name.length() - ".sql".length()),
                    Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
