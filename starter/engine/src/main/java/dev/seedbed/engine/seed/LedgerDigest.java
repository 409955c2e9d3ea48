package dev.seedbed.engine.seed;

import dev.seedbed.engine.jdbc.NamedSql;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One value for what a ledger says is applied: computed by the server, and the same here from rows already read. */
public final class LedgerDigest {

    private static final String SQL = NamedSql.read(LedgerDigest.class, "ledger-digest");

    private LedgerDigest() {}

    /** The query for it, of the table as SQL names it. */
    public static String sql(String qualifiedLedger) {
        return SQL.formatted(qualifiedLedger).strip();
    }

    /** The digest of rows, in whatever order. */
    public static String of(Collection<LedgerEntry> entries) {
        String text = entries.stream()
                .sorted((a, b) -> Arrays.compareUnsigned(bytes(a.name()), bytes(b.name())))
                .map(LedgerDigest::text)
                .collect(Collectors.joining(";"));
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(bytes(text)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** With lengths before the parts, so that no two ledgers read the same. */
    private static String text(LedgerEntry entry) {
        return part(entry.name()) + '|' + part(entry.version()) + '|' + part(entry.failedVersion());
    }

    private static String part(@Nullable String text) {
        return text == null ? ":" : text.codePointCount(0, text.length()) + ":" + text;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
