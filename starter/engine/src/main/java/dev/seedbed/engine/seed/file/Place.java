package dev.seedbed.engine.seed.file;

/**
 * Where something stands in a seed file, as messages write it.
 *
 * @param character its place in the line; zero where the line says enough
 */
record Place(String file, int line, int character) {

    Place(String file, int line) {
        this(file, line, 0);
    }

    @Override
    public String toString() {
        return file + ":" + line + (character > 0 ? ":" + character : "");
    }
}
