package dev.seedbed.engine.migrate;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** One row of {@code flyway_schema_history}, as it stands there. */
public record HistoryRow(
        int rank,
        @Nullable String version,
        String description,
        String type,
        String script,
        @Nullable Integer checksum,
        String installedBy,
        LocalDateTime installedOn,
        int executionMs,
        boolean success) {

    public static final String BASELINE_TYPE = "BASELINE";

    /** The row that a baseline at this version would write; for asking what would be pending after it. */
    public static HistoryRow baseline(int rank, Version version, String description) {
        return new HistoryRow(
                rank,
                version.toString(),
                description,
                BASELINE_TYPE,
                description,
                null,
                "",
                LocalDateTime.of(1970, 1, 1, 0, 0),
                0,
                true);
    }
}
