package dev.seedbed.engine.seed.file;

import java.util.Optional;

/** What a seed file is, by its name's ending. */
enum Format {
    SQL,
    CSV,
    JSON;

    static Optional<Format> of(String path) {
        String ending = path.substring(path.lastIndexOf('.') + 1);
        for (Format format : values()) {
            if (format.name().equalsIgnoreCase(ending)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}
