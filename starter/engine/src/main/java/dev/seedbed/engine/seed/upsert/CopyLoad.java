package dev.seedbed.engine.seed.upsert;

import dev.seedbed.engine.seed.upsert.text.ByteText;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Sends rows by COPY, through one buffer, however many they are. The server reads while the next ones are written, so that
 * what it says of a row may come many rows later.
 */
final class CopyLoad<E> {

    private static final int BUFFER = 1 << 16;
    /** Sent when so full, which leaves room for the next row. */
    private static final int FULL = BUFFER - (1 << 12);

    private final Connection connection;
    private final RowSource<E> rows;
    private final Progress progress;

    /** Whether the next row goes into this COPY as well. */
    @FunctionalInterface
    interface Gate<E> {
        boolean takes(E row, long number);
    }

    CopyLoad(Connection connection, RowSource<E> rows, Progress progress) {
        this.connection = connection;
        this.rows = rows;
        this.progress = progress;
    }

    /** Loads rows up to the first that the gate does not let in, and says how many of them the server has put there. */
    long load(String into, List<BoundColumn<E>> columns, Gate<E> gate, RowProblems problems, @Nullable KeyTrail trail)
            throws SQLException {
        String sql = "COPY " + into + " (" + Binding.quotedNames(columns) + ") FROM STDIN (ENCODING 'UTF8')";
        ByteText out = new ByteText(BUFFER);
        RowText<E> text = new RowText<>(columns, out, problems, trail);
        CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql);
        try {
            send(copy, out, text, gate);
            return copy.endCopy();
        } finally {
            endQuietly(copy);
        }
    }

    private void send(CopyIn copy, ByteText out, RowText<E> text, Gate<E> gate) throws SQLException {
        for (E row = rows.peek(); row != null && gate.takes(row, rows.number() + 1); row = rows.peek()) {
            text.write(row, rows.number() + 1);
            rows.advance();
            if (out.size() >= FULL) {
                copy.writeToCopy(out.array(), 0, out.size());
                out.clear();
                progress.at(rows.number());
            }
        }
        if (out.size() > 0) {
            copy.writeToCopy(out.array(), 0, out.size());
        }
    }

    /** One that was not brought to its end keeps the connection busy. */
    private static void endQuietly(CopyIn copy) {
        try {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        } catch (SQLException alreadyFailed) {
            // the first error tells more
        }
    }
}
