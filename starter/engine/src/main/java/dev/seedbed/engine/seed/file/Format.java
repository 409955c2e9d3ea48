package dev.seedbed.engine.seed.file;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a seed file is, by its name's ending. */
enum Format {
    SQL,
    CSV,
    JSON;

    static Optional<Format> of(String path) {
        String ending = path.substring(path.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.name().equals(ending))
                .findFirst();
    }
}
