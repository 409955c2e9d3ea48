package dev.seedbed.engine.schema.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Cases that the engine can't do yet: a line for each, {@code kind/name} or {@code kind/name back}, with {@code @14} behind it
 * if it fails on one version alone.
 */
record KnownFailures(Set<String> lines) {

    static KnownFailures read() {
        try {
            return new KnownFailures(Files.readAllLines(CaseFiles.directory().resolve("known-failures.txt")).stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(Collectors.toSet()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean contains(SchemaCase schemaCase, Direction direction, int version) {
        String line = schemaCase.id() + (direction == Direction.FORWARD ? "" : " back");
        return lines.contains(line) || lines.contains(line + " @" + version);
    }
}
