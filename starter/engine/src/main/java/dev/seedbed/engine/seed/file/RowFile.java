package dev.seedbed.engine.seed.file;

import dev.seedbed.engine.seed.upsert.table.TargetColumn;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file that holds rows of a table. Each question reads it anew, as far as the answer needs. */
interface RowFile {

    /** What messages call it. */
    String name();

    /** What it says of itself, above its rows. */
    Directives directives() throws IOException;

    /** The columns that its rows name. */
    List<FileColumn> columns() throws IOException;

    /**
     * Its rows, with their values in the order of the columns.
     *
     * @param kinds what the columns are in the table
     */
    Rows rows(List<FileColumn> columns, List<TargetColumn.Kind> kinds) throws IOException;

    /** How many rows it has. */
    long count() throws IOException;

    /** Rows, one after the other. */
    interface Rows extends Closeable {

        /** The next one, or null at the end. */
        @Nullable FileRow next() throws IOException;
    }
}
