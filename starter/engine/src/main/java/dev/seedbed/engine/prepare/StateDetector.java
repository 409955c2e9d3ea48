package dev.seedbed.engine.prepare;

import dev.seedbed.engine.migrate.Migration;
import dev.seedbed.engine.migrate.MigrationOverview;
import dev.seedbed.engine.migrate.Version;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells a database's state from what was found in it and from the code's migrations; touches neither. */
final class StateDetector {

    private StateDetector() {}

    static DatabaseState detect(Inspection inspection, MigrationOverview overview, Optional<Version> initVersion) {
        if (inspection.appliedRows().isEmpty()) {
            return inspection.objects().isEmpty()
                    ? new DatabaseState.Empty()
                    : new DatabaseState.Unmanaged(inspection.objects());
        }
        if (!overview.failed().isEmpty()) {
            return new DatabaseState.Failed(overview.failed(), inspection.invalidIndexes());
        }
        if (!overview.divergences().isEmpty()) {
            return new DatabaseState.Diverged(overview.divergences());
        }
        if (isAhead(overview, initVersion)) {
            return new DatabaseState.Ahead(overview.future());
        }
        return overview.pending().isEmpty() ? new DatabaseState.AtHead() : new DatabaseState.Behind(overview.pending());
    }

    /**
     * Whether a newer replica was here. Repeatable migrations may be pending then: they are the newer replica's already,
     * and are not turned back.
     */
    private static boolean isAhead(MigrationOverview overview, Optional<Version> initVersion) {
        boolean versionedPending = overview.pending().stream().anyMatch(migration -> migration.version() != null);
        return !versionedPending && (!overview.future().isEmpty() || baselineIsNewer(overview, initVersion));
    }

    private static boolean baselineIsNewer(MigrationOverview overview, Optional<Version> initVersion) {
        Optional<Version> known = overview.all().stream()
                .filter(migration -> migration.state() == Migration.State.ABOVE_TARGET)
                .flatMap(migration -> Optional.ofNullable(migration.version()).stream())
                .max(Version::compareTo);
        Optional<Version> highest = Stream.of(overview.highestInCode(), initVersion, known)
                .flatMap(Optional::stream)
                .max(Version::compareTo);
        return highest.isPresent()
                && overview.baseline().isPresent()
                && overview.baseline().get().compareTo(highest.get()) > 0;
    }
}
