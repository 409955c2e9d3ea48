package dev.seedbed.engine.seed.file;

import dev.seedbed.engine.problem.Problem;
import dev.seedbed.engine.seed.upsert.RowOrigin;
import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** A file's rows, read as they are asked for. Where one of them stood is found by reading the file again. */
final class FileRows implements Iterator<FileRow>, RowOrigin, Closeable {

    private final String file;
    private final Opening opening;
    private final RowFile.Rows rows;
    private @Nullable FileRow next;
    private boolean ended;

    FileRows(String file, Opening opening) throws IOException {
        this.file = file;
        this.opening = opening;
        this.rows = opening.open();
    }

    /** Opens the rows, each time from the first. */
    @FunctionalInterface
    interface Opening {
        RowFile.Rows open() throws IOException;
    }

    @Override
    public boolean hasNext() {
        if (next == null && !ended) {
            next = read();
            ended = next == null;
        }
        return next != null;
    }

    @Override
    public FileRow next() {
        FileRow row = hasNext() ? next : null;
        if (row == null) {
            throw new NoSuchElementException();
        }
        next = null;
        return row;
    }

    @Override
    public @Nullable String place(long row) {
        try (RowFile.Rows again = opening.open()) {
            FileRow found = again.next();
            for (long number = 1; number < row && found != null; number++) {
                found = again.next();
            }
            return found == null ? null : found.place().toString();
        } catch (IOException | Problem unreadableNow) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }

    private @Nullable FileRow read() {
        try {
            return rows.next();
        } catch (IOException e) {
            throw FileProblem.unreadable(file, e);
        }
    }
}
