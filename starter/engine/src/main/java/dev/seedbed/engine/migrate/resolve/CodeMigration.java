package dev.seedbed.engine.migrate.resolve;

import dev.seedbed.engine.migrate.MigrationType;
import dev.seedbed.engine.migrate.Version;
import java.util.Comparator;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A migration that the code brings.
 *
 * @param version none if it is repeatable
 * @param script how the history names it: the file's path below its location, or the class
 * @param checksum what the history will have; none if a program has none
 * @param matches whether a checksum of the history is this migration's
 * @param place where it lies, for messages
 */
public record CodeMigration(
        @Nullable Version version,
        String description,
        MigrationType type,
        String script,
        @Nullable Integer checksum,
        Predicate<@Nullable Integer> matches,
        String place,
        MigrationWork work) {

    /** Versioned ones by version, a version's baseline migration last; then repeatable ones by description. */
    public static final Comparator<CodeMigration> ORDER = Comparator.comparing(
                    CodeMigration::version, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(migration -> migration.type().isBaselineMigration())
            .thenComparing(migration -> migration.version() == null ? migration.description() : "");

    public boolean isRepeatable() {
        return version == null;
    }

    /** Whether it is the same migration, found a second time. */
    boolean isSameAs(CodeMigration other) {
        return Objects.equals(version, other.version)
                && description.equals(other.description)
                && type == other.type
                && script.equals(other.script)
                && Objects.equals(checksum, other.checksum);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
