package dev.seedbed.engine.prepare;

import dev.seedbed.engine.jdbc.NamedSql;
import dev.seedbed.engine.migrate.HistoryRow;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One value for a whole history: computed by the server in the fast path, and the same here from rows already read. */
final class HistoryDigest {

    private static final String SQL = NamedSql.read(HistoryDigest.class, "history-digest");

    private HistoryDigest() {}

    static String sql(String qualifiedHistory) {
        return SQL.formatted(qualifiedHistory).strip();
    }

    static String of(List<HistoryRow> rows) {
        String text = rows.stream().map(HistoryDigest::text).collect(Collectors.joining(";"));
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(HistoryRow row) {
        return String.join(
                "|",
                String.valueOf(row.rank()),
                orEmpty(row.version()),
                row.description(),
                row.type(),
                row.script(),
                orEmpty(row.checksum()),
                row.success() ? "t" : "f");
    }

    private static String orEmpty(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
