package dev.seedbed.engine.jdbc.script;

import java.sql.SQLException;
import java.util.function.IntConsumer;
import org.postgresql.copy.CopyIn;
import org.postgresql.copy.CopyManager;
import org.postgresql.core.BaseConnection;

/** The rows below a {@code COPY … FROM stdin} that a reader stands before. */
public final class CopyRows {

    private final ScriptStatement copy;
    private final ScriptReader reader;

    private CopyRows(ScriptStatement copy, ScriptReader reader) {
        this.copy = copy;
        this.reader = reader;
    }

    public static CopyRows of(ScriptStatement copy, ScriptReader reader) {
        return new CopyRows(copy, reader);
    }

    /** Streams them to the server, and returns how many they were. */
    public long into(BaseConnection connection) throws SQLException {
        return into(connection, bytes -> {});
    }

    /** Does the same, and reports each piece that was sent. */
    long into(BaseConnection connection, IntConsumer sent) throws SQLException {
        CopyIn target = new CopyManager(connection).copyIn(copy.text());
        try {
            reader.copyRows((bytes, offset, length) -> {
                target.writeToCopy(bytes, offset, length);
                sent.accept(length);
            });
            return target.endCopy();
        } finally {
            if (target.isActive()) {
                target.cancelCopy();
            }
        }
    }
}
