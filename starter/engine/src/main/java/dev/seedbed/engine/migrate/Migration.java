package dev.seedbed.engine.migrate;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A migration, from the code, the history, or both. A repeatable one has no version.
 *
 * @param brokeOutsideOfTransaction whether it failed and nothing was rolled back with it
 */
public record Migration(
        @Nullable Version version,
        String description,
        String type,
        String script,
        State state,
        @Nullable Integer codeChecksum,
        @Nullable Applied applied,
        boolean brokeOutsideOfTransaction) {

    /** How a migration stands to the database. */
    public enum State {
        PENDING,
        APPLIED,
        BASELINE,
        BELOW_BASELINE,
        ABOVE_TARGET,
        OUTDATED,
        IGNORED,
        MISSING,
        FUTURE,
        UNDONE,
        FAILED
    }

    /** What the history says of a migration. */
    public record Applied(
            int rank,
            String description,
            String type,
            @Nullable Integer checksum,
            LocalDateTime on,
            String by,
            int executionMs) {}

    /** Written out, because what records bring takes some milliseconds to be put together in the middle of a start. */
    @Override
    public int hashCode() {
        return script.hashCode();
    }

    /** Whether it is the one of this version. */
    public boolean isOf(Version wanted) {
        return version != null && version.equals(wanted);
    }

    /** How people call it: {@code 12 (add last login)}, or the description of a repeatable one. */
    public String title() {
        if (version == null) {
            return "repeatable \"" + description + "\"";
        }
        return description.isEmpty() ? version.toString() : version + " (" + description + ")";
    }

    /** A short name for a step: {@code 12}, or the description. */
    public String shortName() {
        return version == null ? description : version.toString();
    }
}
