package dev.seedbed.engine.prepare;

import dev.seedbed.engine.migrate.Migration;
import dev.seedbed.engine.migrate.MigrationOverview;
import dev.seedbed.engine.migrate.Version;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The code's migrations at or below the baseline of a database. They do not run: the init SQL or the adopted schema stands
 * for them. One that the code had not when the baseline was made is probably meant to run, so a run at head records them,
 * and the next one warns of those that were not there.
 */
record BelowBaseline(List<Version> versions) {

    private static final String NONE = "none";

    static BelowBaseline of(MigrationOverview overview) {
        return new BelowBaseline(overview.all().stream()
                .filter(migration -> migration.state() == Migration.State.BELOW_BASELINE)
                .flatMap(migration -> Optional.ofNullable(migration.version()).stream())
                .distinct()
                .sorted()
                .toList());
    }

    /** As the state table has it; never empty, because XML does not tell an empty text from none. */
    String recorded() {
        return versions.isEmpty()
                ? NONE
                : versions.stream().map(Version::toString).collect(Collectors.joining(","));
    }

    /** What a person should know of those that are new since the last record. */
    static Optional<String> warning(MigrationOverview overview, Optional<String> recorded) {
        if (recorded.isEmpty() || overview.baseline().isEmpty()) {
            return Optional.empty();
        }
        Set<String> known = new TreeSet<>(List.of(recorded.get().split(",")));
        List<String> added = overview.all().stream()
                .filter(migration -> migration.state() == Migration.State.BELOW_BASELINE)
                .filter(migration -> migration.version() != null
                        && !known.contains(migration.version().toString()))
                .map(Migration::script)
                .toList();
        Version baseline = overview.baseline().get();
        return added.isEmpty()
                ? Optional.empty()
                : Optional.of(String.join(", ", added) + (added.size() == 1 ? " does" : " do")
                        + " not run: the history of this database begins at " + baseline
                        + ", its baseline. If the changes are needed here, give them a version above "
                        + overview.current().orElse(baseline));
    }
}
